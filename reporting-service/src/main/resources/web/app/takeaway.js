import { exported } from "./api.js";
import { h } from "./dom.js";
import { fileButton } from "./file.js";
import { t } from "./texts.js";

/** What one sees, to take along: a file for the spreadsheet, or paper. */
export function takeAway(answer) {
  return h("span", { class: "takeAway" },
    fileButton(t("download"), `samspor-${answer.place.code.replace(":", "-")}-${answer.span.at.replace("/", "-til-")}.csv`, () => exported(answer.place.code, answer.span), "download"),
    h("button", { class: "chipButton", type: "button", onclick: () => window.print() }, t("print")));
}
