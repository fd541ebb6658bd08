/** Target reports in the manner of a region's quarterly one: kept as they were presented. */
package dk.samspor.reporting.reports;
