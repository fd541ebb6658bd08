package dk.samspor.reporting.observations;

import dk.samspor.reporting.eventstore.StoredEvent;
import dk.samspor.reporting.observations.Observation.Cut;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Who sat at the table [D fig. 7–9]. */
final class TeamMeetingReading implements Reading {

  private static final List<String> AREAS = List.of("EMPLOYMENT", "SOCIAL", "HEALTH", "EDUCATION", "FAMILY");

  /** The rules of the team's composition tell it; the number of participants does not, as citizen and companion are among them. */
  private static final String SEVERAL = "ONE_PERSON_FOR_SEVERAL_AREAS";

  /** The areas that had to take part, citizen by citizen [D 2]. */
  private static final String REQUIRED = "requiredAreas";

  @Override
  public Set<String> hears() {
    return Set.of(TeamCaseReading.HELD);
  }

  @Override
  public Stream<Observation> read(Dossier dossier) {
    List<Observation> seen = new ArrayList<>();
    dossier.all(TeamCaseReading.HELD).forEach(event -> meeting(event, TeamCaseReading.cut(dossier, event), seen));
    return seen.stream();
  }

  private static void meeting(StoredEvent event, Cut cut, List<Observation> seen) {
    LocalDate day = TeamCaseReading.day(event, "day");
    List<String> present = event.data().texts("areas");
    seen.add(Observation.one(Measure.CASE_MEETING, event, day, cut));
    event.data().number("participants").ifPresent(many -> {
      seen.add(Observation.one(Measure.TEAM_PARTICIPANTS, event, day, cut).valued(many));
      seen.add(Observation.one(Measure.TEAM_ONE_FOR_SEVERAL, event, day, cut)
          .judged(Judged.of(many < present.size() || event.data().texts("findings").contains(SEVERAL))));
    });
    if (!present.isEmpty()) {
      AREAS.forEach(area -> seen.add(Observation.one(Measure.TEAM_AREA, event, day, cut.detail(area))
          .judged(Judged.of(present.contains(area)))));
    }
    required(Measure.TEAM_EDUCATION, "EDUCATION", event, day, cut, present, seen);
    required(Measure.TEAM_FAMILY, "FAMILY", event, day, cut, present, seen);
  }

  /**
   * Only meetings that required the area are judged. Where the meeting does not say which areas were required, its findings tell who
   * was missing though required, and who was there is taken to have been.
   */
  private static void required(Measure measure, String area, StoredEvent event, LocalDate day, Cut cut, List<String> present,
      List<Observation> seen) {
    boolean missing = event.data().texts("findings").stream().anyMatch(code -> code.startsWith(area) && code.contains("MISSING"));
    boolean required = event.data().json().has(REQUIRED) ? event.data().texts(REQUIRED).contains(area) : missing || present.contains(area);
    if (required) {
      seen.add(Observation.one(measure, event, day, cut).judged(Judged.of(!missing && present.contains(area))));
    }
  }
}
