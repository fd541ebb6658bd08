import { allSeries, oneSeries, Refused } from "./api.js";
import { h } from "./dom.js";
import { moment } from "./format.js";
import { heading } from "./heading.js";
import { panel, table } from "./panel.js";
import { selection, step } from "./selection.js";
import { figures, origin } from "./seriespanel.js";
import { trouble } from "./trouble.js";
import { upload } from "./upload.js";
import { t } from "./texts.js";

/** Series counted elsewhere: the list, one of them open with its versions, and the way to bring a new one. */
export const seriesView = { load, show };

async function load() {
  try {
    const all = await allSeries();
    const open = all.find(one => one.id === selection().one) ?? all[0];
    return { all, open: open && await oneSeries(open.id) };
  } catch (problem) {
    if (problem instanceof Refused) return { refused: problem };
    throw problem;
  }
}

function show(answer, { all, open, refused }) {
  return [heading(answer, { title: t("view.series") }), h("p", { class: "quiet lead" }, t("seriesLead")),
    refused ? trouble(refused) : [all.length === 0 ? h("p", { class: "panel" }, t("noSeries")) : [one(open, all, answer), list(all, open, answer)], upload(answer)]];
}

function one(open, all, answer) {
  const versions = all.filter(other => other.code === open.series.code && other.authority === open.series.authority);
  return panel("open", open.series.name, t("seriesOf", owner(open.series, answer)), [origin(open.series), figures(open, open.values),
    versions.length > 1 && h("p", { class: "small" }, t("versions"), " ", versions.map(other => h("a", { class: "chip", ...step({ one: other.id }),
      "aria-current": other.id === open.series.id && "true" }, t("versionShort", other.version))))]);
}

/** Newest versions only: the older ones are behind the open series. */
function list(all, open, answer) {
  const newest = all.filter((one, index) => all.findIndex(other => other.code === one.code && other.authority === one.authority) === index);
  return panel("seriesAll", t("allSeries"), null, table(t("allSeries"), [t("seriesName"), t("from"), t("version.of"), t("uploaded"), t("visible")], newest.map(one => [
    h("a", { ...step({ one: one.id }), "aria-current": one.code === open.series.code && one.authority === open.series.authority && "true" }, one.name),
    owner(one, answer), String(one.version), moment(one.uploadedAt), t(one.published ? "visible.all" : "visible.own")])));
}

const owner = (series, answer) => (series.authority === "national" ? t("country")
  : answer.choices.places.find(place => place.code === series.authority)?.name ?? series.authority);
