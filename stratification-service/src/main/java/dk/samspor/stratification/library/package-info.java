/**
 * The models there are: those that ship, and a municipality's own, which one person uploads, the analysis looks through and
 * a second person approves.
 */
package dk.samspor.stratification.library;
