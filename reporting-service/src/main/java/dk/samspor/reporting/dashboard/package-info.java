/** Everything the overview page shows, in one call. */
package dk.samspor.reporting.dashboard;
