package dk.samspor.meeting.preparation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One line of the document checklist [D 5.2].
 *
 * @param present whether it is there
 * @param awaitedUntil when it has been asked for and is due, absent when nobody is waiting
 * @param because why it is not relevant in this case
 */
public record ChecklistItem(ChecklistLine item, State state, boolean present, LocalDate awaitedUntil, String because) {

  /** How far a line is. */
  @Schema(name = "ChecklistState")
  public enum State { PRESENT, AWAITED, NOT_RELEVANT, MISSING }

  /** Every line of the list, in its order. */
  public static List<ChecklistItem> of(PreparatoryPlan plan, List<CaseDocument> documents, List<AwaitedCertificate> awaited,
      List<NotRelevant> notRelevant) {
    return Arrays.stream(ChecklistLine.values()).map(line -> of(line, isPresent(line, plan, documents),
        awaited.stream().filter(line::isAwaitedAs).findFirst(),
        notRelevant.stream().filter(one -> one.line() == line).findFirst())).toList();
  }

  private static ChecklistItem of(ChecklistLine line, boolean present, Optional<AwaitedCertificate> awaited,
      Optional<NotRelevant> notRelevant) {
    State state = present ? State.PRESENT : awaited.isPresent() ? State.AWAITED
        : notRelevant.isPresent() ? State.NOT_RELEVANT : State.MISSING;
    return new ChecklistItem(line, state, present, awaited.map(AwaitedCertificate::due).orElse(null),
        notRelevant.map(NotRelevant::because).orElse(null));
  }

  private static boolean isPresent(ChecklistLine line, PreparatoryPlan plan, List<CaseDocument> documents) {
    return switch (line) {
      case PREPARATORY_PLAN -> plan.gaps().isEmpty();
      case CASE_SUMMARY -> plan.hasCaseSummary();
      case LAE_265, SPECIALIST_REPORTS, OTHER_CERTIFICATES, WORK_TRIAL_REPORTS -> documents.stream().anyMatch(line::isFilledBy);
    };
  }

  /** Says nothing of why a line is not relevant. */
  @Override public String toString() {
    return "ChecklistItem[" + item + ", " + state + "]";
  }
}
