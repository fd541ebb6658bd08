import { casesBehind } from "./api.js";
import { h } from "./dom.js";
import { date, number } from "./format.js";
import { selection } from "./selection.js";
import { lazy } from "./lazy.js";
import { table } from "./panel.js";
import { t } from "./texts.js";

/** The cases a figure of one's own municipality is made of, or of a coordinator's region, fetched when somebody opens them. */
export function cases(indicator, answer, { where, named } = {}) {
  if (!answer.cases) return null;
  const ofRegion = answer.place.code.startsWith("region:");
  const name = named ?? indicator.name[selection().lang];
  return lazy("behind", t("casesBehind"), name, async () => {
    const found = await casesBehind(indicator.code, answer.place.code, answer.span, where);
    if (found.length === 0) return h("p", { class: "small quiet" }, t(ofRegion ? "noneSubmitted" : "noFigure"));
    return [ofRegion && h("p", { class: "small quiet" }, t("submittedOnly")), found.length === 200 && h("p", { class: "small quiet" }, t("newest200")),
      table(`${t("casesBehind")}: ${name}`, [t("caseId"), t("date"), t("valueWord"), t("assessed")], found.map(one =>
        [one.id, date(one.date), one.value === undefined || one.value === null ? "–" : number(one.value),
          one.removed ? h("span", { class: "note" }, gone(one.removed)) : t(`judged.${one.judged}`) + (one.late ? ` · ${t("late")}` : "")]))];
  });
}

/** When something that was counted went, and why. */
export const gone = ({ on, reason }) => t("removedOn", date(on), t(`removed.${reason}`));
