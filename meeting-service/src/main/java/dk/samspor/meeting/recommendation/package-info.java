/** What the team proposes: problems, interventions, goals and, for a resource programme, the parts the law asks for [D 6.4]. */
package dk.samspor.meeting.recommendation;
