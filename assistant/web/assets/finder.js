// Words looked for in the report that is open: a list of places, each of which leads there.

import { phrase } from "./words.js";

const PAUSE = 250;  // ms after the last letter typed

export function startFinder(page, openAt) {
  const { root, server } = page;
  const form = root.querySelector("#finder");
  const field = root.querySelector("#find");
  const places = root.querySelector("#found");
  const count = root.querySelector("#find-count");
  let report = "";
  let call = 0;
  let soon = 0;

  const look = async () => {
    clearTimeout(soon);
    const words = field.value.trim();
    const mine = ++call;
    if (!words) { clear(); return; }
    const reply = await server.find({ document: report, words });
    if (mine !== call) return;
    places.replaceChildren(...(reply.found ?? []).map(entry));
    places.hidden = !reply.found?.length;
    if (reply.error) count.textContent = reply.error;
    else if (!reply.found.length) count.replaceChildren(phrase("span", "find_none"));
    else count.replaceChildren(phrase("span", reply.most ? "find_many" : "find_count", { count: reply.found.length }));
  };

  const entry = (found) => {
    const item = document.createElement("li");
    const button = document.createElement("button");
    Object.assign(button, { type: "button", innerHTML: found.html });  // built and escaped by finding.py
    button.addEventListener("click", () => {
      for (const other of places.querySelectorAll("[aria-current]")) other.removeAttribute("aria-current");
      button.setAttribute("aria-current", "true");
      openAt(report, found);
    });
    item.append(button);
    return item;
  };

  const clear = () => {
    places.replaceChildren();
    places.hidden = true;
    count.replaceChildren();
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (places.childElementCount) places.querySelector("button").click();
    else look();
  });
  field.addEventListener("input", () => { clearTimeout(soon); soon = setTimeout(look, PAUSE); });

  return {
    // Say which report is open; another one empties the search.
    reading: (id) => {
      if (id === report) return;
      report = id;
      call += 1;
      field.value = "";
      clear();
    },
  };
}
