import { Refused, SignedOut } from "./api.js";
import { h } from "./dom.js";
import { t } from "./texts.js";

/** A failure in words people can do something about. */
export function said(problem) {
  if (problem instanceof SignedOut) return t("signedOut");
  if (problem instanceof Refused && problem.code) {
    return [problem.message, ...problem.violations.map(one => `${one.field}: ${one.message}`)].join(" ");
  }
  return t("noService");
}

export const trouble = problem => h("p", { class: "small bad", role: "alert" }, said(problem));
