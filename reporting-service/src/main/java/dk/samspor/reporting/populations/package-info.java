/** How many live where, year by year: data somebody loads, since our sources print one year of the regions only. */
package dk.samspor.reporting.populations;
