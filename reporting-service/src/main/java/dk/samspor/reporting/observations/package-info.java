/**
 * What the events of one dossier (a plan with its assessment, a certificate, a team case, a meeting day) amount to.
 * An observation is a pure function of the dossier's set of events: order of arrival and repeats cannot matter, and a
 * rebuild is the same function applied to everything.
 */
package dk.samspor.reporting.observations;
