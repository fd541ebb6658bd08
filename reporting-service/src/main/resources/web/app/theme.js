const KEY = "samspor.theme";
const dark = matchMedia("(prefers-color-scheme: dark)");

export const isDark = () => (localStorage.getItem(KEY) ?? (dark.matches ? "dark" : "light")) === "dark";

export function applyTheme() {
  const root = document.documentElement;
  root.dataset.theme = isDark() && root.dataset.paper !== "yes" ? "dark" : "light";
}

export function toggleTheme() {
  localStorage.setItem(KEY, isDark() ? "light" : "dark");
  applyTheme();
  window.dispatchEvent(new Event("theme"));
}

export function onTheme(listener) {
  window.addEventListener("theme", listener);
  dark.addEventListener("change", () => { applyTheme(); listener(); });
}

export const color = name => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
