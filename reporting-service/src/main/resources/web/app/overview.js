import { h, replace } from "./dom.js";
import { seriesAround } from "./api.js";
import { card } from "./card.js";
import { deadlines } from "./deadlines.js";
import { levels } from "./levels.js";
import { funnel } from "./funnel.js";
import { heading } from "./heading.js";
import { leadTime } from "./leadtime.js";
import { sideBySide } from "./municipalities.js";
import { seriesPanel } from "./seriespanel.js";
import { emptyState } from "./states.js";
import { trend } from "./trend.js";
import { waiting } from "./waiting.js";
import { t } from "./texts.js";

/** The first thing one sees: how a place is doing. */
export const overview = { show: answer => (isEmpty(answer) ? [heading(answer), emptyState(answer), imported(answer)] : sections(answer)) };

const isEmpty = answer => answer.headlines.every(one => !one.figure) && answer.levels.length === 0 && answer.municipalities.length === 0;

function sections(answer) {
  return [
    heading(answer, { file: true }),
    ...groups(answer).map(([name, cards]) => h("section", { "aria-labelledby": `group-${name}`, class: "group" },
      h("h2", { id: `group-${name}` }, t(`headlines.${name}`)),
      h("div", { class: "cards" }, cards.map(one => card(one, answer))))),
    deadlines(answer),
    h("div", { class: "columns" }, levels(answer), leadTime(answer)),
    funnel(answer),
    sideBySide("regions", answer.regions ?? [], answer),
    sideBySide("side", answer.municipalities, answer),
    trend(answer),
    waiting(answer),
    imported(answer)
  ];
}

const GROUPS = { plans: ["TRAINING_PLANS", "DISCHARGE"], team: ["ACTIVITY", "TIMELINESS"], certificates: ["CLINICAL_FUNCTION"] };

/** What there is anything to say of, in the order a citizen meets it. */
function groups(answer) {
  return Object.entries(GROUPS).map(([name, groups]) => [name, answer.headlines.filter(one => groups.includes(one.indicator.group))])
    .filter(([, cards]) => cards.some(one => one.figure));
}

/** Others' series come after the figures: they are looked up while one reads, and stand last so that nothing moves. */
function imported(answer) {
  const place = h("div", { class: "imported" });
  const draw = found => { answer.imported = found; found.length > 0 && replace(place, seriesPanel(found, answer)); };
  if (answer.imported) draw(answer.imported);
  else seriesAround(answer.place.code, answer.span).then(draw, () => {}); // the figures stand without them
  return place;
}
