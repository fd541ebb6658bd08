/** Series counted elsewhere, uploaded as CSV: looked through first, kept version by version. */
package dk.samspor.reporting.series;
