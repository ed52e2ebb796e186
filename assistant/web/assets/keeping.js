// Conversations kept in this browser, if the person wants it: each question, what it followed, and its answer.

import { openDialog } from "./dialog.js";
import { phrase, say, setLabel, visible } from "./words.js";

const MOST = 50;
const SWITCH = "assistant-keep", SHELF = "assistant-conversations";

export function startKeeping(page) {
  const { root } = page;
  const dialog = root.querySelector("#history-dialog");
  const toggle = dialog.querySelector("#history-on");
  const list = dialog.querySelector("#history-list");
  const clear = dialog.querySelector("#history-clear");
  let current = newId();

  const wanted = () => read(SWITCH) === "1";
  const kept = () => {
    try {
      const found = JSON.parse(read(SHELF) ?? "[]");
      return Array.isArray(found) ? found.filter((one) => Array.isArray(one?.turns) && one.turns.length) : [];
    } catch { return []; }
  };

  const note = (turns) => {
    if (!wanted() || !turns.length) return;
    const others = kept().filter((one) => one.id !== current);
    const all = [{ id: current, turns }, ...others].slice(0, MOST);
    // A browser keeps a few MB; the conversations left alone for longest give way.
    while (all.length && !write(SHELF, JSON.stringify(all))) all.pop();
  };

  const reopen = async (one) => {
    dialog.close();
    location.hash = "#hoi-dap";
    await page.conversation.reopen(readTurns(one.turns), one.id);
  };

  const fill = () => {
    toggle.checked = wanted();
    const conversations = wanted() ? kept() : [];
    clear.hidden = !conversations.length;
    if (!conversations.length) { list.replaceChildren(phrase("li", "history_empty", {}, "note")); return; }
    list.replaceChildren(...conversations.map((one) => {
      const item = document.createElement("li");
      const title = visible(String(one.turns[0].question));
      const open = document.createElement("button");
      Object.assign(open, { type: "button", className: "kept" });
      const words = document.createElement("span");
      words.textContent = title;
      open.append(words, phrase("span", "history_questions", { count: one.turns.length }, "note"));
      open.addEventListener("click", () => reopen(one));
      const remove = document.createElement("button");
      Object.assign(remove, { type: "button", className: "icon-button" });
      remove.append(dialog.querySelector(".dialog-bar svg").cloneNode(true));
      setLabel(remove, "aria-label", "history_remove", { title });
      remove.addEventListener("click", () => { write(SHELF, JSON.stringify(kept().filter((other) => other.id !== one.id))); fill(); toggle.focus(); });
      item.append(open, remove);
      return item;
    }));
  };

  root.querySelector("#history").addEventListener("click", () => { fill(); openDialog(dialog); });
  toggle.addEventListener("change", () => {
    write(SWITCH, toggle.checked ? "1" : null);
    if (!toggle.checked) write(SHELF, null);  // what is not wanted is not left behind
    else note(page.conversation.kept());
    fill();
  });
  clear.addEventListener("click", () => { write(SHELF, null); fill(); toggle.focus(); });

  return { note, begin: (id = newId()) => { current = id; } };
}

function newId() {
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;
}

function read(name) {
  try { return localStorage.getItem(name); } catch { return null; }
}

function write(name, value) {
  try {
    if (value === null) localStorage.removeItem(name);
    else localStorage.setItem(name, value);
    return true;
  } catch { return false; }  // private windows forget, the page goes on
}

// What was kept, made sure of; a question kept without what it followed followed all those before it.
function readTurns(turns) {
  const questions = turns.map(({ question }) => String(question));
  return turns.map(({ history, scope, turn, generation }, at) => ({
    question: questions[at],
    history: Array.isArray(history) ? history.map(String) : questions.slice(0, at),
    scope: scope && typeof scope === "object" ? scope : {},
    turn: turn && typeof turn === "object" ? turn : undefined,
    generation,
  }));
}
