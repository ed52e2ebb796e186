// The conversation: echoes a question at once, asks the server, shows the answer where the question waits for it.
// The turns live in this page only; the server is told the earlier questions with each new one.

import { act } from "./actions.js";
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
  const afterwards = [...root.querySelectorAll("#restart, #download")];  // of use once something was asked
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

  // Ask after the questions of this conversation, or after `history`, within its scope, or within `scope`.
  const ask = async (text, { history = turns.map((turn) => turn.asked.question), scope = page.scope.chosen() } = {}) => {
    const question = text.trim();
    if (!question) { complain("empty_question"); return; }
    if ([...question].length > limit) { complain("long_question", { count: [...question].length, limit }); return; }
    complain(null);
    const turn = addTurn(question);
    turn.asked = { question, history, scope };
    turns.push(turn);
    page.keeping.note(turns.map((each) => each.asked));
    await answer(turn);
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
    for (const part of afterwards) part.hidden = false;
    scroller.scrollTo({ top: turn.offsetTop - 16, behavior: calm() ? "auto" : "smooth" });
    return turn;
  };

  const answer = async (turn) => {
    const place = turn.querySelector(".answer");
    const waiting = phrase("p", "searching", {}, "waiting");
    place.replaceChildren(waiting);
    place.setAttribute("aria-busy", "true");
    const slow = setTimeout(() => setPhrase(waiting, "still_searching"), PATIENCE);
    const reply = await server.ask(turn.asked);
    clearTimeout(slow);
    place.removeAttribute("aria-busy");
    if (reply.error) { fail(turn, place, reply.error); return; }
    turn.citations = new Map(reply.citations.map((citation) => [String(citation.number), citation]));
    turn.reply = reply;
    place.innerHTML = reply.html;  // built and escaped by answers.py
    translate(place);
    announce(say("answered_aloud", { text: reply.spoken }));
    page.notice(reply.generation);
    suggest(turn);
  };

  // Questions to ask next come after the answer: each is tried on the server first.
  const suggest = async (turn) => {
    const reply = await server.suggest(turn.asked);
    turn.dataset.suggested = "true";
    const place = turn.querySelector(".next");
    if (!place || !reply.html) return;
    place.innerHTML = reply.html;  // built and escaped by answers.py
    translate(place);
  };

  const fail = (turn, place, sentence) => {
    const line = document.createElement("p");
    line.className = "failed";
    line.textContent = sentence;
    const again = phrase("button", "retry", {}, "quiet-button");
    again.type = "button";
    again.addEventListener("click", () => { input.focus(); answer(turn); });
    place.replaceChildren(line, again);
    announce(sentence);
  };

  const restart = () => {
    turns = [];
    list.replaceChildren();
    welcome.hidden = false;
    for (const part of afterwards) part.hidden = true;
    page.keeping.begin();
    page.source.close();
    input.focus();
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
  root.querySelector("#restart").addEventListener("click", restart);
  root.addEventListener("click", (event) => {
    const asking = event.target.closest("[data-ask]");
    if (asking) {
      if (matchMedia("(hover: hover)").matches) input.focus({ preventScroll: true });
      ask(asking.dataset.ask);
      return;
    }
    const turn = event.target.closest(".turn");
    if (!turn?.reply) return;
    const mark = event.target.closest("button.mark");
    if (mark) page.source.openCitation([...turn.citations.values()], Number(mark.dataset.source), mark, event.detail === 0);
    else act(page, turn, event.target);
  });

  return {
    ask,
    restart,
    asked: () => turns.map((turn) => turn.asked),
    turns: () => turns.filter((turn) => turn.reply).map((turn) => turn.reply.turn),
    welcome: (html) => { welcome.innerHTML = html; translate(welcome); },
  };
}

function calm() {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}
