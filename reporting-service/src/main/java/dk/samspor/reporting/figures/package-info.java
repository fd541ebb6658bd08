/** One engine for every indicator: counts, shares, durations, ratios and distributions, for a period and a place. */
package dk.samspor.reporting.figures;
