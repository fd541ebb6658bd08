// The page: reads its selection from the link, asks, and shows the answer.
import "./style.css";
import "./views.css";

import { dashboard, SignedOut } from "./api.js";
import { h, replace } from "./dom.js";
import { frame } from "./frame.js";
import { disposeCharts } from "./charts.js";
import { onPaper } from "./paper.js";
import { signIn } from "./signin.js";
import { cameBack } from "./oidc.js";
import { errorState, loadingState } from "./states.js";
import { go, onSelection, selection } from "./selection.js";
import { session } from "./session.js";
import { applyTheme, onTheme } from "./theme.js";
import { viewed } from "./views.js";
import { t } from "./texts.js";

const page = document.getElementById("page");
let shown = null; // the last answer, and how it is drawn
let asking = 0;
let wanted = null; // what had the focus when something was chosen

async function show() {
  applyTheme();
  document.documentElement.lang = selection().lang;
  document.title = t("title");
  if (!session.token()) return showSignIn();
  const mine = ++asking;
  render(shown?.answer, loadingState(shown));
  try {
    const view = viewed();
    const answer = await dashboard(selection());
    const more = await view.load?.(answer);
    if (mine !== asking) return; // a newer question is on its way
    shown = { answer, drawn: () => view.show(answer, more) };
    render(answer, shown.drawn());
    wanted = null;
    document.title = `${page.querySelector("h1").textContent} · Samspor`;
    performance.mark("figures-shown");
  } catch (problem) {
    if (mine !== asking) return;
    if (problem instanceof SignedOut) { session.end(); showSignIn(t("signedOut")); }
    else render(shown?.answer, errorState(problem, show));
  }
}

async function showSignIn(message) {
  shown = null;
  disposeCharts();
  replace(page, frame(null, await signIn(message, show)));
}

/** What had the focus has it again, also when it is gone while figures are fetched; what is gone for good leaves it to the figures. */
function render(answer, ...content) {
  const focused = document.activeElement;
  const lost = page.contains(focused) && focused !== page;
  if (lost && focused.id && focused.id !== "figures") wanted = focused.id;
  disposeCharts();
  replace(page, frame(answer, ...content));
  page.dispatchEvent(new Event("shown"));
  const view = page.querySelector(".views [aria-current]");
  if (view) view.closest("ul").scrollLeft = view.offsetLeft - 60; // on a phone it may stand outside
  if (lost) (document.getElementById(wanted ?? "figures") ?? document.getElementById("figures")).focus({ preventScroll: true });
}

/** The same answer drawn anew. */
function again() {
  if (!shown || !session.token()) return show();
  render(shown.answer, shown.drawn());
  wanted = null;
}

/** What only turns the order round is drawn where one stands; anything else is another question, and begins at the top. */
let answered = "";
function chosen() {
  const { sort, ...question } = selection();
  if (shown && answered === JSON.stringify(question)) return again();
  answered = JSON.stringify(question);
  scrollTo(0, 0);
  show();
}

onSelection(chosen);
onTheme(again);
onPaper(again);
document.addEventListener("changed", show); // something was kept that the page shows
document.addEventListener("signed-out", () => { session.end(); go({ place: null }); });
cameBack().then(chosen, problem => showSignIn(problem.message));
