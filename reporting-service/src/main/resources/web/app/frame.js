import { h } from "./dom.js";
import { controls } from "./controls.js";
import { go, link, selection, step } from "./selection.js";
import { session } from "./session.js";
import { isDark, toggleTheme } from "./theme.js";
import { moment } from "./format.js";
import { t } from "./texts.js";

/** Everything around the figures. */
export function frame(answer, ...content) {
  return [
    h("a", { class: "skip", href: "#figures" }, t("skip")),
    h("header", { class: "top" },
      h("div", { class: "brand" }, logo(), h("div", {}, h("strong", {}, "Samspor"), h("span", {}, t("tagline")))),
      h("div", { class: "tools" }, language(), theme(), session.token() && person())),
    answer && views(),
    answer && controls(answer),
    h("main", { id: "figures", tabindex: "-1" }, ...content),
    h("footer", { class: "foot" }, answer?.asOf && h("p", {}, t("asOf", moment(answer.asOf))), h("p", {}, t("basis")))
  ];
}

const VIEWS = ["overview", "all", "economy", "reports", "series"];

function views() {
  const now = VIEWS.includes(selection().view) ? selection().view : "overview";
  return h("nav", { class: "views", "aria-label": t("views") }, h("ul", {}, VIEWS.map(view => h("li", {}, h("a", {
    ...step({ view: view === "overview" ? null : view }), id: `view-${view}`, "aria-current": view === now && "page" }, t(`view.${view}`))))));
}

function language() {
  const other = selection().lang === "da" ? "en" : "da";
  return h("a", { class: "tool", id: "language", href: link({ lang: other }), hreflang: other, lang: other,
    onclick: event => { event.preventDefault(); go({ lang: other }); } }, other === "en" ? "English" : "Dansk");
}

function theme() {
  return h("button", { class: "tool", id: "theme", onclick: toggleTheme, "aria-pressed": String(isDark()) },
    h("span", { "aria-hidden": "true" }, isDark() ? "☀" : "☾"), h("span", { class: "wide" }, isDark() ? t("light") : t("dark")));
}

function person() {
  return h("span", { class: "who" }, h("span", { class: "wide" }, session.name()),
    h("button", { class: "tool", id: "signout", onclick: () => document.dispatchEvent(new Event("signed-out")) }, t("signOut")));
}

function logo() {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 32 32");
  svg.setAttribute("aria-hidden", "true");
  for (const d of ["M9 26C9 16 23 16 23 6", "M15 26C15 20 26 18 26 10"]) {
    const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
    path.setAttribute("d", d);
    svg.append(path);
  }
  return svg;
}
