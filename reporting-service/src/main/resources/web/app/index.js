// The overview page: reads its selection from the link, asks once, shows the answer.
import "./style.css";
import { dashboard, pageConfig, SignedOut } from "./api.js";
import { h, replace } from "./dom.js";
import { frame } from "./frame.js";
import { overview } from "./overview.js";
import { disposeCharts } from "./charts.js";
import { signIn } from "./signin.js";
import { emptyState, errorState, loadingState } from "./states.js";
import { go, onSelection, selection } from "./selection.js";
import { session } from "./session.js";
import { applyTheme, onTheme } from "./theme.js";
import { t } from "./texts.js";

const page = document.getElementById("page");
let shown = null;
let asking = 0;

async function show() {
  applyTheme();
  document.documentElement.lang = selection().lang;
  document.title = t("title");
  if (!session.token()) return showSignIn();
  const mine = ++asking;
  render(shown, loadingState(shown));
  try {
    const answer = await dashboard(selection());
    if (mine !== asking) return; // a newer question is on its way
    shown = answer;
    render(answer, isEmpty(answer) ? emptyState(answer) : overview(answer));
  } catch (problem) {
    if (mine !== asking) return;
    if (problem instanceof SignedOut) { session.end(); showSignIn(t("signedOut")); }
    else render(shown, errorState(problem, show));
  }
}

async function showSignIn(message) {
  shown = null;
  disposeCharts();
  let config = {};
  try { config = await pageConfig(); } catch { message = t("noService"); }
  replace(page, frame(null, signIn(config, message, show)));
}

function render(answer, ...content) {
  const focused = document.activeElement?.id;
  disposeCharts();
  replace(page, frame(answer, ...content));
  page.dispatchEvent(new Event("shown"));
  if (focused) document.getElementById(focused)?.focus();
}

function isEmpty(answer) {
  return answer.headlines.every(one => !one.figure) && answer.levels.length === 0 && answer.municipalities.length === 0;
}

onSelection(show);
onTheme(() => (shown && session.token() ? render(shown, isEmpty(shown) ? emptyState(shown) : overview(shown)) : show()));
document.addEventListener("signed-out", () => { session.end(); go({ place: null }); });
show();
