// The conversation: echoes a question at once, asks the server, shows the answer where the question waits for it.
// The turns live in this page only; the server is told the earlier questions with each new one.

import { act } from "./actions.js";
import { linkTo } from "./links.js";
import { loginLink } from "./session.js";
import { currentLanguage, phrase, say, setPhrase, translate, visible } from "./words.js";

const MOST_BEFORE = 20;  // earlier questions that are told
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

  // What the next question follows: the last one, and whatever that one followed.
  const before = () => {
    const last = turns.at(-1)?.asked;
    return last ? [...last.history, last.question].slice(-MOST_BEFORE) : [];
  };

  // Ask after what was asked last, or after `history`, within the scope chosen, or within `scope`.
  const ask = async (text, { history = before(), scope = page.scope.chosen() } = {}) => {
    const question = text.trim();
    if (!question) { complain("empty_question"); return; }
    if ([...question].length > limit) { complain("long_question", { count: [...question].length, limit }); return; }
    complain(null);
    const turn = addTurn({ question, history, scope });
    keep();
    await answer(turn);
  };

  const keep = () => page.keeping.note(kept());
  const kept = () => turns.map(({ asked, reply, generation }) => ({ ...asked, turn: reply?.turn, generation }));

  const addTurn = (taken) => {
    const turn = document.createElement("article");
    turn.className = "turn";
    const asked = document.createElement("h3");
    asked.className = "asked";
    asked.append(phrase("span", "you_asked", {}, "unseen"));
    const words = document.createElement("span");
    words.textContent = visible(taken.question);
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
    turn.asked = taken;
    turns.push(turn);
    return turn;
  };

  const answer = async (turn) => {
    const place = turn.querySelector(".answer");
    const waiting = phrase("p", "searching", {}, "waiting");
    place.replaceChildren(waiting);
    place.setAttribute("aria-busy", "true");
    const slow = setTimeout(() => setPhrase(waiting, "still_searching"), PATIENCE);
    const read = page.source.held();
    const reply = await server.ask(turn.asked);
    clearTimeout(slow);
    place.removeAttribute("aria-busy");
    if (reply.error) { fail(turn, place, reply); return; }
    show(turn, reply, reply.generation);
    if (turns.at(-1) === turn) page.source.follow(read, reply.citations, turn.querySelector("button.mark"));
    keep();
    announce(say("answered_aloud", { text: reply.spoken[currentLanguage()] }));
    page.notice(reply.generation);
    suggest(turn);
  };

  // Put an answer that the reports of `generation` gave where its question waits for it.
  const show = (turn, reply, generation) => {
    turn.citations = new Map(reply.citations.map((citation) => [String(citation.number), citation]));
    Object.assign(turn, { reply, generation });
    const place = turn.querySelector(".answer");
    place.innerHTML = reply.html;  // built and escaped by answers.py
    translate(place);
    if (generation === reply.generation) return;
    const older = document.createElement("p");
    older.className = "note older";
    older.append(phrase("span", "kept_older"), " ", askAnew(turn, "text-button"));
    place.prepend(older);
  };

  // Bring back a conversation that was kept: its answers as they were given, what has none asked anew, in its order.
  const reopen = async (conversation, id) => {
    restart();
    page.keeping.begin(id);
    const opened = turns;
    const records = conversation.map(({ turn }) => turn).filter(Boolean);
    const shown = records.length ? await server.show({ turns: records }) : {};
    if (turns !== opened) return;  // another conversation was begun meanwhile
    const unanswered = [];
    for (const { turn: record, generation, ...asked } of conversation) {
      const turn = addTurn(asked);
      const reply = record && shown.replies?.shift();
      if (reply) show(turn, reply, generation);
      else unanswered.push(turn);
    }
    for (const turn of unanswered) await answer(turn);
    if (turns !== opened) return;
    keep();
    if (!unanswered.includes(turns.at(-1))) suggest(turns.at(-1));
    announce(say("history_reopened", { count: turns.length }));
  };

  // Questions to ask next come after the answer: each is tried on the server first.
  const suggest = async (turn) => {
    const reply = await server.suggest(turn.asked);
    turn.dataset.suggested = "true";
    const place = turn.querySelector(".next");
    if (!place || !reply.html || turns.at(-1) !== turn) return;  // above a later question it would only push that away
    place.innerHTML = reply.html;  // built and escaped by answers.py
    translate(place);
  };

  const fail = (turn, place, { error, loggedOut }) => {
    const line = document.createElement("p");
    line.className = "failed";
    if (loggedOut) line.append(phrase("span", "session_ended"), " ", loginLink(() => new URL(linkTo(turn.asked)).hash));
    else line.textContent = error;
    place.replaceChildren(line, askAnew(turn, "quiet-button"));
    announce(error);
  };

  const askAnew = (turn, looks) => {
    const again = phrase("button", "retry", {}, looks);
    again.type = "button";
    again.addEventListener("click", () => { input.focus(); answer(turn); });
    return again;
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
      ask((currentLanguage() === "en" && asking.dataset.askEn) || asking.dataset.ask);
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
    reopen,
    kept,
    turns: () => turns.filter((turn) => turn.reply).map((turn) => turn.reply.turn),
    welcome: (html) => { welcome.innerHTML = html; translate(welcome); },
  };
}

function calm() {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}
