import { h } from "./dom.js";
import { chart, lines, text, tooltip } from "./charts.js";
import { number } from "./format.js";
import { panel, table } from "./panel.js";
import { color } from "./theme.js";
import { t } from "./texts.js";

const ORDER = ["BASIC", "ADVANCED", "SPECIALISED", "SPECIALISED_REHABILITATION", "UNKNOWN"];
const GROUPS = ["ALL", "BRAIN_INJURY"];

/** How plans divide over levels, each share in front of the range expected of it. */
export function levels(answer) {
  const groups = GROUPS.map(group => [group, ofGroup(answer.levels, group)]).filter(([, rows]) => rows.length > 0);
  const picture = groups.length === 0 ? h("p", { class: "none" }, t("levelsNone"))
    : groups.map(([group, rows]) => h("div", {}, h("h3", {}, title(group, rows)),
      chart(44 * rows.length + 34, words(group, rows), width => bars(rows, width < 480))));
  return panel("levels", t("levelsTitle"), t("levelsText"), picture, groups.length > 0 && table(t("levelsTitle"),
    [t("group"), t("level"), t("number"), t("share"), t("expected"), t("assessed")],
    groups.flatMap(([group, rows]) => rows.map(row => [t(group), t(level(row)), count(row), share(row), range(row), verdict(row)]))));
}

const ofGroup = (figures, group) => figures.filter(figure => figure.dimensions.citizenGroup === group)
  .sort((a, b) => ORDER.indexOf(level(a)) - ORDER.indexOf(level(b)));
const level = figure => figure.dimensions.level;
const count = figure => (figure.suppressed ? t("hidden") : number(figure.numerator));
const share = figure => (figure.suppressed ? t("hidden") : `${number(figure.value)} %`);
const range = ({ expected }) => (!expected ? "–" : expected.approximate
  ? `≈ ${(expected.from + expected.to) / 2} %` : `${expected.from}–${expected.to} %`);
const verdict = ({ expected }) => (expected && expected.verdict !== "NOT_JUDGED" ? t(expected.verdict) : t("NOT_JUDGED"));
// never by colour alone: the arrow stands for the word where there is no room for it
const spoken = (row, narrow) => share(row) + (fits(row) ? "" : `  ${t(`${row.expected.verdict}.short`).slice(0, narrow ? 1 : 99)}`);
const whole = rows => rows.find(row => row.denominator)?.denominator;
const title = (group, rows) => t(group) + (whole(rows) ? ` · ${number(whole(rows))} ${t("plans")}` : "");
const words = (group, rows) => `${t(group)}: ${rows.map(row => `${t(level(row))} ${share(row)}, ${t("expected")} ${range(row)}`).join("; ")}`;

function bars(rows, narrow) {
  const down = [...rows].reverse(); // the first stands at the top
  const back = { type: "bar", yAxisIndex: 1, stack: "expected", barWidth: 30, silent: true, z: 1 }; // on an axis of its own, so that both are centred
  return {
    aria: { enabled: false }, grid: { left: 4, right: 4, top: 2, bottom: 22, containLabel: true },
    tooltip: { ...tooltip(), trigger: "axis", axisPointer: { type: "none" },
      formatter: ([first]) => { const row = down[first.dataIndex]; return `${t(level(row))}: ${count(row)} (${share(row)})<br>${t("expected")}: ${range(row)}`; } },
    xAxis: { type: "value", min: 0, max: 100, axisLabel: { ...text(), formatter: "{value} %" }, splitLine: lines(), interval: narrow ? 50 : 25 },
    yAxis: [{ type: "category", data: down.map(row => t(level(row))), axisTick: { show: false }, axisLine: { show: false },
      axisLabel: { ...text(), lineHeight: 13, width: narrow ? 92 : 110, overflow: "break" } }, { type: "category", position: "right", data: down.map(row => spoken(row, narrow)), axisTick: { show: false },
        axisLine: { show: false }, axisLabel: { ...text(), color: color("ink"), fontWeight: 600, fontSize: 13 } }],
    series: [
      { ...back, data: down.map(row => row.expected?.from ?? 0), itemStyle: { color: "transparent" } },
      { ...back, data: down.map(row => (row.expected ? row.expected.to - row.expected.from : 0)),
        itemStyle: { color: color("band"), borderColor: color("band-edge"), borderType: "dashed", borderWidth: 1, borderRadius: 3 } },
      { type: "bar", barWidth: 14, z: 3, data: down.map(row => ({ value: row.value ?? 0,
        itemStyle: { color: color(fits(row) ? "accent" : "warn"), borderRadius: [0, 4, 4, 0] } })) }
    ]
  };
}

const fits = ({ expected }) => !expected || expected.verdict === "WITHIN" || expected.verdict === "NOT_JUDGED";
