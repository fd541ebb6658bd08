// The selection is the link: what is shown can be sent to a colleague.
const LANG = "samspor.lang";

export function selection() {
  const query = new URLSearchParams(location.search);
  return {
    view: query.get("view") ?? "overview",
    place: query.get("place"),
    period: (query.get("period") ?? "year").toLowerCase(),
    at: query.get("at"),
    sort: query.get("sort"),
    one: query.get("one"), // which report or series is open
    lang: query.get("lang") === "en" || (!query.get("lang") && localStorage.getItem(LANG) === "en") ? "en" : "da"
  };
}

export function link(changes) {
  const query = new URLSearchParams(location.search);
  if (!("one" in changes) && ("view" in changes || "place" in changes)) query.delete("one"); // it belongs to where one was
  for (const [name, value] of Object.entries(changes)) value === null ? query.delete(name) : query.set(name, value);
  return `${location.pathname}?${query}`;
}

/** What makes an element a link within the page: it can be followed, opened beside and sent. */
export const step = changes => ({ href: link(changes), onclick: event => {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  go(changes);
} });

export function go(changes) {
  if (changes.lang) localStorage.setItem(LANG, changes.lang);
  history.pushState(null, "", link(changes));
  window.dispatchEvent(new Event("selection"));
}

export function onSelection(listener) {
  window.addEventListener("selection", listener);
  window.addEventListener("popstate", listener);
}
