// Adding reports by dropping or choosing files, with the progress and the result of each, and removing them.

import { currentLanguage, phrase, say, setPhrase } from "./words.js";

const MOST = 200;  // files at a time
const AT_ONCE = 2;

export function startUploads(page, rebuild) {
  const { root, announce } = page;
  const shelf = root.querySelector("#shelf");
  const lines = new Map();  // by the name a file has in the corpus: what is shown of it until it is indexed
  let list = null;

  shelf.addEventListener("dragover", (event) => {
    const zone = shelf.querySelector("#add-files");
    if (!zone || ![...event.dataTransfer.types].includes("Files")) return;
    event.preventDefault();
    zone.classList.add("over");
  });
  shelf.addEventListener("dragleave", () => shelf.querySelector("#add-files")?.classList.remove("over"));
  shelf.addEventListener("drop", (event) => {
    const zone = shelf.querySelector("#add-files");
    if (!zone) return;
    event.preventDefault();
    zone.classList.remove("over");
    send([...event.dataTransfer.files]);
  });
  shelf.addEventListener("change", (event) => {
    if (event.target.id !== "files") return;
    send([...event.target.files]);
    event.target.value = "";
  });
  shelf.addEventListener("click", (event) => {
    const button = event.target.closest("[data-remove]");
    if (button) removeReport(button.dataset.remove);
  });

  async function send(files) {
    if (!files.length) return;
    if (files.length > MOST) { show().append(item("upload_many", { most: MOST }, "failed")); return; }
    const waiting = files.map((file) => ({ file, line: item("upload_sending", { name: file.name, percent: 0 }) }));
    show().append(...waiting.map(({ line }) => line));
    let arrived = 0;
    const next = async () => {
      for (let one = waiting.shift(); one; one = waiting.shift()) arrived += await put(one.file, one.line);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, next));
    if (arrived) rebuild();
  }

  async function put(file, line) {
    const reply = heard(await transfer(file, (percent) => setPhrase(line.firstChild, "upload_sending", { name: file.name, percent })));
    if (reply.error) return told(line, "upload_failed", { name: file.name, why: reply.error }, "failed");
    if (reply.same) return told(line, "upload_same", { name: file.name, other: reply.name }, "done");
    lines.set(reply.name, line);
    line.dataset.taken = reply.taken ?? "";
    setPhrase(line.firstChild, reply.taken ? "upload_beside" : "upload_waiting", { name: reply.name, taken: reply.taken });
    return 1;
  }

  // Where the server wants a login first, the session has ended.
  function heard(reply) {
    if (reply.status !== 401) return reply;
    page.session.ended();
    return { error: say("session_ended") };
  }

  function told(line, key, values, state) {
    line.className = state;
    setPhrase(line.firstChild, key, values);
    announce(line.textContent);
    return 0;
  }

  async function removeReport(name) {
    if (!confirm(say("remove_confirm", { name }))) return;
    const reply = heard(await fetch(address(name), { method: "DELETE", headers: { "X-Language": currentLanguage() } })
      .then(async (response) => ({ status: response.status, ...await response.json() })).catch(() => ({ error: say("no_connection") })));
    if (reply.error) show().append(item("upload_failed", { name, why: reply.error }, "failed"));
    else { announce(say("removed", { name })); rebuild(); }
  }

  function show() {
    if (!list) { list = document.createElement("ul"); list.className = "uploads"; }
    if (!list.isConnected) shelf.querySelector("#add-files")?.after(list);
    return list;
  }

  return {
    // The shelf was drawn anew: show the list again, and what became of each file that is in the index now, or failed.
    drawn(outcomes) {
      for (const [name, line] of lines) {
        const why = outcomes.failed[name];
        if (!why && !outcomes.indexed.includes(name)) continue;
        const taken = line.dataset.taken;
        if (why) told(line, "upload_failed", { name, why: why[currentLanguage()] ?? why.vi }, "failed");
        else told(line, taken ? "upload_indexed_beside" : "upload_indexed", { name, taken }, "done");
        lines.delete(name);
        if (!why) line.dataset.indexed = name;
      }
      for (const line of list?.querySelectorAll("[data-indexed]") ?? []) {
        if (!outcomes.indexed.includes(line.dataset.indexed)) line.remove();  // taken out since
      }
      if (list?.childElementCount) show();
      else list = null;
    },
  };
}

function item(key, values, state = "") {
  const line = document.createElement("li");
  line.className = state;
  line.append(phrase("span", key, values));
  return line;
}

function address(name) { return `report?name=${encodeURIComponent(name)}`; }

// fetch() does not tell how much of a body is sent; XMLHttpRequest does.
function transfer(file, progress) {
  return new Promise((done) => {
    const request = new XMLHttpRequest();
    request.open("PUT", address(file.name));
    request.setRequestHeader("X-Language", currentLanguage());
    request.setRequestHeader("Content-Type", "application/octet-stream");
    request.upload.onprogress = (event) => { if (event.total) progress(Math.floor(100 * event.loaded / event.total)); };
    request.onload = () => {
      try { done({ status: request.status, ...JSON.parse(request.responseText) }); } catch { done({ error: say("no_connection") }); }
    };
    request.onerror = request.ontimeout = () => done({ error: say("no_connection") });
    request.send(file);
  });
}
