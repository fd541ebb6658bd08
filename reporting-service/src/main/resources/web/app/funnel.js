import { h } from "./dom.js";
import { cases } from "./cases.js";
import { number } from "./format.js";
import { panel, table } from "./panel.js";
import { t } from "./texts.js";

const STAGES = ["1_OPENED", "2_SUBMITTED", "3_SCREENED", "4_TREATED", "5_CONCLUSION_SENT", "6_DECIDED", "7_STARTED"];

/** How far the period's cases came, how long they waited before each stage, and where they wait still. */
export function funnel(answer) {
  const rows = STAGES.map(stage => ({ stage, count: find(answer.path, stage), wait: find(answer.waits, stage), gone: find(answer.left, stage) })).filter(row => row.count);
  if (rows.length < 2) return null;
  const most = Math.max(1, ...rows.map(row => row.count.value ?? 0));
  const longest = Math.max(...rows.map(row => (row.wait && !row.wait.suppressed ? row.wait.value : -1)));
  return panel("funnel", t("funnelTitle"), t("funnelText"),
    h("ol", { class: "funnel" }, rows.map((row, index) => step(row, rows[index - 1], most, longest, answer))),
    table(t("funnelTitle"), [t("stage"), t("casesShort"), t("leftPath"), t("notYet"), t("waitMedian"), t("waitP90")], rows.map((row, index) => [t(row.stage),
      shown(row.count), row.gone ? shown(row.gone) : "–", rows[index + 1] ? left(row, rows[index + 1]) : "–", days(row.wait, wait => wait.value), days(row.wait, wait => wait.spread.p90)])));
}

function step({ stage, count, wait }, before, most, longest, answer) {
  const percent = count.suppressed ? 0 : Math.round(100 * count.value / most);
  return h("li", {},
    before && h("span", { class: wait && wait.value === longest ? "wait longest" : "wait" }, waited(wait, longest), behind(before, count)),
    h("span", { class: "stageName" }, t(stage)),
    h("span", { class: "stageTrack", "aria-hidden": "true" }, h("span", { class: "stageBar", style: `width:${Math.max(percent, count.suppressed ? 0 : 2)}%` })),
    h("strong", { class: "stageCount" }, shown(count), !count.suppressed && most > 0 && h("span", { class: "quiet" }, ` · ${percent} %`)),
    cases({ code: "CASE_PATH" }, answer, { where: `stage:${stage}`, named: t(stage) }));
}

function waited(wait, longest) {
  if (!wait || wait.suppressed) return t("waitUnknown");
  return [wait.spread.p90 === undefined ? t("waitedMedian", number(wait.value)) : t("waited", number(wait.value), number(wait.spread.p90)), wait.value === longest && h("strong", {}, ` · ${t("longestWait")}`)];
}

/** How many left the path before this stage, and how many have not come to it yet. */
function behind(before, count) {
  if (before.count.suppressed || count.suppressed) return null;
  const gone = before.gone && !before.gone.suppressed ? before.gone.value : 0;
  const behindStill = Math.max(0, before.count.value - count.value - gone);
  return [gone > 0 && h("span", { class: "behindHere" }, ` · ${t("leftHere", number(gone))}`),
    behindStill > 0 && h("span", { class: "behindHere" }, ` · ${t("notOn", number(behindStill))}`)];
}

const find = (figures, stage) => (figures ?? []).find(figure => figure.dimensions.stage === stage);
const shown = figure => (figure.suppressed ? t("hidden") : number(figure.value));
const days = (figure, of) => (!figure ? "–" : figure.suppressed ? t("hidden") : of(figure) === undefined ? "–" : number(of(figure)));
const left = (row, next) => (row.count.suppressed || next.count.suppressed ? "–" : number(Math.max(0, row.count.value - next.count.value - (row.gone && !row.gone.suppressed ? row.gone.value : 0))));
