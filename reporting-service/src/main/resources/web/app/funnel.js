import { h } from "./dom.js";
import { number } from "./format.js";
import { panel, table } from "./overview.js";
import { t } from "./texts.js";

const STAGES = ["1_OPENED", "2_SUBMITTED", "3_SCREENED", "4_TREATED", "5_CONCLUSION_SENT", "6_DECIDED", "7_STARTED"];

/** How far the period's cases came, and how long they waited before each stage: bars for the eye, words for everybody. */
export function funnel(answer) {
  const rows = STAGES.map(stage => ({ stage, count: find(answer.path, stage), wait: find(answer.waits, stage) })).filter(row => row.count);
  if (rows.length < 2) return null;
  const most = Math.max(1, ...rows.map(row => row.count.value ?? 0));
  return panel("funnel", t("funnelTitle"), t("funnelText"), h("ol", { class: "funnel" }, rows.map((row, index) => step(row, index, most))),
    table(t("funnelTitle"), [t("stage"), t("casesShort"), t("waitMedian"), t("waitP90")], rows.map(row => [t(row.stage), shown(row.count),
      days(row.wait, wait => wait.value), days(row.wait, wait => wait.spread.p90)])));
}

function step({ stage, count, wait }, index, most) {
  const percent = count.suppressed ? 0 : Math.round(100 * count.value / most);
  return h("li", {},
    index > 0 && h("span", { class: "wait" }, wait && !wait.suppressed ? t("waited", number(wait.value), number(wait.spread.p90)) : t("waitUnknown")),
    h("span", { class: "stageName" }, t(stage)),
    h("span", { class: "stageTrack", "aria-hidden": "true" }, h("span", { class: "stageBar", style: `width:${Math.max(percent, count.suppressed ? 0 : 2)}%` })),
    h("strong", { class: "stageCount" }, shown(count), !count.suppressed && most > 0 && h("span", { class: "quiet" }, ` · ${percent} %`)));
}

const find = (figures, stage) => (figures ?? []).find(figure => figure.dimensions.stage === stage);
const shown = figure => (figure.suppressed ? t("hidden") : number(figure.value));
const days = (figure, of) => (!figure ? "–" : figure.suppressed ? t("hidden") : number(of(figure)));
