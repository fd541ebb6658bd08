package dk.samspor.referral.trainingplan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** The latest return of a plan, for the ward to read. A record, as every part of a plan that lies in a superclass must be for Hibernate. */
@Embeddable
record Returned(
    @Column(name = "returned_reasons") String[] codes,
    @Column(name = "returned_text") String text,
    @Column(name = "returned_date") LocalDate date) {

  Returned(ReturnTrainingPlan command, LocalDate today) {
    this(command.codes().toArray(String[]::new), command.text(), today);
  }

  List<ReturnReason> reasons() {
    return Arrays.stream(codes).map(ReturnReason::valueOf).toList();
  }

  @Override
  public String toString() {
    return "Returned[" + date + "]";
  }
}
