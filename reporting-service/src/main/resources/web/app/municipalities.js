import { h } from "./dom.js";
import { cell } from "./format.js";
import { selection, step } from "./selection.js";
import { panel } from "./panel.js";
import { t } from "./texts.js";

const COLUMNS = [["plans", "plansShort", ""], ["planDeadline", "deadlineShort", " %"], ["cases", "casesShort", ""],
  ["casesPerDay", "perDay", ""], ["conclusion", "within7", " %"]];
const SHARES = ["conclusion", "planDeadline"];

/** Small multiples in a table: the bars are for the eye, the numbers are the table. It is sorted by the column one chooses. */
export function sideBySide(id, rows, answer) {
  if (rows.length === 0) return null;
  const most = Object.fromEntries(COLUMNS.map(([key]) => [key, SHARES.includes(key) ? 100 : Math.max(1, ...rows.map(row => row[key]?.value ?? 0))]));
  return panel(id, t(`${id}Title`), t(`${id}Text`),
    h("div", { class: "scroll", tabindex: "0", role: "region", "aria-labelledby": id }, h("table", { class: "multiples", role: "table" },
      h("thead", { role: "rowgroup" }, h("tr", { role: "row" }, head(id, "name", t(`${id}One`)), COLUMNS.map(([key, name]) => head(id, key, t(name))))),
      h("tbody", { role: "rowgroup" }, sorted(rows).map(row => h("tr", { role: "row", class: row.place.code === answer.place.code && "here" },
        h("th", { scope: "row", role: "rowheader" }, h("a", step({ place: row.place.code }), row.place.name)),
        COLUMNS.map(([key, name, suffix]) => bar(t(name), row[key], most[key], suffix))))))));
}

/** Largest first when a number is chosen, from A when the name is; the same again turns it round. */
function head(id, key, name) {
  const { column, up } = order();
  const now = column === key;
  const next = now ? (up ? `-${key}` : key) : key === "name" ? "name" : `-${key}`;
  return h("th", { scope: "col", role: "columnheader", "aria-sort": now ? (up ? "ascending" : "descending") : "none" },
    h("button", { class: "sort", type: "button", id: `${id}-${key}`, ...{ onclick: step({ sort: next === "name" ? null : next }).onclick } },
      name, h("span", { "aria-hidden": "true" }, now ? (up ? " ▲" : " ▼") : "")));
}

function order() {
  const chosen = selection().sort ?? "name";
  const column = chosen.replace(/^-/, "");
  return [["name"], ...COLUMNS].some(([key]) => key === column) ? { column, up: !chosen.startsWith("-") } : { column: "name", up: true };
}

function sorted(rows) {
  const { column, up } = order();
  const value = row => (row[column] && !row[column].suppressed ? row[column].value : -1); // what is not shown stands last, or first
  const by = column === "name" ? (a, b) => a.place.name.localeCompare(b.place.name, "da") : (a, b) => value(a) - value(b);
  return [...rows].sort((a, b) => (up ? 1 : -1) * by(a, b) || a.place.name.localeCompare(b.place.name, "da"));
}

function bar(name, figure, most, suffix) {
  const percent = figure && !figure.suppressed ? Math.round(100 * figure.value / most) : 0;
  const verdict = figure?.target === "MET" || figure?.target === "NOT_MET" ? figure.target : "";
  return h("td", { role: "cell", "data-name": name, class: figure?.suppressed && "withheld" },
    h("span", { class: "figure" }, cell(figure, suffix), verdict && !figure.suppressed && [h("span", { class: `mark ${verdict}`, "aria-hidden": "true" },
      verdict === "MET" ? " ✓" : " ✕"), h("span", { class: "hidden" }, ` ${t(verdict)}`)]),
    h("span", { class: "track", "aria-hidden": "true" }, h("span", { class: "bar", style: `width:${percent}%` })));
}
