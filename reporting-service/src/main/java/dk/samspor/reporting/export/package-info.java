/** Figures to take away: CSV, the CSV Danish Excel opens by itself, JSON and Parquet, all with the same columns. */
package dk.samspor.reporting.export;
