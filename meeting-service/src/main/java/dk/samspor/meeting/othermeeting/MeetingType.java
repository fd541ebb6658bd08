package dk.samspor.meeting.othermeeting;

import static dk.samspor.meeting.othermeeting.Side.CITIZEN;
import static dk.samspor.meeting.othermeeting.Side.GP;
import static dk.samspor.meeting.othermeeting.Side.HOSPITAL;
import static dk.samspor.meeting.othermeeting.Side.MUNICIPALITY;
import static dk.samspor.meeting.othermeeting.Side.REGION;

import java.util.Set;

/** What kind of meeting it is, who must take part in it, and whether it is about a citizen. */
public enum MeetingType {
  /** Hospital and municipality agree on a citizen's way home [R 3.3]. */
  DISCHARGE_CONFERENCE(true, HOSPITAL, MUNICIPALITY),
  /** The municipality's own areas agree on an action plan [R 3.5, Gladsaxe]. */
  COORDINATION_FORUM(true, MUNICIPALITY),
  /** The doctor, the citizen and the municipality around one table [D 7.1]. */
  ROUND_TABLE(true, GP, CITIZEN, MUNICIPALITY),
  /** Team and region talk about how they work together, quarterly [D, Viborg]. */
  TEAM_COORDINATION(false, MUNICIPALITY, REGION);

  private final boolean aboutACitizen;
  private final Set<Side> needed;

  MeetingType(boolean aboutACitizen, Side... needed) {
    this.aboutACitizen = aboutACitizen;
    this.needed = Set.of(needed);
  }

  boolean isAboutACitizen() {
    return aboutACitizen;
  }

  /** Without these it is another meeting. */
  Set<Side> needed() {
    return needed;
  }
}
