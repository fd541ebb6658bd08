import { exported, SignedOut } from "./api.js";
import { h } from "./dom.js";
import { selection } from "./selection.js";
import { t } from "./texts.js";

/** What one sees, to take along: a file for the spreadsheet, or paper. */
export function takeAway(answer) {
  const trouble = h("span", { class: "small bad", role: "alert" });
  return h("span", { class: "takeAway" }, trouble,
    h("button", { class: "chipButton", id: "download", onclick: () => download(answer, trouble) }, t("download")),
    h("button", { class: "chipButton", onclick: () => window.print() }, t("print")));
}

async function download(answer, trouble) {
  trouble.textContent = "";
  try {
    const { period, from, to, at } = answer.span;
    const file = await exported({ place: answer.place.code, from, to, period: period.toLowerCase(), lang: selection().lang });
    const link = h("a", { href: URL.createObjectURL(file), download: `samspor-${answer.place.code.replace(":", "-")}-${at}.csv` });
    link.click();
    URL.revokeObjectURL(link.href);
  } catch (problem) {
    trouble.textContent = problem instanceof SignedOut ? t("signedOut") : t("errorTitle");
  }
}
