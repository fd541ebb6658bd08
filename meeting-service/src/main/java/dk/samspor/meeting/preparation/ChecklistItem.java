package dk.samspor.meeting.preparation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * One line of the document checklist [D 5.2].
 *
 * @param item PREPARATORY_PLAN, LAE_265, CASE_SUMMARY
 * @param awaitedUntil when it has been asked for and is due, absent when nobody is waiting
 */
public record ChecklistItem(String item, boolean present, LocalDate awaitedUntil) {

  /** The lines every case has; further reports stand in the document list. */
  public static List<ChecklistItem> of(PreparatoryPlan plan, List<CaseDocument> documents, List<AwaitedCertificate> awaited) {
    var list = new ArrayList<ChecklistItem>();
    list.add(new ChecklistItem("PREPARATORY_PLAN", plan.gaps().isEmpty(), null));
    list.add(new ChecklistItem("CASE_SUMMARY", plan.caseSummary() != null && !plan.caseSummary().isBlank(), null));
    list.add(new ChecklistItem("LAE_265", documents.stream().anyMatch(one -> one.type() == DocumentType.LAE_265),
        awaited.stream().filter(one -> one.form().equals("LAE_265")).map(AwaitedCertificate::due).findFirst().orElse(null)));
    return list;
  }
}
