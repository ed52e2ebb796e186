// A session that has ended: told in whatever view, with the way to log in and to come back to where one was.
// The server has many ways to be silent; only a call that it refuses for want of a login counts.

import { phrase } from "./words.js";

// Ask whether the server is there and wants a login first.
export async function sessionEnded() {
  try { return (await fetch("gradio_api/app_id", { cache: "no-store" })).status === 401; } catch { return false; }
}

// The way to log in; `hash` is what the address holds afterwards, read when it is followed.
export function loginLink(hash) {
  const link = phrase("a", "log_in", {}, "text-link");
  link.href = `login${hash()}`;
  link.addEventListener("click", () => { link.href = `login${hash()}`; });
  return link;
}

// What tells a person in every view that the session has ended, until a call succeeds again.
export function startSession(page) {
  let line = null;
  return {
    ended: () => {
      if (line?.isConnected) return;
      line = document.createElement("p");
      line.append(phrase("span", "session_ended"), " ", loginLink(() => location.hash));
      page.news(line, true);
    },
    goesOn: () => {
      if (line?.isConnected) page.news(null);
      line = null;
    },
  };
}
