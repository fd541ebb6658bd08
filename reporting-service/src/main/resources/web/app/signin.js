import { demoToken } from "./api.js";
import { h, replace } from "./dom.js";
import { session } from "./session.js";
import { t } from "./texts.js";

/** The demo stack offers its invented people; elsewhere there is only a sentence. */
export function signIn(config, message, then) {
  const trouble = h("p", { class: "trouble", role: "alert" }, message ?? "");
  const people = config.demoPeople ?? [];
  return h("section", { class: "signin panel" },
    h("h1", {}, t("signInTitle")),
    h("p", {}, t("signInText")),
    trouble,
    people.length === 0 || !config.tokenUrl ? h("p", { class: "quiet" }, t("noDemo"))
      : [h("p", { class: "quiet" }, t("demoText")), h("ul", { class: "people" }, people.map(person => h("li", {},
        h("button", { class: "person", onclick: () => enter(config, person, trouble, then) },
          h("span", { class: "avatar", "aria-hidden": "true" }, initials(person.name)),
          h("span", {}, h("strong", {}, person.name), h("span", { class: "quiet" }, person.place))))))]);
}

async function enter(config, person, trouble, then) {
  try {
    session.begin(await demoToken(config.tokenUrl, person.user), `${person.name}, ${person.place}`);
    then();
  } catch {
    replace(trouble, t("noIssuer"));
  }
}

const initials = name => name.split(" ").map(part => part[0]).slice(0, 2).join("");
