/** Statements without ceremony. */
package dk.samspor.reporting.database;
