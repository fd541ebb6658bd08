import { demoToken, pageConfig } from "./api.js";
import { h, replace } from "./dom.js";
import { leaveToSignIn } from "./oidc.js";
import { session } from "./session.js";
import { t } from "./texts.js";

/** The door: the demo stack offers its invented people, everywhere else people go to their own organisation and come back. */
export async function signIn(message, then) {
  let config = {};
  try { config = await pageConfig(); } catch { message = t("noService"); }
  const trouble = h("p", { class: "trouble", role: "alert" }, message ?? "");
  return h("section", { class: "signin panel" }, h("h1", {}, t("signInTitle")), h("p", {}, t("signInText")), trouble,
    config.demoPeople?.length > 0 && config.tokenUrl ? invented(config, trouble, then) : elsewhere(config, trouble));
}

function elsewhere(config, trouble) {
  if (!config.issuer || !config.clientId) return h("p", { class: "quiet" }, t("noProvider"));
  return h("button", { class: "button", type: "button", id: "signin", onclick: async () => {
    try { await leaveToSignIn(config); } catch { replace(trouble, t("noIssuer")); }
  } }, t("signIn"));
}

function invented(config, trouble, then) {
  return [h("p", { class: "quiet" }, t("demoText")), h("ul", { class: "people" }, config.demoPeople.map(person => h("li", {},
    h("button", { class: "person", type: "button", onclick: () => enter(config, person, trouble, then) },
      h("span", { class: "avatar", "aria-hidden": "true" }, initials(person.name)),
      h("span", {}, h("strong", {}, person.name), h("span", { class: "quiet" }, person.place))))))];
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
