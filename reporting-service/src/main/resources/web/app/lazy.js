import { h, replace } from "./dom.js";
import { t } from "./texts.js";
import { trouble } from "./trouble.js";

/** Details whose content is fetched when somebody opens them. */
export function lazy(className, summary, hidden, fetched) {
  const inside = h("div", { "aria-live": "polite" });
  const box = h("details", { class: className }, h("summary", {}, summary, hidden && h("span", { class: "hidden" }, `: ${hidden}`)), inside);
  box.addEventListener("toggle", () => box.open && !inside.hasChildNodes() && fill(inside, fetched));
  return box;
}

async function fill(inside, fetched) {
  replace(inside, h("p", { class: "small quiet" }, t("loading")));
  try {
    replace(inside, await fetched());
  } catch (problem) {
    replace(inside, trouble(problem));
  }
}
