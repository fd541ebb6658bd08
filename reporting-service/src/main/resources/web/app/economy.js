import { board, statement, statements, yearOfRegion, Refused } from "./api.js";
import { h } from "./dom.js";
import { card } from "./card.js";
import { isOfTheCalendar, kroner, number, periodName } from "./format.js";
import { expectations } from "./expectations.js";
import { heading } from "./heading.js";
import { panel, table } from "./panel.js";
import { step } from "./selection.js";
import { bill, papers } from "./statement.js";
import { t } from "./texts.js";

const FIGURES = ["COORDINATOR_CHARGED", "CHARGED_PER_CASE", "CHARGED_PER_MEETING_DAY", "CERTIFICATES_CHARGED", "CERTIFICATE_AVERAGE_PRICE", "CASES_TREATED"];

/** What was charged, for what, and how it went against what was expected. */
export const economy = { load, show };

async function load(answer) {
  const { place, span } = answer;
  const [kind, code] = place.code.split(":");
  const asked = { period: span.period.toLowerCase(), at: span.from };
  const billed = place.own && isOfTheCalendar(span); // a bill has a period
  const [figures, bills, one, year] = await Promise.all([
    board({ place: place.code, period: span.period, at: span.to }, FIGURES),
    billed && kind === "region" ? allowed(statements(asked)) : null,
    billed && kind === "municipality" ? allowed(statement(code, asked)) : null,
    place.own && kind === "region" ? allowed(yearOfRegion(code, span.to.slice(0, 4))) : null
  ]);
  return { figures, bills, one, year };
}

/** Who may see figures may not always see bills: then there are none. */
const allowed = asked => asked.catch(problem => { if (problem instanceof Refused) return null; throw problem; });

function show(answer, { figures, bills, one, year }) {
  return [heading(answer, { title: t("view.economy") }), h("p", { class: "quiet lead" }, t("economyText")),
    h("div", { class: "cards" }, figures.figures.map(found => card(found, answer))),
    year && expected(year, answer), year?.cost && cost(year.cost), bills && list(bills, answer), one && bill(one, answer),
    !bills && !one && h("p", { class: "panel" }, answer.place.own && !isOfTheCalendar(answer.span) ? t("billsNeedPeriod") : t("billsOwnOnly"))];
}

function expected(year, answer) {
  const rows = year.municipalities;
  const most = Math.max(1, ...rows.flatMap(row => [row.actualCases, row.expectedCases ?? 0]));
  const shown = value => (value === undefined ? "–" : number(value));
  const own = answer.choices.places.filter(place => place.own && place.code.startsWith("municipality:"));
  return panel("expected", t("expectedTitle", year.year), year.fallbackPerCase === undefined ? t("noSalary", number(year.casesPerYear))
    : t("salary", kroner(year.averageSalary), number(year.casesPerYear), kroner(year.fallbackPerCase)),
  [h("ul", { class: "bullets" }, rows.map(row => held(row, most))), expectations(year.region, year.year, own)],
  table(t("expectedTitle", year.year), [t("municipality"), t("expectedCases"), t("actualCases"), t("difference"), t("charged"), t("fallback")],
    rows.map(row => [row.name, shown(row.expectedCases), number(row.actualCases), shown(row.difference), owed({ total: row.charged, withoutPrice: row.withoutPrice }),
      row.fallback === undefined ? "–" : kroner(row.fallback)]), [1, 2, 3, 4, 5]));
}

/** As far as somebody has written it down: unknown is a dash, not nought. */
function cost({ fullTimeYears, casesPerFullTimeYear, overheadPercent, perCase }) {
  const facts = [["fullTimeYears", fullTimeYears, number], ["casesPerYear", casesPerFullTimeYear, number],
    ["overheadPercent", overheadPercent, value => `${number(value)} %`], ["costPerCase", perCase, kroner]];
  return panel("cost", t("costTitle"), null, h("dl", { class: "facts" }, facts.map(([name, value, written]) =>
    h("div", {}, h("dt", {}, t(name)), h("dd", {}, value === undefined ? "–" : written(value))))));
}

/** A municipality's cases in front of what it expected. */
function held({ name, actualCases, expectedCases }, most) {
  return h("li", {}, h("span", { class: "bulletName" }, name),
    h("span", { class: "bulletTrack", "aria-hidden": "true" }, h("span", { class: "bulletBar", style: `width:${100 * actualCases / most}%` }),
      expectedCases !== undefined && h("span", { class: "bulletTarget", style: `left:${100 * expectedCases / most}%` })),
    h("strong", { class: "bulletValue" }, number(actualCases), h("span", { class: "quiet" },
      ` · ${expectedCases === undefined ? t("notExpected") : t("ofExpected", number(expectedCases))}`)));
}

/** An amount with what is not in it, and what nobody agreed a price for. */
const owed = ({ total, withoutPrice, byFallback }) => [kroner(total),
  withoutPrice > 0 && h("span", { class: "small reopened under" }, t("noPriceLines", number(withoutPrice))),
  byFallback > 0 && h("span", { class: "small note under" }, t("fallbackLines", number(byFallback)))];

/** A region's statements: one line for each municipality. */
function list(bills, answer) {
  const named = code => answer.choices.places.find(place => place.code === `municipality:${code}`)?.name ?? code;
  if (bills.length === 0) return panel("bills", t("billsTitle"), t("nothingCharged"));
  return panel("bills", t("billsTitle"), t("billsText", periodName(answer.span.at)), table(t("billsTitle"), [t("municipality"), t("lines"), t("amount"), t("take")],
    bills.map(one => [h("a", step({ place: `municipality:${one.municipality}` }), named(one.municipality)), number(one.lines), owed(one),
      papers(one.municipality, named(one.municipality), answer.span)]), [1, 2]));
}
