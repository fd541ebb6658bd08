/** What lies on one's own desk, of every kind: worklists, counts, today, and a citizen's whole overview. Reads the desk only. */
package dk.samspor.referral.worklist;
