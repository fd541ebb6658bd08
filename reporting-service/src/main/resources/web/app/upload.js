import { keepSeries, previewSeries } from "./api.js";
import { h, replace } from "./dom.js";
import { number } from "./format.js";
import { table } from "./panel.js";
import { go, selection } from "./selection.js";
import { figures } from "./seriespanel.js";
import { trouble } from "./trouble.js";
import { t } from "./texts.js";

const EXAMPLE = "place;period;numerator;denominator;target\r\nOdense;2015-Q1;120;400;50\r\nSvendborg;2015-Q1;90;150;50\r\n";

/** A new series or a new version: chosen, looked through, and only then kept. */
export function upload(answer) {
  const own = answer.choices.places.filter(place => place.own);
  if (own.length === 0) return null;
  const result = h("div", { "aria-live": "polite", class: "preview" });
  const form = h("form", { class: "upload", onsubmit: event => { event.preventDefault(); look(form, result); } },
    field("authority", h("select", { id: "authority", name: "authority" }, own.map(place => h("option", { value: place.code, selected: place.code === answer.place.code }, place.name)))),
    field("seriesName", h("input", { id: "seriesName", name: "name", required: true, maxlength: "120" })),
    field("seriesCode", h("input", { id: "seriesCode", name: "code", required: true, maxlength: "40", pattern: "[A-Za-z0-9_]+", "aria-describedby": "codeHelp" }), "codeHelp"),
    field("unitWord", h("input", { id: "unitWord", name: "unit", maxlength: "40" })),
    choice("direction", ["NEITHER", "HIGHER_IS_BETTER", "LOWER_IS_BETTER"]), choice("basis", ["ACTUAL", "EXTRAPOLATED", "ESTIMATED"]),
    field("method", h("input", { id: "method", name: "method", maxlength: "300" })),
    field("file", h("input", { id: "file", name: "file", type: "file", accept: ".csv,text/csv", required: true, "aria-describedby": "fileHelp" }), "fileHelp"),
    h("label", { class: "check" }, h("input", { type: "checkbox", name: "published", id: "published" }), t("publish")),
    h("p", { class: "small quiet" }, h("a", { href: `data:text/csv;charset=utf-8,${encodeURIComponent(`\uFEFF${EXAMPLE}`)}`, download: "eksempel.csv" }, t("exampleFile"))),
    h("button", { class: "button", type: "submit", id: "look" }, t("look")));
  return h("section", { class: "panel", "aria-labelledby": "uploadTitle" }, h("h2", { id: "uploadTitle" }, t("uploadTitle")), h("p", { class: "quiet" }, t("uploadText")), form, result);
}

const field = (name, input, help) => h("div", { class: "field" }, h("label", { for: input.id }, t(`upload.${name}`)), input,
  help && h("span", { id: help, class: "small quiet" }, t(`upload.${help}`)));
const choice = (name, values) => field(name, h("select", { id: name, name }, values.map(value => h("option", { value }, t(`${name}.${value}`)))));

async function asked(form) {
  const given = new FormData(form);
  const words = name => given.get(name).trim() || null;
  return { authority: given.get("authority"), code: given.get("code").trim().toUpperCase(), name: given.get("name").trim(), unit: words("unit"),
    direction: given.get("direction"), basis: given.get("basis"), method: words("method"), published: given.has("published"), csv: await text(given.get("file")) };
}

/** Danish spreadsheets still write Windows' own letters now and then: what is no UTF-8 is read as those. */
async function text(file) {
  const bytes = await file.arrayBuffer();
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

async function look(form, result) {
  try {
    const body = await asked(form);
    const found = await previewSeries(body);
    replace(result, h("h3", {}, t("previewTitle")), found.findings.length > 0 ? faults(found) : sound(found, body, result));
  } catch (problem) {
    replace(result, trouble(problem));
  }
}

const faults = found => [h("p", { class: "bad" }, t("faults", number(found.findings.length), number(found.values))),
  table(t("previewTitle"), [t("line"), t("column"), t("fault")], found.findings.map(one => [String(one.line), one.column || "–", one.words[selection().lang]]))];

function sound(found, body, result) {
  return [h("p", { class: "good" }, t("noFaults", number(found.values))), figures({ series: body, totals: found.totals }, found.first),
    h("button", { class: "button", type: "button", id: "keep", onclick: async event => {
      event.target.disabled = true;
      try {
        go({ one: (await keepSeries(body)).series.id });
      } catch (problem) {
        event.target.disabled = false;
        replace(result, trouble(problem));
      }
    } }, t("keep"))];
}
