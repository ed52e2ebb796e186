// The documents page: the list of reports, and bringing the index up to date with its progress in view.

import { startUploads } from "./uploads.js";
import { phrase, say, translate } from "./words.js";

const BEAT = 600;  // ms between two looks at a build
const QUIET_BEAT = 5000;  // ms between two looks whether one has begun by itself

export function startDocuments(page) {
  const { root, server, announce } = page;
  const shelf = root.querySelector("#shelf");
  let watching = false;
  let last = null;

  let number = null;  // of the update that this page knows of

  const fill = ({ shelf: html, indexed, failed }) => {
    const held = document.activeElement?.id === "rebuild";
    shelf.innerHTML = html;  // built and escaped by shelf.py
    translate(shelf);
    if (last) show(last);
    const button = shelf.querySelector("#rebuild");
    button?.addEventListener("click", rebuild);
    if (held) button?.focus({ preventScroll: true });
    uploads.drawn({ indexed, failed });
    if (!watching) look();
  };

  const rebuild = async () => {
    if (last?.state === "running") { await server.rebuild({}); return; }  // one more follows the one at work
    tell({ state: "running", total: 0 });
    const reply = await server.rebuild({});
    if (reply.error) tell({ state: "failed", why: reply.error });
    else look();
  };

  // Follow a build, whoever started it, until it ends.
  const look = async () => {
    watching = true;
    for (;;) {
      const state = await server.progress({});
      number = state.number ?? number;
      if (state.error && last?.state === "running") tell({ state: "failed", why: state.error });
      if (state.error || state.state === "idle") break;
      const seen = last?.state === "running";
      if (state.state !== "running" && !seen) break;  // ended before this page looked
      tell(state);
      if (state.state !== "running") {
        announce(shelf.querySelector("#progress").textContent);
        await page.refresh();
        break;
      }
      await new Promise((wake) => setTimeout(wake, BEAT));
    }
    watching = false;
  };

  const tell = (state) => {
    last = state;
    show(state);
  };

  const show = (state) => {
    const place = shelf.querySelector("#progress");
    const button = shelf.querySelector("#rebuild");
    if (!place) return;
    place.hidden = false;
    const running = state.state === "running";
    button.setAttribute("aria-disabled", String(running));  // disabled, it would lose the keyboard's place
    place.className = `progress ${state.state}`;
    place.setAttribute("aria-live", running ? "off" : "polite");
    if (running) place.replaceChildren(...runningParts(state));
    else if (state.state === "done") place.replaceChildren(phrase("p", "rebuilt", state.counts));
    else place.replaceChildren(phrase("p", "rebuild_failed", { why: state.why }));
  };

  const uploads = startUploads(page, rebuild);

  // The server watches the folder: an update that begins by itself is followed like any other, and said in every view.
  const wake = async () => {
    if (!watching && !document.hidden) {
      const state = await server.progress({});
      if (!state.error && number !== null && state.number !== number) {
        number = state.number;
        if (state.state === "running") {
          if (!state.asked) page.news(phrase("p", "updating_by_itself"));
          await look();
        } else await page.refresh();
        const now = last?.number === number ? last : state;
        page.news(now.state === "done" && !now.asked && changes(now.counts) ? phrase("p", "updated_by_itself", now.counts) : null);
      } else number = state.number ?? number;
    }
    setTimeout(wake, QUIET_BEAT);
  };
  setTimeout(wake, QUIET_BEAT);

  return { fill };
}

function changes({ added = 0, changed = 0, removed = 0, renamed = 0 }) { return added + changed + removed + renamed; }

function runningParts(state) {
  const bar = document.createElement("progress");
  bar.setAttribute("aria-label", say("rebuilding"));
  if (state.total) { bar.max = 1; bar.value = state.share; }
  const line = document.createElement("p");
  line.append(state.total ? phrase("span", "rebuild_step", { done: state.done, total: state.total, name: state.name }) : phrase("span", "rebuild_started"));
  if (state.left !== null && state.left !== undefined && state.total) {
    const time = state.left < 90 ? say("seconds", { count: Math.max(1, state.left) }) : say("minutes", { count: Math.round(state.left / 60) });
    line.append(" · ", phrase("span", "time_left", { time }));
  }
  return [bar, line, phrase("p", "rebuild_note", {}, "note")];
}
