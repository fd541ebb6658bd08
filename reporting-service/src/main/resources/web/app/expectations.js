import { expectCases, paySalary } from "./api.js";
import { h, replace } from "./dom.js";
import { trouble } from "./trouble.js";
import { t } from "./texts.js";

/** What a year is held against is written here: the cases a municipality expects, and what a coordinator earns. */
export function expectations(region, year, places) {
  return h("details", {}, h("summary", {}, t("writeExpected")), h("div", { class: "upload" },
    form("expect", [h("div", { class: "field" }, h("label", { for: "expectPlace" }, t("municipality")), h("select", { id: "expectPlace", name: "place" },
      places.map(place => h("option", { value: place.code.split(":")[1] }, place.name)))), number("expectCases", t("expectedCases"), 0)],
    given => expectCases({ municipality: given.get("place"), year, cases: Number(given.get("expectCases")) })),
    form("pay", [number("salary", t("averageSalary"), 1)], given => paySalary({ region, year, amount: Number(given.get("salary")) }))));
}

const number = (id, text, least) => h("div", { class: "field" }, h("label", { for: id }, text),
  h("input", { id, name: id, type: "number", min: String(least), required: true, inputmode: "numeric" }));

function form(id, fields, kept) {
  const wrong = h("div", {});
  return h("form", { class: "written", onsubmit: async event => {
    event.preventDefault();
    try {
      await kept(new FormData(event.target));
      document.dispatchEvent(new Event("changed"));
    } catch (problem) {
      replace(wrong, trouble(problem));
    }
  } }, fields, h("button", { class: "button", type: "submit", id: `${id}-keep` }, t("write")), wrong);
}
