/** What things cost: dated data per region, each price with its source. */
package dk.samspor.reporting.prices;
