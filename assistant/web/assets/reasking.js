// "Hiểu là: … Đổi": the same question of another indicator, place or year, target or result; or on its own.

import { phrase, placeName, say } from "./words.js";

export function openReasking(page, turn, button) {
  const open = turn.querySelector(".reasking");
  if (open) { close(open, button); return; }
  const { places, years } = page.overview?.choices ?? { places: [], years: [] };
  const form = document.createElement("form");
  form.className = "reasking";
  const { indicator } = turn.reply.understood;
  const subject = field("change_indicator", indicator);
  const place = choice("change_place", [["", null], ...places.map((name) => [name, placeName(name)])]);
  const year = choice("change_year", [["", null], ...years.map((number) => [String(number), String(number)])]);
  const kind = choice("change_kind", [["", null], ["target", say("kind_target")], ["result", say("kind_result")]]);
  const again = phrase("button", "ask_again", {}, "quiet-button main");
  const doings = document.createElement("div");
  doings.className = "wide doings";
  doings.append(again);
  form.append(phrase("p", "change_heading", {}, "note"), ...[subject, place, year, kind].map((part) => part.label), doings);
  if (turn.reply.understood.taken_over.length) {
    const alone = phrase("button", "ask_alone", {}, "quiet-button");
    alone.type = "button";
    alone.addEventListener("click", () => {
      close(form, button);
      page.conversation.ask(turn.asked.question, { history: [], scope: turn.asked.scope });
    });
    doings.append(alone);
  }
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const other = subject.input.value.trim();
    const question = worded(other === indicator ? "" : other, place.select.value, year.select.value, kind.select.value);
    if (!question) { subject.input.focus(); return; }
    close(form, button);
    page.conversation.ask(question, { history: [...turn.asked.history, turn.asked.question], scope: turn.asked.scope });
  });
  button.setAttribute("aria-expanded", "true");
  button.closest("p").after(form);
  subject.input.focus({ preventScroll: true });
  form.scrollIntoView({ block: "nearest" });
}

// The follow-up question that asks for what was chosen, "" where nothing was.
function worded(indicator, place, year, kind) {
  const rest = `${place ? ` của ${place}` : ""}${year ? ` năm ${year}` : ""}`;
  if (kind) return say(`reask_${kind}`, { indicator: indicator && ` ${indicator}`, rest });
  if (indicator) return say("reask_indicator", { indicator, rest });
  if (place && year) return say("reask_place_year", { place, year });
  if (place) return say("reask_place", { place });
  return year ? say("reask_year", { year }) : "";
}

function field(key, value) {
  const label = document.createElement("label");
  const input = document.createElement("input");
  Object.assign(input, { type: "text", value, maxLength: 200 });
  label.className = "wide";
  label.append(phrase("span", key), input);
  return { label, input };
}

function choice(key, options) {
  const label = document.createElement("label");
  const select = document.createElement("select");
  for (const [value, words] of options) {
    const option = words === null ? phrase("option", "unchanged") : document.createElement("option");
    option.value = value;
    if (words !== null) option.textContent = words;
    select.append(option);
  }
  label.append(phrase("span", key), select);
  return { label, select };
}

function close(form, button) {
  form.remove();
  button.setAttribute("aria-expanded", "false");
  button.focus({ preventScroll: true });
}
