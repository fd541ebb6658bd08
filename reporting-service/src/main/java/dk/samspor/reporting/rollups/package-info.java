/** Observations summed up by month, year and place, so that a dashboard costs few rows; and what changed since. */
package dk.samspor.reporting.rollups;
