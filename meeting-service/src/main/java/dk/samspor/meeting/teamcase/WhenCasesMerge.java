package dk.samspor.meeting.teamcase;

import java.util.UUID;

/** Whoever keeps something that is about a team case, beside it: told when two turned out to be one, in the same transaction. */
public interface WhenCasesMerge {

  /** What was about the one is about the other from now on. */
  void merged(UUID gone, UUID stays);
}
