package dk.samspor.referral;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The neighbour that holds the meetings: sends its letters over Kafka, as the real one does; nobody waits for their effect. */
@ApplicationScoped
public class DischargeMeetings {

  private static final String CITIZEN = UUID.randomUUID().toString();

  private final Street street;

  DischargeMeetings(Street street) {
    this.street = street;
  }

  /** One meeting of a municipality's own, whose letters are numbered. */
  public final class Conference {

    private final String id = UUID.randomUUID().toString();
    private String municipality;
    private int letters;

    private Conference(String municipality) {
      this.municipality = municipality;
    }

    public String id() {
      return id;
    }

    /** Who sends the letters from now on: in one order, for they are about one meeting. */
    public Conference by(String another) {
      municipality = another;
      return this;
    }

    public Conference planned(String stay, String day) {
      return tells("OtherMeetingPlanned", "{\"type\": \"DISCHARGE_CONFERENCE\", \"date\": \"%s\", \"stay\": \"%s\"}".formatted(day, stay));
    }

    public Conference held(String stay, String day, String discharge) {
      return tells("OtherMeetingHeld", """
          {"type": "DISCHARGE_CONFERENCE", "date": "%s", "sides": ["HOSPITAL", "MUNICIPALITY"], "actions": 2, "dischargeOn": "%s", "stay": "%s"}"""
          .formatted(day, discharge, stay));
    }

    /** Nothing says about what it was. */
    public Conference cancelled() {
      return tells("OtherMeetingCancelled", "{\"type\": \"DISCHARGE_CONFERENCE\"}");
    }

    /** The forum: about no stay. */
    public Conference plannedForum(String day) {
      return tells("OtherMeetingPlanned", "{\"type\": \"COORDINATION_FORUM\", \"date\": \"%s\"}".formatted(day));
    }

    private Conference tells(String fact, String data) {
      letters++;
      street.send("meeting", "samspor.meeting.other", fact, new Street.Letter(id, String.valueOf(letters), CITIZEN, municipality, "1083"), data);
      return this;
    }
  }

  public Conference of(String municipality) {
    return new Conference(municipality);
  }
}
