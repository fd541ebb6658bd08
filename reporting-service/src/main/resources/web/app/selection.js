// The selection is the link: what is shown can be sent to a colleague.
const LANG = "samspor.lang";

export function selection() {
  const query = new URLSearchParams(location.search);
  return {
    place: query.get("place"),
    period: (query.get("period") ?? "year").toLowerCase(),
    at: query.get("at"),
    lang: query.get("lang") === "en" || (!query.get("lang") && localStorage.getItem(LANG) === "en") ? "en" : "da"
  };
}

export function link(changes) {
  const query = new URLSearchParams(location.search);
  for (const [name, value] of Object.entries(changes)) value === null ? query.delete(name) : query.set(name, value);
  return `${location.pathname}?${query}`;
}

export function go(changes) {
  if (changes.lang) localStorage.setItem(LANG, changes.lang);
  history.pushState(null, "", link(changes));
  window.dispatchEvent(new Event("selection"));
}

export function onSelection(listener) {
  window.addEventListener("selection", listener);
  window.addEventListener("popstate", listener);
}
