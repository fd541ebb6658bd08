import { casesBehind, SignedOut } from "./api.js";
import { h, replace } from "./dom.js";
import { number, periodName } from "./format.js";
import { selection } from "./selection.js";
import { table } from "./overview.js";
import { t } from "./texts.js";

/** The cases a figure of one's own municipality is made of, fetched when somebody opens them. */
export function cases(indicator, answer) {
  if (!answer.place.own || !answer.place.code.startsWith("municipality:")) return null;
  const list = h("div", { "aria-live": "polite" });
  const box = h("details", { class: "behind" }, h("summary", {}, t("casesBehind"), h("span", { class: "hidden" }, `: ${indicator.name[selection().lang]}`)), list);
  box.addEventListener("toggle", () => box.open && !list.hasChildNodes() && fill(list, indicator, answer));
  return box;
}

async function fill(list, indicator, answer) {
  replace(list, h("p", { class: "small quiet" }, t("loading")));
  try {
    const found = await casesBehind(indicator.code, answer.place.code.split(":")[1], answer.span, selection().lang);
    replace(list, found.length === 0 ? h("p", { class: "small quiet" }, t("noFigure")) : [found.length === 200 && h("p", { class: "small quiet" }, t("newest200")),
      table(t("casesBehind"), [t("caseId"), t("date"), t("valueWord"), t("assessed")], found.map(one =>
        [one.id, periodName(one.date), one.value === undefined || one.value === null ? "–" : number(one.value), t(`judged.${one.judged}`) + (one.late ? ` · ${t("late")}` : "")]))]);
  } catch (problem) {
    replace(list, h("p", { class: "small bad", role: "alert" }, problem instanceof SignedOut ? t("signedOut") : t("errorTitle")));
  }
}
