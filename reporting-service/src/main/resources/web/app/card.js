import { h } from "./dom.js";
import { selection } from "./selection.js";
import { number, periodName, ratio, withUnit } from "./format.js";
import { t } from "./texts.js";
import { cases } from "./cases.js";

const MARKS = { MET: "✓", NOT_MET: "✕", NOT_JUDGED: "–" };

/** One headline indicator: value, basis, target, change, and what it means. */
export function card({ indicator, figure, before, country }, answer) {
  const lang = selection().lang;
  return h("article", { class: "card" },
    h("h3", {}, breakable(indicator.name[lang])),
    figure && !figure.suppressed ? value(indicator, figure) : h("p", { class: "none" },
      figure ? t("hiddenLong", answer.minimumGroup) : t("noFigure")),
    figure && !figure.suppressed && change(indicator, figure, before),
    country && !country.suppressed && figure && h("p", { class: "small quiet" }, t("countryIs", compared(indicator, country))),
    figure?.ambition !== undefined && !figure.suppressed && verdict(indicator, figure),
    figure?.state === "REOPENED" && h("p", { class: "small reopened" }, t("reopened", number(figure.late))),
    indicator.reference && h("p", { class: "small quiet" }, `${indicator.reference.basis[lang]}: ${number(indicator.reference.value)}`),
    about(indicator, lang), figure && cases(indicator, answer));
}

/** Browsers know no Danish hyphenation; the one word that is too long for a phone may break where it is put together. */
const breakable = name => name.replace("genoptrænings", "genoptrænings\u00AD");

/** Of a count only the size of the country would be told. */
const compared = (indicator, country) => (indicator.calculation === "COUNT" ? `${number(country.value)}` : withUnit(country.value, indicator));

function value(indicator, figure) {
  const percent = indicator.unit === "PERCENT";
  const daily = indicator.unit === "CASES_PER_DAY";
  const basis = figure.spread ? t("median", number(figure.numerator), indicator.numerator[selection().lang].toLowerCase())
    : figure.denominator ? t("of", number(figure.numerator), number(figure.denominator)) : "";
  return [h("p", { class: "value" }, (daily ? ratio : number)(figure.value), percent ? h("span", { class: "unit" }, " %")
    : indicator.unit === "DAYS" && h("span", { class: "unit" }, ` ${indicator.unitName[selection().lang]}`)),
    basis && h("p", { class: "small quiet" }, daily ? t("onDays", number(figure.numerator), number(figure.denominator)) : basis)];
}

function change(indicator, figure, before) {
  if (!before || before.suppressed) return null;
  const step = Math.round((figure.value - before.value) * 10) / 10;
  const from = periodName(before.period);
  if (step === 0) return h("p", { class: "small quiet" }, t("same", from));
  const good = indicator.direction === "NEITHER" ? "quiet" : (step > 0) === (indicator.direction === "HIGHER_IS_BETTER") ? "good" : "bad";
  const amount = number(Math.abs(step)) + (indicator.unit === "PERCENT" ? " %-point" : "");
  return h("p", { class: `small ${good}` }, h("span", { "aria-hidden": "true" }, step > 0 ? "▲ " : "▼ "),
    t(step > 0 ? "up" : "down", amount, from));
}

function verdict(indicator, figure) {
  return h("p", { class: `verdict ${figure.target}` }, h("span", { "aria-hidden": "true" }, MARKS[figure.target]), " ",
    t(figure.target), h("span", { class: "quiet" }, ` · ${t("targetIs", withUnit(figure.ambition, indicator))}`));
}

function about(indicator, lang) {
  const line = (key, words) => words?.[lang] && [h("dt", {}, t(key)), h("dd", {}, words[lang])];
  return h("details", { class: "about" },
    h("summary", {}, t("about"), h("span", { class: "hidden" }, `: ${indicator.name[lang]}`)),
    h("dl", {}, line("definition", indicator.definition), line("counted", indicator.numerator),
      line("outOf", indicator.denominator), line("caveat", indicator.caveat), line("source", indicator.source)));
}
