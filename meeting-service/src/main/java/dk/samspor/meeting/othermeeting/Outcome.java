package dk.samspor.meeting.othermeeting;

import dk.samspor.meeting.MeetingCode;
import dk.samspor.platform.web.Violation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What came of a meeting. Each type has its own form: a discharge conference names the day and who does what, a forum its action
 * plan, a round table and a co-ordination meeting their conclusion.
 *
 * @param attendees who took part
 * @param minutes how many minutes it took, may be absent
 * @param actions who does what
 * @param minutesText the written minutes, may be absent; they can be written or replaced after the meeting
 * @param dischargeOn when the citizen comes home, for a discharge conference
 */
public record Outcome(@NotEmpty @Size(max = 40) List<@NotNull @Valid Attendee> attendees, Integer minutes,
    @Size(max = 20_000) String conclusion, List<@NotNull @Valid ActionPoint> actions, LocalDate dischargeOn,
    @Size(max = 20_000) String minutesText) {
  public Outcome {
    actions = actions == null ? List.of() : actions;
  }

  Outcome withMinutes(String text) {
    return new Outcome(attendees, minutes, conclusion, actions, dischargeOn, text);
  }

  /** Refuses where somebody who must take part did not, or the form of the type lacks something. */
  void requireComplete(MeetingType type) {
    var missing = new ArrayList<Violation>();
    var there = attendees.stream().map(Attendee::side).collect(Collectors.toSet());
    type.needed().stream().filter(side -> !there.contains(side)).sorted().forEach(side -> missing.add(Violation.of("attendees",
        side + "_MISSING", "En nødvendig part deltog ikke: " + side + ".", "A side that must take part did not: " + side + ".")));
    switch (type) {
      case DISCHARGE_CONFERENCE -> {
        require(dischargeOn != null, "dischargeOn", "Udskrivningsdagen mangler.", "The day of discharge is missing.", missing);
        require(!actions.isEmpty(), "actions", "Der mangler aftaler om, hvem der gør hvad.", "There are no agreements on who does what.", missing);
      }
      case COORDINATION_FORUM -> require(!actions.isEmpty(), "actions", "Handleplanen mangler.", "The action plan is missing.", missing);
      case ROUND_TABLE, TEAM_COORDINATION -> require(conclusion != null && !conclusion.isBlank(), "conclusion", "Konklusionen mangler.",
          "The conclusion is missing.", missing);
    }
    if (!missing.isEmpty()) {
      throw MeetingCode.OUTCOME_NOT_COMPLETE.refuse(missing.toArray(Violation[]::new));
    }
  }

  private static void require(boolean there, String field, String danish, String english, List<Violation> missing) {
    if (!there) {
      missing.add(Violation.of(field, "MISSING", danish, english));
    }
  }

  /** Says nothing of what came of it. */
  @Override public String toString() {
    return "Outcome[" + attendees.size() + " attendees]";
  }
}
