import { present, report, reportPdf, reports, Refused } from "./api.js";
import { h, replace } from "./dom.js";
import { fileButton } from "./file.js";
import { date, isOfTheCalendar, number, periodName } from "./format.js";
import { heading } from "./heading.js";
import { panel, table } from "./panel.js";
import { go, selection, step } from "./selection.js";
import { trouble } from "./trouble.js";
import { t } from "./texts.js";

/** Target reports: the ones presented, one of them open, and a button that presents the next. */
export const reportsView = { load, show };

async function load(answer) {
  try {
    const kept = (await reports()).filter(one => one.authority === answer.place.code);
    const open = kept.find(one => one.id === selection().one) ?? kept[0];
    return { kept, open: open && await report(open.id) };
  } catch (problem) {
    if (problem instanceof Refused) return { refused: problem };
    throw problem;
  }
}

function show(answer, { kept, open, refused }) {
  return [heading(answer, { title: t("view.reports") }), h("p", { class: "quiet lead" }, t("reportsText")),
    refused ? trouble(refused) : [presenting(answer), kept.length === 0 ? h("p", { class: "panel" }, t("noReports")) : [sheet(open), list(kept, open)]]];
}

/** Only a period with an end can be presented, and only by whose figures they are. */
function presenting(answer) {
  const wrong = h("div", {});
  if (!answer.place.own && answer.place.code !== "national") return h("p", { class: "panel" }, t("reportsOwnOnly"));
  if (!isOfTheCalendar(answer.span)) return h("p", { class: "panel" }, t("reportsNeedPeriod"));
  return h("div", { class: "presenting" }, h("button", { class: "button", type: "button", id: "present", onclick: event => keep(answer, event.target, wrong) },
    t("present", periodName(answer.span.at))), h("span", { class: "small quiet" }, t("presentText")), wrong);
}

async function keep(answer, button, wrong) {
  button.disabled = true;
  try {
    const kept = await present({ place: answer.place.code, period: answer.span.period.toLowerCase(), at: answer.span.from });
    go({ one: kept.id });
  } catch (problem) {
    replace(wrong, trouble(problem));
    button.disabled = false;
  }
}

const DEVELOPMENT = { good: "improved", bad: "worsened", quiet: "changedTo" };

function sheet(one) {
  const lang = selection().lang;
  const told = one.lines.filter(line => line.result !== undefined || line.suppressed);
  const nothing = one.lines.filter(line => !told.includes(line));
  const judged = one.lines.filter(line => line.met !== "NOT_JUDGED");
  const met = judged.filter(line => line.met === "MET").length;
  return panel("report", `${one.place}, ${periodName(one.period)}`, t("presentedBy", date(one.presented), one.presentedBy, number(one.lagDays)), [
    h("p", { class: "reportSum" }, h("strong", {}, judged.length === 0 ? t("noneJudged") : t("metOf", met, judged.length))),
    h("div", { class: "papers" }, fileButton(t("reportPdf"), `driftsmaal-${one.authority.replace(":", "-")}-${one.period}.pdf`, () => reportPdf(one.id), "report-pdf")),
    table(t("view.reports"), [t("targetName"), t("ambition"), t("result"), t("development"), t("targetMet"), t("source")], told.map(line => [
      line.name[lang], line.ambition === undefined ? "–" : t(line.direction === "LOWER_IS_BETTER" ? "atMost" : "atLeast", amount(line.ambition, line)),
      result(line), development(line), h("span", { class: `verdict ${line.met}` }, `${{ MET: "✓ ", NOT_MET: "✕ " }[line.met] ?? ""}${t(`reached.${line.met}`)}`),
      h("span", { class: "small quiet" }, `${line.source[lang]}. ${line.caveat?.[lang] ?? ""}`)])),
    nothing.length > 0 && h("p", { class: "small quiet" }, t("nothingOf", nothing.map(line => line.name[lang]).join(", ")))
  ]);
}

const amount = (value, line) => `${number(value)} ${line.unit[selection().lang]}`;

function result(line) {
  if (line.suppressed) return t("hidden");
  return [h("strong", {}, amount(line.result, line)), line.denominator !== undefined && h("span", { class: "small quiet under" }, t("of", number(line.numerator), number(line.denominator))),
    line.state && line.state !== "CLOSED" && h("span", { class: "small reopened under" }, t(`state.${line.state}`))];
}

function development(line) {
  if (line.change === undefined) return "–";
  if (line.change === 0) return t("stable");
  const good = !line.direction || line.direction === "NEITHER" ? "quiet" : (line.change > 0) === (line.direction === "HIGHER_IS_BETTER") ? "good" : "bad";
  return [h("strong", { class: good }, h("span", { "aria-hidden": "true" }, line.change > 0 ? "▲ " : "▼ "), t(DEVELOPMENT[good])),
    h("span", { class: "small quiet under" }, t("since", `${line.change > 0 ? "+" : ""}${number(line.change)} ${line.unit.en === "%" ? t("points") : line.unit[selection().lang]}`, periodName(line.changeSince)))];
}

function list(kept, open) {
  return panel("kept", t("keptTitle"), t("keptText"), table(t("keptTitle"), [t("period"), t("presented"), t("by")], kept.map(one => [
    h("a", { ...step({ one: one.id }), "aria-current": one.id === open?.id && "true" }, periodName(one.period)), date(one.presented), one.presentedBy])));
}
