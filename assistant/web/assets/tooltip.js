// The quote behind a citation number, shown while the pointer or the keyboard rests on it.

import { say } from "./words.js";

export function startTooltip({ root }) {
  const tooltip = root.querySelector("#tooltip");
  let owner = null;

  const show = (mark) => {
    const turn = mark.closest(".turn");
    const citation = turn?.citations?.get(mark.dataset.source);
    if (!citation) return;
    owner?.removeAttribute("aria-describedby");
    owner = mark;
    const quote = document.createElement("span");
    quote.textContent = citation.row || `«${citation.quote.trim()}»`;
    const title = document.createElement("span");
    title.className = "tooltip-title";
    title.textContent = where(citation);
    tooltip.replaceChildren(quote, title);
    tooltip.hidden = false;
    mark.setAttribute("aria-describedby", "tooltip");
    place(mark);
  };

  const place = (mark) => {
    const edge = mark.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = tooltip;
    const left = Math.min(Math.max(12, edge.left + edge.width / 2 - width / 2), innerWidth - width - 12);
    const above = edge.top - height - 8;
    tooltip.style.left = `${left}px`;
    tooltip.style.top = `${above > 60 ? above : edge.bottom + 8}px`;
  };

  const hide = () => {
    tooltip.hidden = true;
    owner?.removeAttribute("aria-describedby");
    owner = null;
  };

  root.addEventListener("pointerover", (event) => {
    const mark = event.pointerType === "mouse" ? event.target.closest?.("button.mark") : null;
    if (mark) show(mark);
    else if (owner && !event.target.closest?.("#tooltip") && document.activeElement !== owner) hide();
  });
  root.addEventListener("focusin", (event) => {
    if (event.target.matches?.("button.mark:focus-visible:not([data-returned])")) show(event.target); else hide();
  });
  root.addEventListener("focusout", hide);
  root.addEventListener("click", hide);
  addEventListener("scroll", hide, true);
  addEventListener("keydown", (event) => {
    if (event.key === "Escape" && owner) { hide(); event.stopPropagation(); }
  }, true);
}

// The report, the page where it is not the first, and the heading that the quote stands under.
function where({ title, page, heading }) {
  const parts = [title];
  if (page > 1) parts.push(say("page", { page }));
  if (heading && heading !== title) parts.push(say("under", { heading }));
  return parts.join(", ");
}
