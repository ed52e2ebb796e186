// Starts the page inside Gradio's component: language and theme, the two views, and the parts that fill them.

import { startConversation } from "./conversation.js";
import { startDialogs } from "./dialog.js";
import { startDocuments } from "./documents.js";
import { startDownload } from "./download.js";
import { startFigures } from "./figures.js";
import { startKeeping } from "./keeping.js";
import { linked } from "./links.js";
import { startScope } from "./scope.js";
import { sessionEnded, startSession } from "./session.js";
import { startSource } from "./source.js";
import { startTooltip } from "./tooltip.js";
import { currentLanguage, say, setLabel, setLanguage, setTable } from "./words.js";

export function start(element, server, { words, language }) {
  const root = element.querySelector(".assistant");
  element.closest("main")?.setAttribute("role", "none");  // Gradio wraps all in one; the page has its own
  setTable(words);
  const page = { root, announce: announcer(root), overview: null };
  page.session = startSession(page);
  page.server = guarded(server, page.session);
  startLanguage(root, language);
  startTheme(root);
  page.source = startSource(page);
  startTooltip(page);
  startDialogs(root);
  page.scope = startScope(page);
  page.keeping = startKeeping(page);
  startDownload(page);
  const conversation = startConversation(page);
  page.conversation = conversation;
  const documents = startDocuments(page);
  page.figures = startFigures(page);

  // What is indexed: asked for at the start and whenever an answer comes from a newer generation.
  page.refresh = async () => {
    const overview = await page.server.overview({});
    if (overview.error) { page.announce(overview.error); return; }
    page.overview = overview;
    conversation.welcome(overview.welcome);
    documents.fill(overview);
    page.source.fillEmpty(overview.reports);
    page.scope.choose(page.scope.chosen());  // reports are named anew
    showPerson(root, overview.person);
  };
  // A line of news for everybody, in whatever view; null takes it away.
  const news = root.querySelector("#news");
  page.news = (line, stays = false) => {
    news.replaceChildren(...(line ? [line] : []));
    news.hidden = !line;
    if (line && !stays) setTimeout(() => { if (news.contains(line)) page.news(null); }, 12000);
  };
  page.notice = (generation) => {
    if (page.overview && generation && generation !== page.overview.generation) page.refresh();
  };
  startViews(page);
  page.refresh().finally(() => {
    root.classList.add("ready");
    document.querySelector("#opening")?.remove();
    const follow = () => {
      const asked = linked();
      if (!asked) return;
      page.scope.choose(asked.scope);
      conversation.ask(asked.question, asked);
    };
    follow();
    addEventListener("hashchange", follow);
  });
}

// Who is logged in, with the way out; or the way in, where there is one.
function showPerson(root, person) {
  const leave = root.querySelector("#log-out");
  leave.hidden = !person.name;
  leave.querySelector("#person").textContent = person.name;
  root.querySelector("#log-in").hidden = Boolean(person.name) || !person.login;
}

// Every call says which language the page speaks.
// One that fails gives { error: sentence } instead of nothing: Gradio's client only logs it.
function guarded(server, session) {
  const call = async (name, sent) => {
    try { return await server[name]({ ...sent, language: currentLanguage() }); } catch { return null; }
  };
  return new Proxy({}, {
    get: (_, name) => async (sent) => {
      const reply = await call(name, sent);
      if (reply) { session.goesOn(); return reply; }
      if (!await sessionEnded()) return { error: say("no_connection"), offline: true };
      session.ended();
      return { error: say("session_ended"), loggedOut: true };
    },
  });
}

function announcer(root) {
  const region = root.querySelector("#announcer");
  return (text) => { region.textContent = ""; requestAnimationFrame(() => { region.textContent = text; }); };
}

function startLanguage(root, preset) {
  const buttons = [...root.querySelectorAll("[data-language]")];
  const choose = (language) => {
    setLanguage(language, root);
    for (const button of buttons) button.setAttribute("aria-pressed", String(button.dataset.language === currentLanguage()));
  };
  for (const button of buttons) {
    button.addEventListener("click", () => { remember("language", button.dataset.language); choose(button.dataset.language); });
  }
  choose(recall("language") ?? preferred(preset));
}

// Vietnamese for whoever reads it, English for whoever's browser asks for that first, else as the server has it.
function preferred(preset) {
  const wanted = (navigator.languages ?? [navigator.language]).map((code) => code.slice(0, 2).toLowerCase());
  if (wanted.includes("vi")) return "vi";
  return wanted[0] === "en" ? "en" : preset;
}

function startTheme(root) {
  const button = root.querySelector("#theme-switch");
  const system = matchMedia("(prefers-color-scheme: dark)");
  const apply = () => {
    const dark = (recall("theme") ?? (system.matches ? "dark" : "light")) === "dark";
    document.documentElement.dataset.theme = dark ? "dark" : "light";
    document.body.classList.toggle("dark", dark);  // what Gradio's own notices look at
    setLabel(button, "aria-label", dark ? "to_light" : "to_dark");
  };
  button.addEventListener("click", () => {
    remember("theme", document.documentElement.dataset.theme === "dark" ? "light" : "dark");
    apply();
  });
  system.addEventListener("change", apply);
  apply();
}

const VIEWS = { "#tai-lieu": "documents", "#chi-tieu": "figures" };

function startViews({ root, source, figures }) {
  const show = () => {
    const view = VIEWS[location.hash.split("?")[0]] ?? "ask";
    if (root.dataset.view !== view) source.close();
    root.dataset.view = view;
    for (const name of ["ask", "figures", "documents"]) root.querySelector(`#${name}-view`).hidden = view !== name;
    if (view === "figures") figures.enter();
    for (const link of root.querySelectorAll("nav [data-view]")) {
      if (link.dataset.view === view) link.setAttribute("aria-current", "page");
      else link.removeAttribute("aria-current");
    }
    if (view === "ask" && matchMedia("(hover: hover)").matches) root.querySelector("#question").focus({ preventScroll: true });
  };
  addEventListener("hashchange", show);
  show();
}

function recall(name) {
  try { return localStorage.getItem(`assistant-${name}`); } catch { return null; }
}

function remember(name, value) {
  try { localStorage.setItem(`assistant-${name}`, value); } catch { /* private windows forget, the page goes on */ }
}
