import { h } from "./dom.js";
import { placeName } from "./controls.js";
import { periodName } from "./format.js";
import { step } from "./selection.js";
import { takeAway } from "./takeaway.js";
import { t } from "./texts.js";

/** Where one is, and the way up from there. */
export function heading(answer, { file = false, title } = {}) {
  return [crumbs(answer), h("div", { class: "heading" },
    h("h1", {}, title && [title, ": "], placeName(answer.place), " ", h("span", { class: "quiet" }, periodName(answer.span.at))),
    h("span", { class: answer.place.own ? "badge own" : "badge" }, answer.place.own ? t("detail") : t("published")),
    file && takeAway(answer))];
}

function crumbs(answer) {
  if (answer.place.code === "national") return null;
  const above = [{ code: "national" }, answer.region].filter(Boolean);
  return h("nav", { class: "crumbs", "aria-label": t("crumbs") }, h("ol", {},
    above.map(place => h("li", {}, h("a", step({ place: place.code }), placeName(place)))),
    h("li", { "aria-current": "page" }, placeName(answer.place))));
}
