import { h } from "./dom.js";
import { go, selection } from "./selection.js";
import { periodName } from "./format.js";
import { t } from "./texts.js";

const PERIODS = ["year", "quarter", "month", "yeartodate", "rolling12", "all"];
/** Those that end with a month. */
const RUNNING = ["yeartodate", "rolling12"];

/** Where and when. */
export function controls(answer) {
  const period = answer.span.period.toLowerCase();
  return h("nav", { class: "controls", "aria-label": t("choose") },
    h("label", {}, h("span", {}, t("place")), places(answer)),
    h("fieldset", { class: "segments" }, h("legend", {}, t("period")), PERIODS.map(one => h("button", {
      id: `period-${one}`, type: "button", "aria-pressed": String(one === period), onclick: () => go({ period: one,
        at: dayIn(answer.span, one, period) }) }, t(one)))),
    period !== "all" && h("label", {}, h("span", {}, t(`which.${period}`)), times(answer, period)));
}

/** From a year to its last twelve months, and from these to the year they end in. */
const dayIn = (span, to, from) => (to === "all" || from === "all" ? null : RUNNING.includes(to) || RUNNING.includes(from) ? span.to : span.from);

function places(answer) {
  const of = kind => answer.choices.places.filter(place => place.code.startsWith(kind));
  const option = place => h("option", { value: place.code, selected: place.code === answer.place.code },
    placeName(place) + (place.own ? ` ${t("own")}` : ""));
  const known = answer.choices.places.some(place => place.code === answer.place.code);
  return h("select", { id: "place", onchange: event => go({ place: event.target.value }) },
    !known && option(answer.place), of("national").map(option),
    h("optgroup", { label: t("regions") }, of("region").map(option)),
    h("optgroup", { label: t("municipalities") }, of("municipality").map(option)));
}

export const placeName = place => (place.code === "national" ? t("country") : place.name);

function times(answer, period) {
  const labels = answer.choices.years.flatMap(year => within(year, period));
  const now = RUNNING.includes(period) ? answer.span.to.slice(0, 7) : answer.span.at;
  if (!labels.some(label => label.label === now)) labels.push({ label: now, at: RUNNING.includes(period) ? answer.span.to : answer.span.from });
  labels.sort((a, b) => a.at.localeCompare(b.at));
  return h("select", { id: "at", onchange: event => go({ at: event.target.value }) },
    labels.map(one => h("option", { value: one.at, selected: one.label === now }, periodName(one.label))));
}

function within(year, period) {
  if (period === "year") return [{ label: String(year), at: `${year}-01-01` }];
  const steps = period === "quarter" ? [1, 4, 7, 10] : Array.from({ length: 12 }, (_, month) => month + 1);
  return steps.map((month, index) => {
    const at = `${year}-${String(month).padStart(2, "0")}-01`;
    return { at, label: period === "quarter" ? `${year}-Q${index + 1}` : at.slice(0, 7) };
  });
}
