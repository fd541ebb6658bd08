/** Values that are kept as JSON in a column. */
package dk.samspor.stratification.json;
