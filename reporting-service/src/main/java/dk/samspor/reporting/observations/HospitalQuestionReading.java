package dk.samspor.reporting.observations;

import dk.samspor.reporting.eventstore.StoredEvent;
import dk.samspor.reporting.observations.Observation.Cut;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A plan whose level is the hospital's to change: the municipality asks, the hospital agrees or refuses [domain/02]. An answer
 * names the question it answers; where it names none, it answers the last one before it.
 */
final class HospitalQuestionReading implements Reading {

  private static final String RECONSIDER = "HospitalAskedToReconsider";
  private static final String LEVEL = "LevelChangeProposed";
  private static final String ANSWERED = "LevelChangeAnswered";

  @Override
  public Set<String> hears() {
    return Set.of(RECONSIDER, LEVEL);
  }

  @Override
  public Stream<Observation> read(Dossier dossier) {
    if (dossier.has("TrainingPlanEnteredInError")) {
      return Stream.empty();
    }
    return Stream.concat(dossier.all(RECONSIDER).stream().map(event -> asked(dossier, event, event.data().text("reason").orElse(null))),
        dossier.all(LEVEL).stream().map(event -> asked(dossier, event, "LEVEL_CHANGE")));
  }

  private static Observation asked(Dossier dossier, StoredEvent question, String reason) {
    Cut cut = Cut.at(question).placed(TrainingPlanReading.level(dossier), TrainingPlanReading.group(dossier)).kind(reason);
    return Observation.one(Measure.HOSPITAL_ASKED, question, cut).judged(answer(dossier, question)
        .flatMap(event -> event.data().flag("agreed")).map(Judged::of).orElse(Judged.NOT_JUDGED));
  }

  private static Optional<StoredEvent> answer(Dossier dossier, StoredEvent question) {
    Optional<Integer> number = question.data().number("question");
    List<StoredEvent> answers = dossier.all(ANSWERED);
    Optional<StoredEvent> named = answers.stream().filter(event -> number.isPresent() && event.data().number("question").equals(number)).findFirst();
    return named.or(() -> answers.stream().filter(event -> event.data().number("question").isEmpty() && !event.businessDate().isBefore(question.businessDate())
        && isLastBefore(dossier, question, event)).findFirst());
  }

  private static boolean isLastBefore(Dossier dossier, StoredEvent question, StoredEvent answer) {
    return Stream.of(RECONSIDER, LEVEL).flatMap(fact -> dossier.all(fact).stream())
        .filter(other -> other.caseSeq() > question.caseSeq()).noneMatch(other -> !other.businessDate().isAfter(answer.businessDate()));
  }
}
