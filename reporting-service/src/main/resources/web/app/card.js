import { h } from "./dom.js";
import { selection } from "./selection.js";
import { date, number, parted, periodName, withUnit } from "./format.js";
import { told } from "./facts.js";
import { t } from "./texts.js";
import { cases } from "./cases.js";

const MARKS = { MET: "✓", NOT_MET: "✕", NOT_JUDGED: "–" };

/** One headline indicator: value, basis, target, change, and what it means. */
export function card(headline, answer) {
  const { indicator, figure } = headline;
  const lang = selection().lang;
  return h("article", { class: "card" },
    h("h3", {}, breakable(indicator.name[lang])),
    figure && !figure.suppressed ? valued(indicator, figure) : h("p", { class: "none" },
      figure ? t("hiddenLong", answer.minimumGroup) : t("noFigure")),
    figure && !figure.suppressed && since(headline),
    figure && around(headline),
    figure?.ambition !== undefined && !figure.suppressed && verdict(indicator, figure),
    notes(indicator, figure),
    indicator.reference && h("p", { class: "small quiet" }, `${indicator.reference.basis[lang]}: ${number(indicator.reference.value)}`),
    indicator.basis && indicator.basis !== "ACTUAL" && h("p", { class: "small reopened" }, t(`basis.${indicator.basis}`)),
    about(indicator, lang, figure), figure && cases(indicator, answer));
}

/** Browsers know no Danish hyphenation; the one word that is too long for a phone may break where it is put together. */
export const breakable = name => name.replace("genoptrænings", "genoptrænings\u00AD");

/** What it was: in the period before, and in the same one last year where that is another. */
export const since = ({ indicator, figure, before, lastYear }) => [changed(indicator, figure, before),
  lastYear && lastYear.period !== before?.period && changed(indicator, figure, lastYear)];

/** What it is around here, as published: in the region, and in the whole country. */
export function around({ indicator, region, country }) {
  const places = [[t("theRegion"), region], [t("country"), country]].filter(([, figure]) => figure);
  return places.length > 0 && h("dl", { class: "around" }, places.map(([name, figure]) =>
    h("div", {}, h("dt", {}, name), h("dd", {}, figure.suppressed ? t("hidden") : short(indicator, figure)))));
}

/** The number with what it cannot be read without. */
function short(indicator, figure) {
  const { value, named } = shown(indicator, figure);
  return named ? `${value} ${named}` : value;
}

const SHOWN_UNITS = { PERCENT: "%", DKK: "kr", DKK_EACH: "kr" };

function shown(indicator, figure) {
  const { value, unit } = parted(figure.value, indicator);
  return { value, named: SHOWN_UNITS[unit] === "kr" ? t("kr")
    : SHOWN_UNITS[unit] ?? (["DAYS", "WEEKS", "WORKING_DAYS", "HOURS"].includes(unit) && indicator.unitName[selection().lang]) };
}

export function valued(indicator, figure) {
  const lang = selection().lang;
  const { value, named } = shown(indicator, figure);
  return [h("p", { class: "value" }, value, named && h("span", { class: "unit" }, ` ${named}`)), basis(indicator, figure, lang)];
}

/** What the value is made of, so that it can be judged how much it says. */
function basis(indicator, figure, lang) {
  const small = text => h("p", { class: "small quiet" }, text);
  if (figure.spread) return small(t("median", number(figure.numerator), indicator.numerator[lang].toLowerCase()));
  if (!figure.denominator) return null;
  if (indicator.unit === "PERCENT") return small(t("of", number(figure.numerator), number(figure.denominator)));
  if (indicator.unit === "CASES_PER_DAY") return small(t("onDays", number(figure.numerator), number(figure.denominator)));
  return small(`${indicator.numerator[lang]}: ${number(figure.numerator)} · ${indicator.denominator?.[lang] ?? t("outOf")}: ${number(figure.denominator)}`);
}

/** What is quietly added: what the figure is made without, and that the period was reopened; of one's own place when and by what. */
export function notes(indicator, figure) {
  if (!figure || figure.suppressed) return null;
  const { reopened, withoutValue } = figure;
  return [withoutValue > 0 && h("p", { class: "small note" }, t(SHOWN_UNITS[indicator.unit] === "kr" ? "noPriceOf" : "noValueOf", number(withoutValue))),
    figure.state === "REOPENED" && h("p", { class: "small note" }, h("span", { "aria-hidden": "true" }, "↻ "),
      reopened ? t("reopened", date(reopened.on), told(reopened.fact)) : t("reopenedOthers"))];
}

export function changed(indicator, figure, before) {
  if (!before || before.suppressed) return null;
  const step = Math.round((figure.value - before.value) * 10) / 10;
  const from = periodName(before.period);
  if (step === 0) return h("p", { class: "small quiet" }, t("same", from));
  const good = indicator.direction === "NEITHER" ? "quiet" : (step > 0) === (indicator.direction === "HIGHER_IS_BETTER") ? "good" : "bad";
  const amount = parted(Math.abs(step), indicator).value + (indicator.unit === "PERCENT" ? ` ${t("points")}` : "");
  return h("p", { class: `small ${good}` }, h("span", { "aria-hidden": "true" }, step > 0 ? "▲ " : "▼ "),
    t(step > 0 ? "up" : "down", amount, from));
}

function verdict(indicator, figure) {
  return h("p", { class: `verdict ${figure.target}` }, h("span", { "aria-hidden": "true" }, MARKS[figure.target]), " ",
    t(figure.target), h("span", { class: "quiet" }, ` · ${t("targetIs", withUnit(figure.ambition, indicator))}`));
}

export function about(indicator, lang, figure) {
  const line = (key, words) => words?.[lang] && [h("dt", {}, t(key)), h("dd", {}, words[lang])];
  return h("details", { class: "about" },
    h("summary", {}, t("about"), h("span", { class: "hidden" }, `: ${indicator.name[lang]}`)),
    h("dl", {}, line("definition", indicator.definition), line("counted", indicator.numerator),
      line("outOf", indicator.denominator), line("caveat", indicator.caveat), line("source", indicator.source), line("lag", indicator.lagText), afterClosing(figure)));
}

/** How much came, changed or went after the months had closed, and of one's own place which event did it last. */
function afterClosing(figure) {
  if (!figure?.late) return null;
  const { late, reopened } = figure;
  return [h("dt", {}, t("afterClosing")), h("dd", {}, t("lateOnes", number(late))),
    reopened && h("dd", {}, t("lastChange", date(reopened.on), told(reopened.fact))),
    reopened?.event && h("dd", { class: "eventId" }, t("eventIs", reopened.event))];
}
