import { selection } from "./selection.js";
import { t } from "./texts.js";

const locale = () => (selection().lang === "en" ? "en-GB" : "da-DK");

export const number = value => new Intl.NumberFormat(locale(), { maximumFractionDigits: 1 }).format(value);

/** A ratio always shows its decimal: 5,0 is not a count. */
export const ratio = value => new Intl.NumberFormat(locale(), { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value);

export const moment = iso => new Intl.DateTimeFormat(locale(), { dateStyle: "medium", timeStyle: "short",
  timeZone: "Europe/Copenhagen" }).format(new Date(iso));

/** Whole kroner where there are no øre. */
export const kroner = value => `${new Intl.NumberFormat(locale(), { minimumFractionDigits: Number.isInteger(value) ? 0 : 2, maximumFractionDigits: 2 }).format(value)} ${t("kr")}`;

/** A day with its year. */
export const date = iso => new Intl.DateTimeFormat(locale(), { dateStyle: "medium" }).format(new Date(iso));

/** The number as it is written: whole kroner, and a ratio always with its decimal. */
export function parted(value, { unit }) {
  if (unit === "DKK" || unit === "DKK_EACH") return { value: whole(value), unit };
  return { value: (unit === "CASES_PER_DAY" ? ratio : number)(value), unit };
}

const whole = value => new Intl.NumberFormat(locale(), { maximumFractionDigits: 0 }).format(value);

/** The value with its unit, for reading aloud as well as for looking at. */
export function withUnit(value, indicator) {
  if (value === null || value === undefined) return "–";
  const unit = indicator.unit === "DKK_EACH" ? t("kr") : indicator.unitName[selection().lang];
  return `${parted(value, indicator).value} ${unit}`;
}

/** A figure in a table cell. */
export function cell(figure, suffix = "") {
  if (!figure) return "–";
  return figure.suppressed ? t("hidden") : (figure.indicator === "CASES_PER_MEETING_DAY" ? ratio : number)(figure.value) + suffix;
}

/** 2015, 1. kvartal 2015, marts 2015, 2. marts. */
export function periodName(label) {
  if (label === "all") return t("allTime");
  if (label.includes("/")) return windowName(...label.split("/"));
  const quarter = /^(\d{4})-Q(\d)$/.exec(label);
  if (quarter) return t("quarterOf", quarter[2], quarter[1]);
  if (/^\d{4}$/.test(label)) return label;
  const day = label.length === 10;
  return new Intl.DateTimeFormat(locale(), day ? { day: "numeric", month: "short" } : { month: "long", year: "numeric" })
    .format(new Date(label.length === 7 ? `${label}-01` : label));
}

/** januar–juni 2015, or juli 2014–juni 2015: whole months. */
const windowName = (from, to) => new Intl.DateTimeFormat(locale(), { month: "long", year: "numeric" }).formatRange(new Date(from), new Date(to));

/** A running period is none of the calendar's: nothing is billed or presented by it. */
export const isOfTheCalendar = span => ["YEAR", "QUARTER", "MONTH"].includes(span.period);

export const shortMonth = label => new Intl.DateTimeFormat(locale(), { month: "short" }).format(new Date(`${label}-01`));
