import { h } from "./dom.js";
import { number } from "./format.js";
import { panel, table } from "./panel.js";
import { word } from "./codes.js";
import { t } from "./texts.js";

const PLACES = ["REFERRED", "STARTED", "EXAMINED", "CALLED_IN", "WAITING"];

/** Waiting lists as the units counted them: bars of those waiting now, and every place of the list in the table. */
export function waiting(answer) {
  const figures = answer.waitingLists ?? [];
  if (figures.length === 0) return null;
  const ages = [...new Set(figures.map(figure => figure.dimensions.ageGroup))].sort((a, b) => youth(a) - youth(b) || a.localeCompare(b));
  const of = (age, place) => figures.find(one => one.dimensions.ageGroup === age && one.dimensions.listPlace === place);
  const most = Math.max(1, ...ages.map(age => of(age, "WAITING")?.value ?? 0));
  return panel("waiting", t("waitingTitle"), t("waitingText"),
    bars(ages.filter(age => of(age, "WAITING")).map(age => bar(age, of(age, "WAITING"), weeks(answer, age), most))),
    table(t("waitingTitle"), [t("ageGroup"), ...PLACES.map(place => t(place)), t("estimatedWait")],
      ages.map(age => [word(age), ...PLACES.map(place => cell(of(age, place))), cell(weeks(answer, age))])));
}

/** Where nobody counted who waits there is no bar; what else is known of the list is in the table. */
const bars = all => (all.length > 0 ? h("ul", { class: "bullets" }, all) : h("p", { class: "none" }, t("noneCounted")));

function bar(age, figure, wait, most) {
  return h("li", {}, h("span", { class: "bulletName" }, word(age)),
    h("span", { class: "bulletTrack", "aria-hidden": "true" }, figure && !figure.suppressed
      && h("span", { class: "bulletBar", style: `width:${100 * figure.value / most}%` })),
    h("strong", { class: "bulletValue" }, cell(figure), wait && !wait.suppressed && h("span", { class: "quiet" }, ` · ${t("weeks", number(wait.value))}`)));
}

const youth = age => (age.startsWith("UNDER") ? 0 : age === "NONE" ? 2 : 1);
const weeks = (answer, age) => (answer.estimatedWaits ?? []).find(one => one.dimensions.ageGroup === age);
const cell = figure => (!figure ? "–" : figure.suppressed ? t("hidden") : number(figure.value));
