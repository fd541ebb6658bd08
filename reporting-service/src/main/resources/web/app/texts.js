import { DANISH } from "./danish.js";
import { ENGLISH } from "./english.js";
import { selection } from "./selection.js";

/** The sentence in the reader's language; {0}, {1} are filled in. */
export function t(key, ...fill) {
  const text = (selection().lang === "en" ? ENGLISH : DANISH)[key] ?? key;
  return fill.reduce((sentence, value, index) => sentence.replace(`{${index}}`, value), text);
}
