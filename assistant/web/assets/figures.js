// The page "Chỉ tiêu & kết quả": a filter, three ways to look, rows and charts whose figures open their source.

import { save } from "./saving.js";
import { phrase, say, setPhrase, setPlace, translate } from "./words.js";

const PAUSE = 300;  // ms without a key before what is typed is looked for
const FIELDS = ["indicator", "place", "period", "kind", "document"];

export function startFigures(page) {
  const { root, server, announce } = page;
  const form = root.querySelector("#figure-filter");
  const body = root.querySelector("#figure-body");
  const count = root.querySelector("#figure-count");
  const buttons = [...root.querySelectorAll("[data-figures]")];
  let view = "pairs";
  let call = 0;
  let typed = 0;
  let shownFor = null;  // the generation and filter that the page holds

  const asked = () => ({ view, ...Object.fromEntries(FIELDS.map((name) => [name, form.elements[name].value])) });

  const load = async () => {
    const mine = ++call;
    const what = asked();
    remember(what);
    body.setAttribute("aria-busy", "true");
    if (!body.children.length) body.replaceChildren(phrase("p", "figures_loading", {}, "waiting"));
    const reply = await server.figures(what);
    if (mine !== call) return;
    body.removeAttribute("aria-busy");
    if (reply.error) {
      const line = document.createElement("p");
      line.className = "failed";
      line.textContent = reply.error;
      body.replaceChildren(line);
      count.textContent = "";
      shownFor = null;
      return;
    }
    shownFor = reply.generation;
    fillChoices(form, reply.choices);
    body.innerHTML = reply.html;  // built and escaped by figures_views.py
    translate(body);
    count.hidden = !reply.count;
    setPhrase(count, `count_${view}`, { count: reply.count });
    page.notice(reply.generation);
  };

  const choose = (chosen) => {
    view = chosen;
    for (const button of buttons) button.setAttribute("aria-pressed", String(button.dataset.figures === view));
    for (const part of form.querySelectorAll("[data-only]")) part.hidden = part.dataset.only !== view;
  };

  const more = async (button) => {
    button.disabled = true;
    const reply = await server.figures({ ...asked(), first: Number(button.dataset.more) });
    if (reply.error) { announce(reply.error); button.disabled = false; return; }
    const part = document.createElement("div");
    part.innerHTML = reply.html;
    const rows = part.querySelector("template").content;
    translate(rows);
    const first = rows.querySelector("button");
    body.querySelector("#figure-rows").append(rows);
    const next = part.querySelector("[data-more]");
    body.querySelector("#figure-more").replaceChildren(...(next ? [next] : []));
    translate(body.querySelector("#figure-more"));
    first?.focus({ preventScroll: true });
  };

  const take = async (format) => {
    const file = await server.take_figures({ ...asked(), format });
    announce(file.error ?? say("figures_taken", file));
    if (!file.error) save(file);
  };

  form.addEventListener("submit", (event) => { event.preventDefault(); clearTimeout(typed); load(); });
  form.addEventListener("change", () => { clearTimeout(typed); load(); });
  form.addEventListener("reset", () => setTimeout(load));  // the fields are emptied after this event
  form.elements.indicator.addEventListener("input", () => { clearTimeout(typed); typed = setTimeout(load, PAUSE); });
  for (const button of buttons) button.addEventListener("click", () => { choose(button.dataset.figures); load(); });
  for (const button of root.querySelectorAll("[data-take]")) button.addEventListener("click", () => take(button.dataset.take));

  body.addEventListener("click", (event) => {
    const words = event.target.closest("[data-words]");
    if (words) { form.elements.indicator.value = words.dataset.words; load().then(() => count.scrollIntoView({ block: "nearest" })); return; }
    const next = event.target.closest("[data-more]");
    if (next) { more(next); return; }
    const holder = event.target.closest("[data-cites]");
    if (!holder || String(getSelection()) || event.target.closest("a")) return;
    const button = event.target.closest("[data-cite]") ?? (holder.matches("tr") ? holder.querySelector("[data-cite]") : null);
    if (!button) return;
    for (const other of body.querySelectorAll(".reading")) other.classList.remove("reading");
    holder.classList.add("reading");
    page.source.openCitation(JSON.parse(holder.dataset.cites), Number(button.dataset.cite), button, event.detail === 0);
  });

  return {
    // Come to the page: with what its address asks for, else with what it last held.
    enter: () => {
      const given = linkedFilter();
      if (given) {
        for (const name of FIELDS) set(form.elements[name], given.get(name) ?? "");
        choose(buttons.some((button) => button.dataset.figures === given.get("view")) ? given.get("view") : "pairs");
      } else choose(view);
      if (given || shownFor === null || shownFor !== page.overview?.generation) load();
    },
  };
}

// The filter stands in the address, so that what is seen can be passed on.
function linkedFilter() {
  const [, query] = location.hash.split("?");
  return query ? new URLSearchParams(query) : null;
}

function remember(what) {
  const query = new URLSearchParams(Object.entries(what).filter(([name, value]) => value && !(name === "view" && value === "pairs")));
  history.replaceState(history.state, "", `#chi-tieu${query.size ? `?${query}` : ""}`);
}

function fillChoices(form, choices) {
  for (const [name, values] of Object.entries(choices ?? {})) {
    const field = form.elements[name];
    const chosen = field.value;
    const options = values.map((value) => {
      const option = Array.isArray(value) ? new Option(value[1], value[0]) : new Option(value, value);
      if (name === "place") setPlace(option, value);
      return option;
    });
    field.replaceChildren(field.options[0], ...options);
    set(field, chosen);
  }
}

// A value that a list does not hold yet is kept until the list is filled.
function set(field, value) {
  if (field.tagName === "SELECT" && value && ![...field.options].some((option) => option.value === value)) field.append(new Option(value, value));
  field.value = value;
}
