import { allFigures } from "./all.js";
import { economy } from "./economy.js";
import { overview } from "./overview.js";
import { reportsView } from "./reports.js";
import { seriesView } from "./series.js";
import { selection } from "./selection.js";

/** What the page can show of a place and period: each fetches what it needs beside the overview's answer. */
export const VIEWS = { overview, all: allFigures, economy, reports: reportsView, series: seriesView };

export const viewed = () => VIEWS[selection().view] ?? overview;
