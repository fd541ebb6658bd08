import { number } from "./format.js";
import { panel, table } from "./overview.js";
import { t } from "./texts.js";

const PLACES = ["REFERRED", "STARTED", "EXAMINED", "CALLED_IN", "WAITING"];

/** Waiting lists as the units counted them, one row for each age group. */
export function waiting(answer) {
  const figures = answer.waitingLists ?? [];
  if (figures.length === 0) return null;
  const ages = [...new Set(figures.map(figure => figure.dimensions.ageGroup))].sort();
  const cell = (age, place) => {
    const figure = figures.find(one => one.dimensions.ageGroup === age && one.dimensions.listPlace === place);
    return !figure ? "–" : figure.suppressed ? t("hidden") : number(figure.value);
  };
  return panel("waiting", t("waitingTitle"), t("waitingText"), table(t("waitingTitle"), [t("ageGroup"), ...PLACES.map(place => t(place))],
    ages.map(age => [age, ...PLACES.map(place => cell(age, place))])));
}
