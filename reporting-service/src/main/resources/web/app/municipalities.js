import { h } from "./dom.js";
import { cell } from "./format.js";
import { go, link } from "./selection.js";
import { panel } from "./overview.js";
import { t } from "./texts.js";

const COLUMNS = [["plans", "plansShort", ""], ["planDeadline", "deadlineShort", " %"], ["cases", "casesShort", ""],
  ["casesPerDay", "perDay", ""], ["conclusion", "within7", " %"]];

/** Small multiples in a table: the bars are for the eye, the numbers are the table. */
export function municipalities(answer) {
  if (answer.municipalities.length === 0) return null;
  const most = Object.fromEntries(COLUMNS.map(([key]) => [key, ["conclusion", "planDeadline"].includes(key) ? 100
    : Math.max(1, ...answer.municipalities.map(row => row[key]?.value ?? 0))]));
  return panel("side", t("sideTitle"), t("sideText"),
    h("div", { class: "scroll", tabindex: "0", role: "region", "aria-labelledby": "side" }, h("table", { class: "multiples", role: "table" },
      h("thead", {}, h("tr", { role: "row" }, h("th", { scope: "col" }, t("municipality")), COLUMNS.map(([, name]) => h("th", { scope: "col" }, t(name))))),
      h("tbody", {}, answer.municipalities.map(row => h("tr", { role: "row", class: row.place.code === answer.place.code && "here" },
        h("th", { scope: "row", role: "rowheader" }, drill(row.place)),
        COLUMNS.map(([key, name, suffix]) => bar(t(name), row[key], most[key], suffix))))))));
}

function drill(place) {
  return h("a", { href: link({ place: place.code }), onclick: event => { event.preventDefault(); go({ place: place.code }); } }, place.name);
}

function bar(name, figure, most, suffix) {
  const percent = figure && !figure.suppressed ? Math.round(100 * figure.value / most) : 0;
  return h("td", { role: "cell", "data-name": name, class: figure?.suppressed && "withheld" },
    h("span", { class: "figure" }, cell(figure, suffix)),
    h("span", { class: "track", "aria-hidden": "true" }, h("span", { class: `bar ${figure?.target ?? ""}`, style: `width:${percent}%` })));
}
