/** What happened to a case, act by act, as its municipality reads it. */
package dk.samspor.stratification.history;
