// What the conversation is confined to: places, years, single reports; chosen in a dialogue, said on a button.

import { openDialog } from "./dialog.js";
import { phrase, placeName, say, setPhrase } from "./words.js";

const KINDS = [["places", "scope_places"], ["years", "scope_years"], ["documents", "scope_reports"]];

export function startScope(page) {
  const { root } = page;
  const button = root.querySelector("#scope");
  const dialog = root.querySelector("#scope-dialog");
  const words = button.querySelector("[data-say]");
  const lists = dialog.querySelector("#scope-lists");
  let chosen = {};

  const name = (kind, value) => kind === "documents"
    ? page.overview?.choices.documents.find((report) => report.id === value)?.title ?? value : placeName(String(value));

  const choose = (scope) => {
    chosen = Object.fromEntries(Object.entries(scope).filter(([, values]) => values?.length));
    const said = KINDS.flatMap(([kind]) => (chosen[kind] ?? []).map((value) => name(kind, value)));
    if (said.length) setPhrase(words, "scope_some", { words: said.join(" · ") });
    else setPhrase(words, "scope_all");
    button.classList.toggle("confined", said.length > 0);
  };

  const fill = () => {
    const choices = page.overview?.choices ?? { places: [], years: [], documents: [] };
    lists.replaceChildren(...KINDS.filter(([kind]) => choices[kind].length).map(([kind, key]) => {
      const group = document.createElement("fieldset");
      group.dataset.kind = kind;
      group.append(phrase("legend", key));
      const box = document.createElement("div");
      box.className = "choices";
      for (const value of choices[kind]) box.append(option(kind, kind === "documents" ? value.id : value, kind === "documents" ? value.title : placeName(value)));
      if (kind === "documents" && choices.documents.length > 8) group.append(filter(box));
      group.append(box);
      return group;
    }));
  };

  const option = (kind, value, said) => {
    const label = document.createElement("label");
    const tick = document.createElement("input");
    Object.assign(tick, { type: "checkbox", value: String(value), checked: (chosen[kind] ?? []).map(String).includes(String(value)) });
    const text = document.createElement("span");
    text.textContent = said;
    label.append(tick, text);
    return label;
  };

  const filter = (box) => {
    const field = document.createElement("input");
    Object.assign(field, { type: "search", className: "filter" });
    field.setAttribute("aria-label", say("scope_find"));
    field.placeholder = say("scope_find");
    field.addEventListener("input", () => {
      const wanted = folded(field.value);
      for (const label of box.children) label.hidden = !folded(label.textContent).includes(wanted);
    });
    return field;
  };

  const read = () => Object.fromEntries(KINDS.map(([kind]) => {
    const ticked = [...lists.querySelectorAll(`[data-kind=${kind}] input:checked`)].map((tick) => tick.value);
    return [kind, kind === "years" ? ticked.map(Number) : ticked];
  }));

  button.addEventListener("click", () => { fill(); openDialog(dialog); });
  dialog.querySelector("#scope-apply").addEventListener("click", () => { choose(read()); dialog.close(); });
  dialog.querySelector("#scope-clear").addEventListener("click", () => { choose({}); dialog.close(); });
  // Enter in the dialogue takes what is ticked.
  dialog.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && event.target.matches("input")) { event.preventDefault(); choose(read()); dialog.close(); }
  });
  root.addEventListener("click", async (event) => {
    const alone = event.target.closest("#ask-report");
    if (!alone) return;
    choose({ documents: [alone.dataset.report] });
    await page.source.close();  // the way back that closes a sheet would undo a step made meanwhile
    if (root.dataset.view !== "ask") {
      const arrived = new Promise((shown) => addEventListener("hashchange", shown, { once: true }));
      location.hash = "#hoi-dap";
      await arrived;
    }
    root.querySelector("#question").focus();
  });
  return { chosen: () => chosen, choose };
}

export function folded(text) {
  return text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/[đĐ]/g, "d").toLowerCase();
}
