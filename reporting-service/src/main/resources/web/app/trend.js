import { h } from "./dom.js";
import { chart, lines, text, tooltip } from "./charts.js";
import { cell, periodName, shortMonth } from "./format.js";
import { go, step } from "./selection.js";
import { panel, table } from "./panel.js";
import { color } from "./theme.js";
import { t } from "./texts.js";

/** Plans and cases through the period. A withheld part is a gap, not a zero. */
export function trend(answer) {
  const points = answer.trend;
  if (points.length < 2) return null;
  const words = `${t("trendTitle")}: ${points.map(point => `${periodName(point.period)} ${cell(point.plans)} / ${cell(point.cases)}`).join("; ")}`;
  return panel("trend", t("trendTitle"), t("trendText"), 
    chart(250, words, width => option(points, width), index => into(answer, points[index].period) && go(into(answer, points[index].period))),
    table(t("trendTitle"), [t("part"), t("plansShort"), t("casesShort")],
      points.map(point => [open(answer, point.period), cell(point.plans), cell(point.cases)])));
}

/** The part of the period as a selection of its own; a single day is the smallest there is. */
function into(answer, label) {
  if (label.length === 4) return { period: "year", at: `${label}-01-01` };
  return label.length === 7 ? { period: "month", at: `${label}-01` } : null;
}

const open = (answer, label) => (into(answer, label) ? h("a", step(into(answer, label)), periodName(label)) : periodName(label));
const value = figure => (figure?.suppressed ? null : figure?.value ?? 0);
const short = label => (label.length === 7 ? shortMonth(label) : label.length === 10 ? String(Number(label.slice(8))) : label);

function option(points, width) {
  const series = (name, key, shade) => ({ name: t(name), type: "bar", data: points.map(point => value(point[key])), barMaxWidth: 22, barGap: "12%",
    itemStyle: { color: color(shade), borderRadius: [3, 3, 0, 0] } });
  return {
    grid: { left: 4, right: 8, top: 36, bottom: 4, containLabel: true },
    legend: { top: 0, left: 0, itemWidth: 12, itemHeight: 12, textStyle: { ...text(), fontSize: 13 } },
    tooltip: { ...tooltip(), trigger: "axis", axisPointer: { type: "shadow" } },
    xAxis: { type: "category", data: points.map(point => short(point.period)), axisTick: { show: false }, axisLine: lines(),
      axisLabel: { ...text(), interval: width < 420 ? "auto" : 0 } },
    yAxis: { type: "value", minInterval: 1, axisLabel: text(), splitLine: lines() },
    series: [series("plansShort", "plans", "accent"), series("casesShort", "cases", "second")]
  };
}
