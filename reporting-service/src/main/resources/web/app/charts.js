// Only the parts of ECharts that are used.
import { init, use } from "echarts/core";
import { BarChart, LineChart } from "echarts/charts";
import { AriaComponent, GridComponent, LegendComponent, MarkLineComponent, TooltipComponent } from "echarts/components";
import { SVGRenderer } from "echarts/renderers";
import { h } from "./dom.js";
import { isOnPaper } from "./paper.js";
import { color } from "./theme.js";

use([BarChart, LineChart, AriaComponent, GridComponent, LegendComponent, MarkLineComponent, TooltipComponent, SVGRenderer]);

const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
let alive = [];

/**
 * A chart that draws itself when it is on the page and follows its width. The words are for those who do not see it; what can
 * be chosen in it can be chosen in the table behind it as well.
 */
export function chart(height, words, option, chosen) {
  const box = h("div", { class: "chart", style: `height:${height}px`, role: "img", "aria-label": words });
  document.getElementById("page").addEventListener("shown", () => draw(box, option, chosen), { once: true });
  return box;
}

function draw(box, option, chosen) {
  if (!box.isConnected) return;
  const drawn = init(box, null, { renderer: "svg" });
  const render = () => drawn.setOption({ animation: !still && !isOnPaper(), animationDuration: 400, textStyle: { fontFamily: family() },
    ...option(box.clientWidth) }, true);
  render();
  if (chosen) drawn.on("click", point => chosen(point.dataIndex));
  const observer = new ResizeObserver(() => { drawn.resize(); render(); });
  observer.observe(box);
  alive.push(() => { observer.disconnect(); drawn.dispose(); });
}

export function disposeCharts() {
  alive.forEach(end => end());
  alive = [];
}

// by name, since ECharts measures words on a canvas, where "inherit" is no font
const family = () => getComputedStyle(document.body).fontFamily;

export const text = () => ({ color: color("ink-soft"), fontFamily: family(), fontSize: 12 });

export const lines = () => ({ lineStyle: { color: color("line") } });

export const tooltip = () => ({ backgroundColor: color("panel"), borderColor: color("line"),
  textStyle: { color: color("ink"), fontFamily: family() }, confine: true });
