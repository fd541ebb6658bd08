import { h } from "./dom.js";
import { t } from "./texts.js";

/** A titled panel with a picture, and the same in words and numbers behind it. */
export function panel(id, title, text, picture, table) {
  return h("section", { class: "panel", "aria-labelledby": id },
    h("h2", { id }, title), text && h("p", { class: "quiet" }, text), picture,
    table && h("details", { class: "asTable" }, h("summary", {}, t("asTable"), h("span", { class: "hidden" }, `: ${title}`)), table));
}

/** @param numbers which columns are numbers, counted from 0 */
export function table(caption, head, rows, numbers = []) {
  const kind = index => (numbers.includes(index) ? "number" : null);
  return h("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": caption },
    h("table", {}, h("caption", { class: "hidden" }, caption),
      h("thead", {}, h("tr", {}, head.map((text, index) => h("th", { scope: "col", class: kind(index) }, text)))),
      h("tbody", {}, rows.map(row => h("tr", {}, row.map((value, index) =>
        index === 0 ? h("th", { scope: "row" }, value) : h("td", { class: kind(index) }, value)))))));
}
