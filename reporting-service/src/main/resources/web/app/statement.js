import { word } from "./codes.js";
import { eventsOf, statementFile } from "./api.js";
import { h } from "./dom.js";
import { fileButton } from "./file.js";
import { date, kroner, moment, number, periodName } from "./format.js";
import { lazy } from "./lazy.js";
import { panel, table } from "./panel.js";
import { t } from "./texts.js";

const FEW = 12;

/** One municipality's statement: sums first, then every line with the events it was made of. */
export function bill(one, answer) {
  return panel("bill", t("billTitle", periodName(one.period)), t("billText"), [
    h("dl", { class: "facts" }, fact(t("total"), kroner(one.total)), one.subtotals.map(sum => fact(t(`unit.${sum.unit}`), `${number(sum.lines)} · ${kroner(sum.amount)}`))),
    one.withoutPrice > 0 && h("p", { class: "small reopened" }, t("withoutPrice", number(one.withoutPrice))),
    papers(one.municipality, one.municipalityName, answer.span),
    one.lines.length === 0 ? h("p", { class: "none" }, t("nothingCharged")) : [
      h("h3", {}, t("lines")), lines(one.lines.slice(0, FEW)),
      one.lines.length > FEW && h("details", {}, h("summary", {}, t("moreLines", number(one.lines.length - FEW))), lines(one.lines.slice(FEW)))]
  ]);
}

const fact = (name, value) => h("div", {}, h("dt", {}, name), h("dd", {}, value));

function lines(all) {
  return table(t("lines"), [t("date"), t("charge"), t("amount"), t("priceYear"), t("trace")], all.map(line => [date(line.day),
    t(`unit.${line.unit}.one`) + (line.item ? ` · ${word(line.item)}` : "") + (line.late ? ` · ${t("late")}` : ""),
    line.amount === undefined ? t("noPrice") : kroner(line.amount), line.priceYear ?? "–", events(line)]), [2]);
}

/** What a line was made of: which events, and when they were told. */
const events = line => lazy("trace", t("eventsBehind"), `${date(line.day)}, ${line.line}`, async () =>
  h("ul", { class: "events" }, (await eventsOf(line.line)).map(event => h("li", {}, h("strong", {}, event.type.split(".").at(-2)), ` · ${moment(event.told)}`,
    h("span", { class: "small quiet" }, ` ${event.id}`)))));

/** The statement on paper and for the spreadsheet. */
export function papers(code, name, { period, at, from }) {
  const asked = { period: period.toLowerCase(), at: from };
  return h("span", { class: "papers" },
    fileButton("PDF", `afregning-${code}-${at}.pdf`, () => statementFile(code, asked, "pdf"), `pdf-${code}`, `PDF: ${name}`),
    fileButton("CSV", `afregning-${code}-${at}.csv`, () => statementFile(code, asked, "file"), `csv-${code}`, `CSV: ${name}`));
}
