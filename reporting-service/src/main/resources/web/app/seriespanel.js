import { h } from "./dom.js";
import { moment, number, periodName } from "./format.js";
import { panel, table } from "./panel.js";
import { step } from "./selection.js";
import { t } from "./texts.js";

const MARKS = { MET: "✓ ", NOT_MET: "✕ " };

/** What others have counted about the place in the period, a short table each. */
export function seriesPanel(found, answer) {
  return panel("series", t("seriesTitle"), t("seriesText"), h("div", { class: "seriesList" }, found.map(one =>
    h("section", { "aria-labelledby": `series-${one.series.id}` }, h("h3", { id: `series-${one.series.id}` },
      h("a", step({ view: "series", one: one.series.id }), one.series.name)), origin(one.series), figures(one, newest(one.values, answer))))));
}

/** Of many periods the newest stand for it; the rest is one step away. */
function newest(values, answer) {
  const periods = [...new Set(values.map(value => value.period))].sort();
  const shown = periods.slice(answer.place.code.startsWith("municipality:") ? -6 : -1);
  return values.filter(value => shown.includes(value.period));
}

/** Whose it is, what it counts, how, and since when. */
export function origin(series) {
  return h("p", { class: "small quiet" }, [t(`basis.${series.basis}`) + (series.method ? `: ${series.method}` : ""), series.unit && t("unitIs", series.unit),
    t("version", series.version, moment(series.uploadedAt))].filter(Boolean).join(" · "));
}

/** Values as bars in front of their targets, with the numbers beside: the table is the picture. */
export function figures({ series, totals }, values) {
  const percent = values.some(value => value.denominator !== undefined);
  const most = Math.max(percent ? 100 : 1, ...values.flatMap(value => [value.value ?? 0, value.target ?? 0]));
  const periods = [...new Set(values.map(value => value.period))];
  const sums = totals.filter(total => periods.includes(total.period) && values.filter(value => value.period === total.period).length > 1);
  const row = (name, one, sum) => [sum ? h("strong", {}, name) : name, periodName(one.period), bar(one, most),
    one.suppressed ? t("hidden") : `${number(one.value)}${percent ? " %" : ""}`, one.denominator === undefined ? "–" : t("of", number(one.numerator), number(one.denominator)),
    one.target === undefined ? "–" : number(one.target) + (percent ? " %" : ""), one.met && one.met !== "NOT_JUDGED" ? h("span", { class: `mark ${one.met}` }, MARKS[one.met], t(one.met)) : "–"];
  return table(series.name, [t("place"), t("period"), h("span", { class: "hidden" }, t("bar")), t("valueWord"), t("inTime"), t("targetWord"), t("assessed")],
    [...values.map(value => row(value.placeName, value)), ...sums.map(total => row(t("together"), total, true))], [3, 4, 5]);
}

function bar(one, most) {
  return h("span", { class: "bulletTrack thin", "aria-hidden": "true" }, !one.suppressed && h("span", { class: `bulletBar ${one.met ?? ""}`, style: `width:${100 * one.value / most}%` }),
    one.target !== undefined && h("span", { class: "bulletTarget", style: `left:${100 * one.target / most}%` }));
}
