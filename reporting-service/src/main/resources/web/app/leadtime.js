import { h } from "./dom.js";
import { chart, lines, text, tooltip } from "./charts.js";
import { number } from "./format.js";
import { panel, table } from "./panel.js";
import { color } from "./theme.js";
import { t } from "./texts.js";

/** How many certificates took how many days. */
export function leadTime(answer) {
  const figure = answer.leadTime;
  if (!figure || figure.suppressed) {
    return panel("lead", t("leadTitle"), t("leadText"), h("p", { class: "none" },
      figure ? t("hiddenLong", answer.minimumGroup) : t("leadNone")));
  }
  const facts = [["medianWord", figure.spread.median], ["mean", figure.spread.mean], ["p90", figure.spread.p90],
    ["shortest", figure.spread.min], ["longest", figure.spread.max]].filter(([, value]) => value !== undefined);
  const list = h("dl", { class: "facts" }, facts.map(([key, value]) => h("div", {}, h("dt", {}, t(key)),
    h("dd", {}, number(value), h("span", { class: "unit" }, ` ${t("days").toLowerCase()}`)))));
  if (!figure.days) { // somebody else's: single days are single persons'
    return panel("lead", t("leadTitle"), t("leadPublished"), list,
      table(t("leadTitle"), ["", t("days")], facts.map(([key, value]) => [t(key), number(value)])));
  }
  const bins = binned(figure.days);
  return panel("lead", t("leadTitle"), t("leadText"), [
    list,
    chart(300, `${t("leadTitle")}: ${facts.map(([key, value]) => `${t(key)} ${number(value)}`).join(", ")}`, () => bars(bins, figure.spread))
  ], table(t("leadTitle"), [t("days"), t("certificates")], Object.entries(figure.days).map(([days, n]) => [days, number(n)])));
}

/** Single days while they fit, else weeks: no bar is thinner than a finger's breadth can hit. */
function binned(days) {
  const all = Object.entries(days).map(([day, n]) => [Number(day), n]);
  const last = Math.max(...all.map(([day]) => day));
  const width = last <= 45 ? 1 : 7;
  const bins = Array.from({ length: Math.floor(last / width) + 1 }, (_, index) => ({ from: index * width, width, n: 0 }));
  all.forEach(([day, n]) => { bins[Math.floor(Math.max(0, day) / width)].n += n; });
  return bins;
}

const label = bin => (bin.width === 1 ? String(bin.from) : `${bin.from}–${bin.from + bin.width - 1}`);

function bars(bins, spread) {
  const mark = (value, name) => ({ xAxis: Math.floor(value / bins[0].width), name, label: { formatter: name, ...text() } });
  return {
    grid: { left: 4, right: 20, top: 26, bottom: 4, containLabel: true },
    tooltip: { ...tooltip(), trigger: "axis", formatter: ([point]) => `${label(bins[point.dataIndex])} ${t("days").toLowerCase()}: ${number(point.value)}` },
    xAxis: { type: "category", data: bins.map(label), axisLabel: text(), axisTick: { show: false }, axisLine: lines() },
    yAxis: { type: "value", minInterval: 1, axisLabel: text(), splitLine: lines() },
    series: [{ type: "bar", data: bins.map(bin => bin.n), barCategoryGap: "18%", barMaxWidth: 26,
      itemStyle: { color: color("accent"), borderRadius: [3, 3, 0, 0] },
      markLine: { symbol: "none", silent: true, lineStyle: { color: color("ink-soft"), type: "dashed" },
        data: [mark(spread.median, t("medianWord"))] } }]
  };
}
