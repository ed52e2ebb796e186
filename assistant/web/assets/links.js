// A link that reopens a question: what was asked stands behind the #, which a browser never sends to a server.

const NAMES = { documents: "tep", places: "noi", years: "nam" };

export function linkTo({ question, history, scope }) {
  const values = new URLSearchParams({ cau: question });
  for (const earlier of history) values.append("truoc", earlier);
  for (const [name, short] of Object.entries(NAMES)) {
    for (const value of scope[name] ?? []) values.append(short, value);
  }
  return `${location.href.split("#")[0]}#hoi-dap?${values}`;
}

// What the address of this page asks, null where it asks nothing.
export function linked() {
  const [view, query] = [location.hash.split("?")[0], location.hash.slice(location.hash.indexOf("?") + 1)];
  if (view !== "#hoi-dap" || !location.hash.includes("?")) return null;
  const values = new URLSearchParams(query);
  const question = values.get("cau")?.trim();
  if (!question) return null;
  const scope = {};
  for (const [name, short] of Object.entries(NAMES)) {
    const given = values.getAll(short).slice(0, 50);
    if (given.length) scope[name] = name === "years" ? given.map(Number).filter((year) => year > 0 && year < 10000) : given;
  }
  return { question, history: values.getAll("truoc").slice(-20), scope };
}
