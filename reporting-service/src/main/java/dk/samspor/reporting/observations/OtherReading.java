package dk.samspor.reporting.observations;

import dk.samspor.reporting.eventstore.StoredEvent;
import dk.samspor.reporting.observations.Observation.Cut;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Facts that are one observation each: told once, counted once. */
final class OtherReading implements Reading {

  private static final List<String> FLOWS = List.of("REFERRED", "STARTED", "EXAMINED", "CALLED_IN", "WAITING");
  private static final List<String> FLOW_FIELDS = List.of("referred", "started", "examined", "calledIn", "waiting");

  /** What each fact amounts to. */
  private static final Map<String, BiFunction<StoredEvent, Cut, Stream<Observation>>> BY_FACT = Map.of(
      "AdverseEventReported", (event, cut) -> one(Measure.ADVERSE_EVENT, event,
          cut.kind(text(event, "category")).detail(text(event, "consequence"))),
      "CoverChanged", (event, cut) -> one(Measure.QUALIFIED_THERAPISTS, event, cut.kind(text(event, "group")), "qualified")
          .map(seen -> seen.judged(covered(event))),
      "PhysiotherapyReferred", (event, cut) -> Stream.concat(one(Measure.PHYSIOTHERAPY_REFERRED, event, physiotherapy(event, cut)),
          one(Measure.PRACTICE_REFERRAL, event, physiotherapy(event, cut))),
      "PhysiotherapyRenewed", (event, cut) -> one(Measure.PHYSIOTHERAPY_RENEWED, event, physiotherapy(event, cut)),
      "PhysiotherapySessionHeld", (event, cut) -> one(Measure.PHYSIOTHERAPY_SESSION, event, cut.kind(text(event, "session"))),
      "ExceptionReportSent", (event, cut) -> one(Measure.PHYSIOTHERAPY_EXCEPTION, event, physiotherapy(event, cut)),
      "WaitingListCounted", OtherReading::waiting);

  @Override
  public Set<String> hears() {
    return BY_FACT.keySet();
  }

  @Override
  public Stream<Observation> read(Dossier dossier) {
    return BY_FACT.entrySet().stream().sorted(Map.Entry.comparingByKey()).flatMap(fact -> dossier.all(fact.getKey()).stream()
        .flatMap(event -> fact.getValue().apply(event, Cut.at(event))));
  }

  private static Stream<Observation> one(Measure measure, StoredEvent event, Cut cut) {
    return Stream.of(Observation.one(measure, event, TeamCaseReading.day(event, "date"), cut));
  }

  private static Stream<Observation> one(Measure measure, StoredEvent event, Cut cut, String valueField) {
    return one(measure, event, cut).map(seen -> seen.valued(event.data().number(valueField).orElse(null)));
  }

  private static Judged covered(StoredEvent event) {
    return event.data().number("qualified").flatMap(there -> event.data().number("needed").map(needed -> Judged.of(there >= needed)))
        .orElse(Judged.NOT_JUDGED);
  }

  private static Cut physiotherapy(StoredEvent event, Cut cut) {
    return cut.kind(text(event, "group")).unit(text(event, "practice"));
  }

  /** A unit's count of its list: each column is a number of its own [D status report]. */
  private static Stream<Observation> waiting(StoredEvent event, Cut at) {
    Cut cut = at.detail(text(event, "ageGroup")).unit(text(event, "unit"));
    Stream<Observation> flows = IntStream.range(0, FLOWS.size()).boxed().flatMap(i -> event.data().number(FLOW_FIELDS.get(i)).stream()
        .flatMap(many -> one(Measure.WAITING_LIST, event, cut.kind(FLOWS.get(i))).map(seen -> seen.valued(many))));
    Stream<Observation> wait = event.data().number("estimatedWeeks").stream()
        .flatMap(weeks -> one(Measure.ESTIMATED_WAIT, event, cut).map(seen -> seen.valued(weeks)));
    return Stream.concat(flows, wait);
  }

  private static String text(StoredEvent event, String field) {
    return event.data().text(field).orElse(null);
  }
}
