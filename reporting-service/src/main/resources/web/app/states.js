import { h } from "./dom.js";
import { step } from "./selection.js";
import { said } from "./trouble.js";
import { t } from "./texts.js";
import { periodName } from "./format.js";

export function loadingState(known) {
  return h("div", { class: "state", role: "status", "aria-live": "polite" },
    h("p", { class: "quiet" }, t("loading")),
    h("div", { class: "cards", "aria-hidden": "true" }, Array.from({ length: known ? 8 : 4 }, () => h("div", { class: "card skeleton" }))));
}

export function emptyState(answer) {
  return h("section", { class: "state panel", role: "status" },
    h("h2", {}, t("emptyTitle")),
    h("p", {}, t("emptyText", answer.place.name, periodName(answer.span.at))),
    answer.choices.years.length > 0 && h("p", {}, t("emptyYears"), " ",
      answer.choices.years.map(year => h("a", { class: "chip", ...step({ period: "year", at: `${year}-01-01` }) }, String(year)))));
}

export function errorState(problem, again) {
  return h("section", { class: "state panel error", role: "alert" },
    h("h2", {}, t("errorTitle")),
    h("p", {}, said(problem)),
    h("button", { class: "button", onclick: again }, t("tryAgain")));
}
