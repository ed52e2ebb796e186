"""The bare page: header, conversation, source panel, documents, each empty until the browser fills it.

One template without any value of a report or a person in it; ``assets/*.js`` bring it to life.
"""

from __future__ import annotations

from assistant.web.dialogs import dialogs_html
from assistant.web.figures_form import figures_html
from assistant.web.markup import icon, label, phrase
from assistant.web.wording import PRODUCT, QUESTION_LIMIT


def page_html() -> str:
    """Give the page's HTML."""
    return (
        f'<div class="assistant" data-view="ask">{_header()}'
        f'<main class="views">{_conversation()}{figures_html()}{_documents()}{_source()}</main>'
        f"{dialogs_html()}"
        '<div class="news" id="news" role="status" hidden></div>'
        '<div class="tooltip" id="tooltip" role="tooltip" hidden></div>'
        '<p class="unseen" id="announcer" role="status" aria-live="polite"></p></div>'
    )


def _header() -> str:
    return f"""
<a class="skip" href="#question">{phrase("skip")}</a>
<header class="bar" role="banner">
  <h1 class="brand"><svg viewBox="0 0 28 28" width="28" height="28" aria-hidden="true" focusable="false">
    <rect class="brand-page" x="2" y="2" width="24" height="24" rx="7"/>
    <path class="brand-line" d="M8 10h12M8 14.5h12M8 19h5"/><circle class="brand-dot" cx="19" cy="19" r="2.4"/></svg>
    <span class="brand-name">{PRODUCT}</span></h1>
  <nav class="pages" {label("aria-label", "pages")}>
    <a href="#hoi-dap" data-view="ask" aria-current="page">{phrase("ask_page")}</a>
    <a href="#chi-tieu" data-view="figures">{phrase("figures_page", "span", "long")}{
        phrase("figures_short", "span", "short")
    }</a>
    <a href="#tai-lieu" data-view="documents">{phrase("documents_page")}</a>
  </nav>
  <div class="switches">
    <div class="languages" role="group" {label("aria-label", "language")}>
      <button type="button" data-language="vi" aria-pressed="true" lang="vi" title="Tiếng Việt">vi</button>
      <button type="button" data-language="en" aria-pressed="false" lang="en" title="English">en</button>
    </div>
    <a class="quiet-button door" id="log-in" href="login" hidden>{icon("enter")}{
        phrase("log_in", "span", "door-words")
    }</a>
    <form id="log-out" method="post" action="logout" hidden><button class="quiet-button door">{icon("leave")}
      <span class="door-words">{phrase("log_out")} <span id="person"></span></span></button></form>
    <button type="button" class="icon-button" id="theme-switch" {label("aria-label", "to_dark")}>{
        icon("theme")
    }</button>
  </div>
</header>"""


def _conversation() -> str:
    return f"""
<section class="view conversation" id="ask-view" aria-labelledby="conversation-heading">
  <h2 class="unseen" id="conversation-heading">{phrase("conversation")}</h2>
  <div class="turns" id="turns" tabindex="-1"><div class="column">
    <div class="welcome" id="welcome"></div>
    <div id="turn-list"></div>
  </div></div>
  <form class="composer" id="composer"><div class="column">
    <p class="hint" id="hint" role="alert"></p>
    <div class="box">
      <label class="unseen" for="question">{phrase("question_label")}</label>
      <textarea id="question" rows="1" autocomplete="off" enterkeyhint="send" data-limit="{QUESTION_LIMIT}"
        aria-describedby="hint" {label("placeholder", "question_placeholder")}></textarea>
      <button type="submit" class="send" {label("aria-label", "send")}>{icon("send")}</button>
    </div>
    <div class="tools">
      <button type="button" class="text-button" id="scope" aria-haspopup="dialog">{icon("scope")}{
        phrase("scope_all")
    }</button>
      {phrase("keys", "span", "keys")}
      <button type="button" class="text-button" id="history" aria-haspopup="dialog">{icon("history")}{
        phrase("history")
    }</button>
      <button type="button" class="text-button" id="download" aria-haspopup="dialog" hidden>{icon("download")}{
        phrase("download")
    }</button>
      <button type="button" class="text-button" id="restart" hidden>{icon("new")}{phrase("new_conversation")}</button>
    </div>
  </div></form>
</section>"""


def _documents() -> str:
    return f"""
<section class="view documents" id="documents-view" aria-labelledby="documents-heading" hidden>
  <div class="column">
    <h2 id="documents-heading">{phrase("documents_page")}</h2>
    <div id="shelf"></div>
  </div>
</section>"""


def _source() -> str:
    return f"""
<div class="source" id="source" role="complementary" tabindex="-1" {label("aria-label", "source")}>
  <div class="source-empty" id="source-empty"></div>
  <div class="source-open" id="source-open" hidden>
    <div class="source-bar">
      <p class="source-number" id="source-number"></p>
      <div class="stepper" id="stepper">
        <button type="button" class="icon-button" id="source-previous" {label("aria-label", "previous_source")}>{
        icon("previous")
    }</button>
        <span id="source-step"></span>
        <button type="button" class="icon-button" id="source-next" {label("aria-label", "next_source")}>{
        icon("next")
    }</button>
      </div>
      <button type="button" class="icon-button" id="source-close" {label("aria-label", "close_source")}>{
        icon("close")
    }</button>
    </div>
    <div class="source-head"><div id="source-head"></div>
      <form class="finder" id="finder" role="search"><label class="unseen" for="find">{phrase("find_label")}</label>
        <input type="search" id="find" autocomplete="off" {label("placeholder", "find_label")}>
        <span id="find-count" role="status"></span></form>
      <ol class="found" id="found" hidden></ol>
    </div>
    <div class="source-text" id="source-text" tabindex="0" role="region" {label("aria-label", "report_text")}></div>
  </div>
</div>"""
