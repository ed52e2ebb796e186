// The words of the interface in the language chosen, put into whatever carries data-say.
// Knows nothing of what is said; the table comes from wording.py.

let table = { vi: {}, en: {} };
let language = "vi";
const ATTRIBUTES = ["aria-label", "title", "placeholder"];

export function setTable(words) { table = words; }
export function currentLanguage() { return language; }

export function say(key, values = {}) {
  const phrase = table[language][key] ?? table.vi[key] ?? key;
  return phrase.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? written(values[name]) : whole));
}

// Whole numbers are written as the language has it: 1.678, or 1,678 in English.
function written(value) {
  return typeof value === "number" ? value.toLocaleString(language === "vi" ? "vi-VN" : "en-GB") : visible(String(value));
}

// Words of a person or a file without control characters, and without those that turn the direction of reading.
// The same as markup.visible on the server.
export function visible(text) {
  return text.replace(/[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, "");
}

// The name of a place as it is said; the whole country has one in both languages.
export function placeName(name) { return name === table.vi.nationwide ? say("nationwide") : name; }

export function setPlace(element, name) {
  if (name === table.vi.nationwide) setPhrase(element, "nationwide");
  else element.textContent = name;
}

// Make an element that holds a phrase and goes on holding it when the language changes.
export function phrase(tag, key, values = {}, className = "") {
  const element = document.createElement(tag);
  if (className) element.className = className;
  setPhrase(element, key, values);
  return element;
}

export function setPhrase(element, key, values = {}) {
  element.dataset.say = key;
  element.dataset.values = JSON.stringify(values);
  element.textContent = say(key, values);
}

export function setLabel(element, attribute, key, values = {}) {
  element.setAttribute(`data-say-${attribute}`, key);
  element.setAttribute(`data-values-${attribute}`, JSON.stringify(values));
  element.setAttribute(attribute, say(key, values));
}

// Put the words of the current language into `root` and everything beneath it.
export function translate(root) {
  for (const element of root.querySelectorAll("[data-say]")) {
    element.textContent = say(element.dataset.say, valuesOf(element, "data-values"));
    if (element.parentElement?.closest(".assistant [lang]")) element.lang = language;  // among words of a report
  }
  for (const attribute of ATTRIBUTES) {
    for (const element of root.querySelectorAll(`[data-say-${attribute}]`)) {
      const key = element.getAttribute(`data-say-${attribute}`);
      element.setAttribute(attribute, say(key, valuesOf(element, `data-values-${attribute}`)));
    }
  }
  for (const element of root.querySelectorAll("time[datetime]")) {
    const [year, month, day] = element.dateTime.split("-").map(Number);
    element.textContent = language === "vi" ? `${day}/${month}/${year}`
      : new Date(year, month - 1, day).toLocaleDateString("en-GB", { day: "numeric", month: "short", year: "numeric" });
  }
}

export function setLanguage(chosen, root) {
  language = chosen === "en" ? "en" : "vi";
  document.documentElement.lang = language;
  translate(root);
}

function valuesOf(element, attribute) {
  const given = element.getAttribute(attribute);
  return given ? JSON.parse(given) : {};
}
