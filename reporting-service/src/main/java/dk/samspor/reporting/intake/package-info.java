/** The door where the neighbours' letters come in: kept, read, and visible in the figures, in one transaction. */
package dk.samspor.reporting.intake;
