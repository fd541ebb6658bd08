/** Dated ambitions of municipalities, regions and the nation, beside those the sources declare. */
package dk.samspor.reporting.targets;
