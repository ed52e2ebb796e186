// What can be done with an answer: copied, linked to, judged, asked again in another way.

import { linkTo } from "./links.js";
import { openReasking } from "./reasking.js";
import { currentLanguage, phrase, say, setPhrase, translate } from "./words.js";

// Do what `target`, something in `turn` that was clicked, stands for.
export function act(page, turn, target) {
  const button = target.closest("button");
  if (!button) return;
  if (button.matches(".change")) openReasking(page, turn, button);
  else if (button.matches(".everywhere")) page.conversation.ask(turn.asked.question, { history: turn.asked.history, scope: {} });
  else if (button.dataset.action === "copy") copy(page, button, "copy", turn.reply.copied[currentLanguage()]);
  else if (button.dataset.action === "markdown") copy(page, button, "copy_markdown", turn.reply.markdown[currentLanguage()]);
  else if (button.dataset.action === "link") copy(page, button, "copy_link", linkTo(turn.asked));
  else if (button.dataset.action === "helpful") judge(page, turn, true);
  else if (button.dataset.action === "unhelpful") judge(page, turn, false);
}

async function copy(page, button, key, text) {
  const words = button.querySelector("[data-say]");
  setPhrase(words, (await toClipboard(text)) ? "copied" : "copy_failed");
  page.announce(words.textContent);
  setTimeout(() => setPhrase(words, key), 2000);
}

// The opinion is kept at once; a comment may follow, or another opinion, and takes its place.
async function judge(page, turn, helpful) {
  for (const button of turn.querySelectorAll(".judged button")) {
    button.setAttribute("aria-pressed", String((button.dataset.action === "helpful") === helpful));
  }
  const place = turn.querySelector(".opinion");
  const failed = await send(page, turn, helpful, "");
  place.hidden = false;
  if (failed) { tell(page, place, failed); return; }
  const form = document.createElement("form");
  const id = `comment-${[...turn.parentElement.children].indexOf(turn)}`;
  const label = phrase("label", helpful ? "comment_label_up" : "comment_label");
  label.htmlFor = id;
  const box = document.createElement("textarea");
  Object.assign(box, { id, rows: 2, maxLength: 2000 });
  const done = phrase("button", "send_comment", {}, "quiet-button");
  form.append(phrase("p", "thanks", {}, "note"), label, box, done);
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (!box.value.trim()) { box.focus(); return; }
    tell(page, place, (await send(page, turn, helpful, box.value)) || say("thanks_more"));
  });
  place.replaceChildren(form);
  page.announce(say("thanks"));
  if (!helpful) box.focus({ preventScroll: true });
  place.scrollIntoView({ block: "nearest" });
}

async function send(page, turn, helpful, comment) {
  const { asked, reply } = turn;
  turn.opinion ??= `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 10)}`;
  const documents = [...new Set(reply.citations.map((citation) => citation.document))];
  const kept = await page.server.opine({ ...asked, opinion: turn.opinion, helpful, comment, documents, answer: reply.copied[currentLanguage()], generation: reply.generation });
  return kept.error ?? "";
}

function tell(page, place, sentence) {
  const line = document.createElement("p");
  line.className = "note";
  line.textContent = sentence;
  place.replaceChildren(line);
  translate(place);
  page.announce(sentence);
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
