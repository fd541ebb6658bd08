import { word } from "./codes.js";
import { eventsOf, statementFile } from "./api.js";
import { gone } from "./cases.js";
import { h } from "./dom.js";
import { fileButton } from "./file.js";
import { date, kroner, moment, number, periodName } from "./format.js";
import { told } from "./facts.js";
import { lazy } from "./lazy.js";
import { panel, table } from "./panel.js";
import { t } from "./texts.js";

const FEW = 12;

/** One municipality's statement: sums first, then every line with the events it was made of. */
export function bill(one, answer) {
  return panel("bill", t("billTitle", periodName(one.period)), t("billText"), [
    h("dl", { class: "facts" }, fact(t("total"), kroner(one.total)), one.subtotals.map(sum => fact(t(`unit.${sum.unit}`), `${number(sum.lines)} · ${kroner(sum.amount)}`))),
    one.withoutPrice > 0 && h("p", { class: "small reopened" }, t("withoutPrice", number(one.withoutPrice))),
    one.byFallback > 0 && h("p", { class: "small note" }, t("byFallback", number(one.byFallback))),
    changedLines(one.lines),
    papers(one.municipality, one.municipalityName, answer.span),
    one.lines.length === 0 ? h("p", { class: "none" }, t("nothingCharged")) : [
      h("h3", {}, t("lines")), lines(one.lines.slice(0, FEW)),
      one.lines.length > FEW && h("details", {}, h("summary", {}, t("moreLines", number(one.lines.length - FEW))), lines(one.lines.slice(FEW)))],
    one.removed.length > 0 && [h("h3", {}, t("removedLines")), h("p", { class: "small quiet" }, t("removedText")), removed(one.removed)]
  ]);
}

/** What was charged when the month closed, with the events by which it went. */
function removed(all) {
  return table(t("removedLines"), [t("date"), t("charge"), t("removedWord"), t("trace")], all.map(line => [date(line.day),
    [t(`unit.${line.unit}.one`), line.item && ` · ${word(line.item)}`], h("span", { class: "note" }, gone(line.removed)), events(line)]));
}

/** What a bill was when the month closed is not what it is: how many of its lines are newer. */
function changedLines(all) {
  const late = all.filter(line => line.late).length;
  return late > 0 && h("p", { class: "small note" }, t("lateLines", number(late)));
}

const fact = (name, value) => h("div", {}, h("dt", {}, name), h("dd", {}, value));

function lines(all) {
  return table(t("lines"), [t("date"), t("charge"), t("amount"), t("priceYear"), t("trace")], all.map(line => [date(line.day),
    [t(`unit.${line.unit}.one`), line.item && ` · ${word(line.item)}`, marks(line)],
    line.amount === undefined ? t("noPrice") : kroner(line.amount), line.priceYear ?? "–", events(line)]), [2]);
}

/** What is not as usual with a line. */
function marks({ fallback, late }) {
  const words = [fallback && t("fallbackLine"), late && t("late")].filter(Boolean);
  return words.length > 0 && h("span", { class: "small note under" }, words.join(" · "));
}

/** What a line was made of: which events, and when they were told. */
const events = line => lazy("trace", t("eventsBehind"), `${date(line.day)}, ${line.line}`, async () =>
  h("ul", { class: "events" }, (await eventsOf(line.line)).map(event => h("li", {}, h("strong", {}, told(factOf(event))), ` · ${moment(event.told)}`,
    h("span", { class: "small quiet under" }, `${factOf(event)} ${event.id}`)))));

/** dk.samspor.meeting.CaseBillable.v1 */
const factOf = event => event.type.split(".").at(-2);

/** The statement on paper and for the spreadsheet. */
export function papers(code, name, { period, at, from }) {
  const asked = { period: period.toLowerCase(), at: from };
  return h("span", { class: "papers" },
    fileButton("PDF", `afregning-${code}-${at}.pdf`, () => statementFile(code, asked, "pdf"), `pdf-${code}`, `PDF: ${name}`),
    fileButton("CSV", `afregning-${code}-${at}.csv`, () => statementFile(code, asked, "file"), `csv-${code}`, `CSV: ${name}`));
}
