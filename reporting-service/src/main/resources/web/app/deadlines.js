import { h } from "./dom.js";
import { number } from "./format.js";
import { selection } from "./selection.js";
import { panel, table } from "./panel.js";
import { t } from "./texts.js";

const ORDER = ["EPIKRISE_WITHIN_3", "PLAN_DEADLINE_MET", "RESTRATIFIED_WITHIN_14_DAYS", "CERTIFICATES_IN_TIME", "SUBMITTED_IN_TIME",
  "SCREENED_IN_TIME", "LATE_APPOINTMENT_TOLD_FIRST", "CONCLUSION_WITHIN_7_DAYS", "GP_INFORMED"];
const MARKS = { MET: "✓", NOT_MET: "✕", NOT_JUDGED: "" };

/** What was to be done in time, in the order a citizen meets it: each share in front of the target it is held against. */
export function deadlines(answer) {
  const all = [...answer.headlines, ...(answer.deadlines ?? [])].filter(one => one.figure);
  const rows = ORDER.map(code => all.find(one => one.indicator.code === code)).filter(Boolean);
  if (rows.length < 2) return null;
  return panel("deadlines", t("deadlinesTitle"), t("deadlinesText"), h("ul", { class: "bullets" }, rows.map(row => bullet(row))),
    table(t("deadlinesTitle"), [t("what"), t("share"), t("inTime"), t("targetWord"), t("assessed")], rows.map(({ indicator, figure }) =>
      [indicator.name[selection().lang], shown(figure), figure.suppressed ? t("hidden") : t("of", number(figure.numerator), number(figure.denominator)),
        figure.ambition === undefined ? "–" : `${number(figure.ambition)} %`, t(figure.target)])));
}

function bullet({ indicator, figure }) {
  return h("li", {},
    h("span", { class: "bulletName" }, indicator.name[selection().lang]),
    h("span", { class: "bulletTrack", "aria-hidden": "true" },
      !figure.suppressed && h("span", { class: `bulletBar ${figure.target}`, style: `width:${figure.value}%` }),
      figure.ambition !== undefined && h("span", { class: "bulletTarget", style: `left:${Math.min(100, figure.ambition)}%` })),
    h("strong", { class: `bulletValue ${figure.target}` }, MARKS[figure.target] && h("span", { "aria-hidden": "true" }, MARKS[figure.target], " "),
      shown(figure), h("span", { class: "hidden" }, `, ${t(figure.target)}`)));
}

const shown = figure => (figure.suppressed ? t("hidden") : `${number(figure.value)} %`);
