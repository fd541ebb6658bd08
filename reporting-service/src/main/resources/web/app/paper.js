import { applyTheme } from "./theme.js";

/** Paper is white and narrower than the screen: everything is drawn anew for it, and again for the screen afterwards. */
export function onPaper(drawAgain) {
  addEventListener("beforeprint", () => { document.documentElement.dataset.paper = "yes"; applyTheme(); drawAgain(); });
  addEventListener("afterprint", () => { delete document.documentElement.dataset.paper; applyTheme(); drawAgain(); });
}

export const isOnPaper = () => document.documentElement.dataset.paper === "yes";
