package dk.samspor.meeting.teamcase;

import dk.samspor.meeting.preparation.AwaitedCertificate;
import dk.samspor.meeting.preparation.CaseDocument;
import dk.samspor.meeting.preparation.DocumentType;
import dk.samspor.meeting.teamcase.TeamCaseFact.ClinicalExaminationAdvised.Occasion;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The coordinator's advice on an examination in the clinical function, and how far it has come: the request (LÆ 271) and the
 * certificate (LÆ 275) are the referral-service's, which tells by letters [D table 8].
 *
 * @param declinedOn when the municipality decided against it, absent where it has not
 * @param reason why it did, the referral-service's code
 */
public record ClinicalExamination(LocalDate advisedOn, Occasion occasion, LocalDate declinedOn, String reason) {

  /** How far it has come. */
  public enum State { ADVISED, REQUESTED, DECLINED, DELIVERED }

  static ClinicalExamination advised(LocalDate today, Occasion occasion) {
    return new ClinicalExamination(today, occasion, null, null);
  }

  /** Of two pieces of advice in what turned out to be one case: the later, and of one day the one nobody has decided against. Null for none. */
  static ClinicalExamination newer(ClinicalExamination one, ClinicalExamination other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    boolean othersCounts = other.advisedOn.equals(one.advisedOn) ? one.declinedOn != null && other.declinedOn == null
        : other.advisedOn.isAfter(one.advisedOn);
    return othersCounts ? other : one;
  }

  ClinicalExamination declined(LocalDate on, String because) {
    return new ClinicalExamination(advisedOn, occasion, on, because);
  }

  /** A certificate from before the advice is not the one that was advised. */
  State state(List<AwaitedCertificate> awaited, List<CaseDocument> documents) {
    if (documents.stream().anyMatch(one -> one.type() == DocumentType.LAE_275 && !one.dated().isBefore(advisedOn))) {
      return State.DELIVERED;
    }
    return asked(awaited).isPresent() ? State.REQUESTED : declinedOn == null ? State.ADVISED : State.DECLINED;
  }

  Optional<AwaitedCertificate> asked(List<AwaitedCertificate> awaited) {
    return awaited.stream().filter(one -> one.form().equals(DocumentType.LAE_275.name())).findFirst();
  }

  /** Says nothing of why. */
  @Override public String toString() {
    return "ClinicalExamination[" + advisedOn + "]";
  }
}
