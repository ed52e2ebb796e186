// The conversation: echoes a question at once, asks the server, shows the answer where the question waits for it.
// The turns live in this page only; the server is told the earlier questions with each new one.

import { phrase, say, setPhrase, translate } from "./words.js";

const PATIENCE = 3000;  // ms until a person is told that the search goes on

export function startConversation(page) {
  const { root, server, announce } = page;
  const scroller = root.querySelector("#turns");
  const list = root.querySelector("#turn-list");
  const welcome = root.querySelector("#welcome");
  const form = root.querySelector("#composer");
  const input = root.querySelector("#question");
  const hint = root.querySelector("#hint");
  const restart = root.querySelector("#restart");
  const limit = Number(input.dataset.limit);
  let turns = [];

  const fit = () => {
    input.style.height = "auto";
    input.style.height = `${input.scrollHeight}px`;
  };

  const complain = (key, values) => {
    hint.replaceChildren(...(key ? [phrase("span", key, values)] : []));
    input.setAttribute("aria-invalid", String(Boolean(key)));
  };

  const ask = async (text) => {
    const question = text.trim();
    if (!question) { complain("empty_question"); return false; }
    if ([...question].length > limit) {
      complain("long_question", { count: [...question].length, limit });
      return false;
    }
    complain(null);
    const turn = addTurn(question);
    const history = turns.map((earlier) => earlier.question);
    turns.push({ question });
    await answer(turn, question, history);
    return true;
  };

  const addTurn = (question) => {
    const turn = document.createElement("article");
    turn.className = "turn";
    const asked = document.createElement("h3");
    asked.className = "asked";
    asked.append(phrase("span", "you_asked", {}, "unseen"));
    const words = document.createElement("span");
    words.textContent = question;
    asked.append(words);
    const place = document.createElement("div");
    place.className = "answer";
    turn.append(asked, place);
    list.lastElementChild?.style.removeProperty("min-height");
    // Room for the answer from the start: nothing moves when it arrives.
    turn.style.minHeight = `${scroller.clientHeight - 32}px`;
    list.append(turn);
    welcome.hidden = true;
    restart.hidden = false;
    scroller.scrollTo({ top: turn.offsetTop - 16, behavior: calm() ? "auto" : "smooth" });
    return turn;
  };

  const answer = async (turn, question, history) => {
    const place = turn.querySelector(".answer");
    const waiting = phrase("p", "searching", {}, "waiting");
    place.replaceChildren(waiting);
    place.setAttribute("aria-busy", "true");
    const slow = setTimeout(() => setPhrase(waiting, "still_searching"), PATIENCE);
    const reply = await server.ask({ question, history });
    clearTimeout(slow);
    place.removeAttribute("aria-busy");
    if (reply.error) { fail(turn, place, reply.error, question, history); return; }
    turn.citations = new Map(reply.citations.map((citation) => [String(citation.number), citation]));
    turn.copied = reply.copied;
    place.innerHTML = reply.html;  // built and escaped by answers.py
    translate(place);
    announce(say("answered_aloud", { text: reply.spoken }));
    page.notice(reply.generation);
  };

  const fail = (turn, place, sentence, question, history) => {
    const line = document.createElement("p");
    line.className = "failed";
    line.textContent = sentence;
    const again = phrase("button", "retry", {}, "quiet-button");
    again.type = "button";
    again.addEventListener("click", () => { input.focus(); answer(turn, question, history); });
    place.replaceChildren(line, again);
    announce(sentence);
  };

  const copy = async (button) => {
    const turn = button.closest(".turn");
    const words = button.querySelector("[data-say]");
    setPhrase(words, (await toClipboard(turn.copied)) ? "copied" : "copy_failed");
    announce(words.textContent);
    setTimeout(() => setPhrase(words, "copy"), 2000);
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    input.focus({ preventScroll: true });
    const text = input.value;
    if (!text.trim() || [...text.trim()].length > limit) { ask(text); return; }
    input.value = "";
    fit();
    ask(text);
  });
  input.addEventListener("keydown", (event) => {
    // While an input method composes a letter, Enter belongs to it.
    if (event.key !== "Enter" || event.shiftKey || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    form.requestSubmit();
  });
  input.addEventListener("input", () => { fit(); complain(null); });
  restart.addEventListener("click", () => {
    turns = [];
    list.replaceChildren();
    welcome.hidden = false;
    restart.hidden = true;
    page.source.close();
    input.focus();
  });
  root.addEventListener("click", (event) => {
    const asking = event.target.closest("[data-ask]");
    if (asking) {
      if (matchMedia("(hover: hover)").matches) input.focus({ preventScroll: true });
      ask(asking.dataset.ask);
      return;
    }
    const copying = event.target.closest("button.copy");
    if (copying) { copy(copying); return; }
    const mark = event.target.closest("button.mark");
    const turn = mark?.closest(".turn");
    if (turn?.citations) page.source.openCitation([...turn.citations.values()], Number(mark.dataset.source), mark, event.detail === 0);
  });

  return {
    welcome: (html) => { welcome.innerHTML = html; translate(welcome); },
  };
}

function calm() {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}

async function toClipboard(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Without https on a network address the clipboard is closed to scripts, but not to a selection.
    const area = document.createElement("textarea");
    area.value = text;
    area.style.position = "fixed";
    area.style.opacity = "0";
    document.body.append(area);
    area.select();
    const done = document.execCommand("copy");
    area.remove();
    return done;
  }
}
