import { h } from "./dom.js";
import { card } from "./card.js";
import { levels } from "./levels.js";
import { funnel } from "./funnel.js";
import { leadTime } from "./leadtime.js";
import { municipalities } from "./municipalities.js";
import { trend } from "./trend.js";
import { waiting } from "./waiting.js";
import { takeAway } from "./takeaway.js";
import { placeName } from "./controls.js";
import { periodName } from "./format.js";
import { t } from "./texts.js";

/** The whole answer as sections. */
export function overview(answer) {
  return [
    h("div", { class: "heading" },
      h("h1", {}, placeName(answer.place), " ", h("span", { class: "quiet" }, periodName(answer.span.at))),
      h("span", { class: answer.place.own ? "badge own" : "badge" }, answer.place.own ? t("detail") : t("published")), takeAway(answer)),
    ...groups(answer).map(([name, cards]) => h("section", { "aria-labelledby": `group-${name}`, class: "group" },
      h("h2", { id: `group-${name}` }, t(`headlines.${name}`)),
      h("div", { class: "cards" }, cards.map(one => card(one, answer))))),
    h("div", { class: "columns" }, levels(answer), leadTime(answer)),
    funnel(answer),
    municipalities(answer),
    trend(answer),
    waiting(answer)
  ];
}

const GROUPS = { plans: ["TRAINING_PLANS", "DISCHARGE"], team: ["ACTIVITY", "TIMELINESS"], certificates: ["CLINICAL_FUNCTION"] };

/** What there is anything to say of, in the order a citizen meets it. */
function groups(answer) {
  return Object.entries(GROUPS).map(([name, groups]) => [name, answer.headlines.filter(one => groups.includes(one.indicator.group))])
    .filter(([, cards]) => cards.some(one => one.figure));
}

/** A titled panel with a picture, and the same in words and numbers behind it. */
export function panel(id, title, text, picture, table) {
  return h("section", { class: "panel", "aria-labelledby": id },
    h("h2", { id }, title), h("p", { class: "quiet" }, text), picture,
    table && h("details", { class: "asTable" }, h("summary", {}, t("asTable")), table));
}

export function table(caption, head, rows) {
  return h("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": caption },
    h("table", {}, h("caption", { class: "hidden" }, caption),
      h("thead", {}, h("tr", {}, head.map(text => h("th", { scope: "col" }, text)))),
      h("tbody", {}, rows.map(row => h("tr", {}, row.map((value, index) =>
        index === 0 ? h("th", { scope: "row" }, value) : h("td", {}, value)))))));
}
