/** What is to be done and how it stands, from the municipality's own desk. */
package dk.samspor.stratification.worklist;
