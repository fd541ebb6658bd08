/** What is to be done and how it stands: for the case worker, the team, the coordinator and the leader, each from the own desk. */
package dk.samspor.meeting.worklist;
