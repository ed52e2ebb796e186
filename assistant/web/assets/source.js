// The source panel: a report with the cited spans marked, beside the conversation or, on a narrow screen, over it.

import { startFinder } from "./finder.js";
import { say, setPhrase, translate } from "./words.js";

const NARROW = matchMedia("(max-width: 1023px)");

export function startSource(page) {
  const { root, server } = page;
  const panel = root.querySelector("#source");
  const empty = root.querySelector("#source-empty");
  const opened = root.querySelector("#source-open");
  const head = root.querySelector("#source-head");
  const text = root.querySelector("#source-text");
  const number = root.querySelector("#source-number");
  const stepper = root.querySelector("#stepper");
  const step = root.querySelector("#source-step");
  const back = root.querySelector("#source-previous");
  const forward = root.querySelector("#source-next");
  const behind = [...root.querySelectorAll(".skip, .bar, .view")];

  let citations = [];  // those of the answer that is being read
  let at = 0;
  let shown = "";  // which document with which citations the panel holds
  let opener = null;
  let call = 0;
  let held = 0;  // which opening of a citation the panel holds; 0 where it holds none
  let openings = 0;
  const finder = startFinder(page, (id, found) => {
    const spans = citations.filter((citation) => citation.document === id);
    return load({ document: id, spans: [...spans, { ...found, number: 0, figures: [] }], number: 0, around: found.start }, true, { number: 0 });
  });

  const openCitation = (all, chosen, from, byKeyboard) => {
    citations = all;
    at = Math.max(0, all.findIndex((citation) => citation.number === chosen));
    opener = from;
    held = ++openings;
    reveal();
    return go(byKeyboard || NARROW.matches);
  };

  // Go on from the citation of an earlier answer, where it is `before` that is still open, to the first one of the next.
  const follow = (before, all, from) => {
    if (!before || before !== held) return;
    if (all.length) { openCitation(all, all[0].number, from, false); return; }
    opener = null;  // whoever asks keeps the focus
    hide();
  };

  const openDocument = (id, from) => {
    citations = [];
    opener = from;
    held = 0;
    reveal();
    return load({ document: id, spans: [], number: 0, around: 0 }, true);
  };

  const go = async (takeFocus) => {
    const citation = citations[at];
    const spans = citations.filter((other) => other.document === citation.document);
    const key = JSON.stringify([citation.document, spans.map((span) => [span.start, span.end])]);
    if (key === shown && text.querySelector(`mark[data-source~="${citation.number}"]`)) {
      settle(citation, takeFocus, true);
      return;
    }
    if (await load({ document: citation.document, spans, number: citation.number, around: citation.start }, takeFocus)) shown = key;
  };

  // Ask for a stretch of a report and show it. A later call overtakes an earlier one that is still on its way.
  const load = async (asked, takeFocus, target = citations[at]) => {
    const mine = ++call;
    shown = "";
    head.replaceChildren();
    text.replaceChildren(waitingLine());
    label();
    const reply = await server.open(asked);
    if (mine !== call) return false;
    if (reply.error) {
      const line = document.createElement("p");
      line.className = "failed";
      line.textContent = reply.error;
      text.replaceChildren(line);
      return false;
    }
    head.innerHTML = reply.head;  // built and escaped by sources.py
    text.innerHTML = reply.text;
    for (const button of text.querySelectorAll("[data-around]")) {
      button.addEventListener("click", () => load({ ...asked, around: Number(button.dataset.around) }, true));
    }
    translate(head);
    translate(text);
    for (const table of text.querySelectorAll(".source-table")) {
      if (table.scrollWidth > table.clientWidth) table.tabIndex = 0;  // the keyboard scrolls it too
    }
    text.scrollTop = 0;
    finder.reading(asked.document);
    settle(target, takeFocus, false);
    return true;
  };

  // Mark the citation that is being read, bring it into view, and say which it is.
  const settle = (citation, takeFocus, smooth) => {
    label();
    let first = null;
    for (const mark of text.querySelectorAll("mark")) {
      const current = Boolean(citation) && mark.dataset.source.split(" ").includes(String(citation.number));
      mark.classList.toggle("current", current);
      if (current) first ??= mark;
    }
    for (const mark of root.querySelectorAll("button.mark")) mark.removeAttribute("aria-current");
    if (opener?.isConnected && citation) {
      for (const mark of opener.closest(".turn")?.querySelectorAll(`button.mark[data-source="${citation.number}"]`) ?? []) {
        mark.setAttribute("aria-current", "true");
      }
    }
    if (citation?.page) name(citation.page);
    if (first) {
      const top = first.getBoundingClientRect().top - text.getBoundingClientRect().top + text.scrollTop;
      const calm = !smooth || matchMedia("(prefers-reduced-motion: reduce)").matches;
      text.scrollTo({ top: Math.max(0, top - text.clientHeight / 4), behavior: calm ? "auto" : "smooth" });
    }
    if (takeFocus) text.focus({ preventScroll: true });
  };

  // Say the page that is being read, where the report has pages, and have its file open there.
  const name = (page) => {
    const told = head.querySelector("#source-page");
    if (!told) return;
    told.textContent = String(page);
    const file = head.querySelector("#source-file");
    file.hash = page > 1 ? `page=${page}` : "";
  };

  const label = () => {
    const citation = citations[at];
    if (citation) setPhrase(number, "source_of", { number: citation.number });
    else setPhrase(number, "report");
    stepper.hidden = citations.length < 2;
    step.textContent = say("step", { position: at + 1, count: citations.length });
    back.disabled = at === 0;
    forward.disabled = at >= citations.length - 1;
  };

  const move = (by, button, other) => {
    const next = at + by;
    if (next < 0 || next >= citations.length) return;
    at = next;
    go(false).then(() => { if (button.disabled) other.focus(); });
  };

  const reveal = () => {
    empty.hidden = true;
    opened.hidden = false;
    if (NARROW.matches && !panel.classList.contains("sheet")) {
      panel.classList.add("sheet");
      panel.setAttribute("role", "dialog");
      panel.setAttribute("aria-modal", "true");
      for (const part of behind) part.inert = true;
      history.pushState({ sheet: true }, "");
    }
  };

  const hide = () => {
    call += 1;
    held = 0;
    shown = "";
    empty.hidden = false;
    opened.hidden = true;
    panel.classList.remove("sheet");
    panel.setAttribute("role", "complementary");
    panel.removeAttribute("aria-modal");
    for (const part of behind) part.inert = false;
    for (const mark of root.querySelectorAll("button.mark[aria-current]")) mark.removeAttribute("aria-current");
    if (opener?.isConnected && opener.getClientRects().length) {
      opener.dataset.returned = "";  // comes back from its source: its quote need not be shown again
      opener.focus({ preventScroll: true });
      delete opener.dataset.returned;
    }
    opener = null;
  };

  // Close the panel; on a narrow screen the browser's own way back closes the sheet as well, which takes a moment.
  const close = async () => {
    if (opened.hidden) return;
    if (!panel.classList.contains("sheet") || !history.state?.sheet) { hide(); return; }
    await new Promise((gone) => { addEventListener("popstate", gone, { once: true }); history.back(); });
  };

  back.addEventListener("click", () => move(-1, back, forward));
  forward.addEventListener("click", () => move(1, forward, back));
  root.querySelector("#source-close").addEventListener("click", close);
  addEventListener("popstate", () => { if (panel.classList.contains("sheet")) hide(); });
  addEventListener("keydown", (event) => { if (event.key === "Escape" && !event.isComposing) close(); });
  NARROW.addEventListener("change", () => { if (!opened.hidden) hide(); });
  text.addEventListener("click", (event) => {
    const mark = event.target.closest("mark");
    const chosen = mark && citations.findIndex((citation) => String(citation.number) === mark.dataset.source.split(" ")[0]);
    if (mark && chosen >= 0 && !mark.classList.contains("current")) { at = chosen; settle(citations[at], false, true); }
  });
  root.addEventListener("click", (event) => {
    const chosen = event.target.closest("[data-document]");
    if (chosen) openDocument(chosen.dataset.document, chosen);
  });

  return {
    openCitation,
    held: () => held,
    follow,
    close,
    fillEmpty: (html) => { empty.innerHTML = html; translate(empty); },
  };
}

function waitingLine() {
  const line = document.createElement("p");
  line.className = "waiting";
  setPhrase(line, "opening_source");
  return line;
}
