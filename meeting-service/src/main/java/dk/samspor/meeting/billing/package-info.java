/** The facts that prices rest on: what was held, and the coordinators' time by kind [D 8.2]. Amounts are computed in reporting. */
package dk.samspor.meeting.billing;
