import { h, replace } from "./dom.js";
import { trouble } from "./trouble.js";

/** A button that hands over a file; what goes wrong is said beside it. */
export function fileButton(text, name, fetched, id, spoken) {
  const wrong = h("span", { class: "wrong" });
  const button = h("button", { class: "chipButton", type: "button", id, "aria-label": spoken, onclick: () => handOver(name, fetched, button, wrong) }, text);
  return h("span", { class: "fileButton" }, button, wrong);
}

async function handOver(name, fetched, button, wrong) {
  replace(wrong);
  button.setAttribute("aria-busy", "true");
  try {
    const link = h("a", { href: URL.createObjectURL(await fetched()), download: name });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000); // the browser may still be asking where to put it
  } catch (problem) {
    replace(wrong, trouble(problem));
  } finally {
    button.removeAttribute("aria-busy");
  }
}
