package dk.samspor.reporting.observations;

import dk.samspor.reporting.eventstore.StoredEvent;
import dk.samspor.reporting.observations.Observation.Cut;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What citizens with cancer were found to need, at which moment and in which of the four areas [C]. */
final class NeedsReading implements Reading {

  private static final String ASSESSED = "NeedsAssessed";
  private static final String SCREENED = "NeedsScreened";
  /** An assessment of referral's, or a whole course of stratification's. */
  private static final Set<String> ERRORS = Set.of("NeedsAssessmentEnteredInError", "NeedsCourseEnteredInError");
  private static final List<String> AREAS = List.of("physical", "psychological", "social", "existential");

  @Override
  public Set<String> hears() {
    return Set.of(ASSESSED, SCREENED);
  }

  @Override
  public Stream<Observation> read(Dossier dossier) {
    if (dossier.hasAny(ERRORS)) {
      return Stream.empty();
    }
    List<Observation> seen = new ArrayList<>();
    dossier.all(ASSESSED).forEach(event -> assessed(event, seen));
    dossier.all(SCREENED).forEach(event -> seen.add(Observation.one(Measure.NEEDS_SCREENED, event, Cut.at(event)
        .kind(event.data().text("moment").orElse(null)).detail(event.data().text("outcome").orElse(null)))
        .judged(event.data().flag("onTime").map(Judged::of).orElse(Judged.NOT_JUDGED))));
    return seen.stream();
  }

  /** An area nobody asked about is judged neither way: all four are to be touched, and that is the referral's to refuse. */
  private static void assessed(StoredEvent event, List<Observation> seen) {
    Cut cut = Cut.at(event).kind(event.data().text("moment").orElse(null));
    seen.add(Observation.one(Measure.NEEDS_ASSESSED, event, cut.detail(event.data().text("instrument").orElse(null))));
    AREAS.forEach(area -> event.data().text(area).ifPresent(need -> seen.add(
        Observation.one(Measure.NEED_IN_AREA, event, cut.detail(area.toUpperCase(java.util.Locale.ROOT)))
            .judged(Judged.of(!need.equals("NONE"))))));
  }
}
