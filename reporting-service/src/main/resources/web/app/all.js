import { board } from "./api.js";
import { h, replace } from "./dom.js";
import { about, around, breakable, notes, since, valued } from "./card.js";
import { cases } from "./cases.js";
import { word } from "./codes.js";
import { number, withUnit } from "./format.js";
import { heading } from "./heading.js";
import { table } from "./panel.js";
import { selection } from "./selection.js";
import { t } from "./texts.js";

const MARKS = { MET: "✓", NOT_MET: "✕" };

/** Every indicator there is, by group: what it is here, what it was, and what it means. */
export const allFigures = {
  load: answer => board({ place: answer.place.code, period: answer.span.period, at: answer.span.to }),
  show(answer, found) {
    const list = h("div", { class: "groups" });
    const fill = words => replace(list, sections(answer, found.figures, words));
    fill("");
    return [heading(answer, { file: true, title: t("view.all") }), h("p", { class: "quiet lead" }, t("allText")),
      h("label", { class: "filter" }, h("span", {}, t("filter")), h("input", { id: "filter", type: "search", autocomplete: "off",
        oninput: event => fill(event.target.value) })), list];
  }
};

function sections(answer, figures, words) {
  const lang = selection().lang;
  const sought = words.trim().toLowerCase();
  const found = figures.filter(one => `${one.indicator.name[lang]} ${one.indicator.definition[lang]}`.toLowerCase().includes(sought));
  if (found.length === 0) return h("p", { class: "none", role: "status" }, t("noneFound"));
  return [...new Set(found.map(one => one.indicator.group))].map(group => {
    const own = found.filter(one => one.indicator.group === group);
    return h("section", { class: "panel", "aria-labelledby": `all-${group}` }, h("h2", { id: `all-${group}` }, own[0].indicator.groupName[lang]),
      told(own).length > 0 && h("ul", { class: "indicators" }, told(own).map(one => row(one, answer))), untold(own, answer));
  });
}

const hasFigure = one => one.figure || one.parts?.length > 0;
const told = own => own.filter(hasFigure);

/** What there is nothing to count of stands behind what there is. */
function untold(own, answer) {
  const rest = own.filter(one => !hasFigure(one));
  return rest.length > 0 && h("details", { class: "countless" }, h("summary", {}, t("countless", rest.length)),
    h("ul", { class: "indicators" }, rest.map(one => row(one, answer))));
}

function row(one, answer) {
  const { indicator, figure, parts } = one;
  const lang = selection().lang;
  const shown = figure && !figure.suppressed;
  return h("li", {},
    h("h3", {}, breakable(indicator.name[lang])),
    h("div", { class: "indicatorValue" }, shown ? valued(indicator, figure) : h("p", { class: "none" }, parts?.length > 0 ? t("seeParts")
      : figure ? t("hiddenLong", answer.minimumGroup) : t("noFigure"))),
    h("div", { class: "indicatorBeside" }, shown && since(one), figure && around(one), notes(indicator, figure),
      shown && figure.ambition !== undefined && h("p", { class: `verdict ${figure.target}` }, h("span", { "aria-hidden": "true" }, MARKS[figure.target] ?? "–"), " ",
        t(figure.target), h("span", { class: "quiet" }, ` · ${t("targetIs", withUnit(figure.ambition, indicator))}`))),
    h("div", { class: "indicatorMore" }, parts?.length > 0 && split(indicator, parts), about(indicator, lang, shown ? figure : null), figure && cases(indicator, answer)));
}

/** A distribution as a table: the share of each part. */
function split(indicator, parts) {
  const name = part => Object.entries(part.dimensions).filter(([dimension]) => !["region", "municipality"].includes(dimension))
    .map(([, code]) => word(code)).join(" · ");
  return h("details", {}, h("summary", {}, t("parts"), h("span", { class: "hidden" }, `: ${indicator.name[selection().lang]}`)),
    table(indicator.name[selection().lang], [t("part.of"), t("share"), t("number")], parts.map(part => [name(part),
      part.suppressed ? t("hidden") : `${number(part.value)} %`, part.suppressed ? t("hidden") : t("of", number(part.numerator), number(part.denominator))])));
}
