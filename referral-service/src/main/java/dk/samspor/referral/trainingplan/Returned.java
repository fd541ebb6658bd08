package dk.samspor.referral.trainingplan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** The latest return of a plan, for the ward to read. */
@Embeddable
class Returned {

  @Column(name = "returned_reasons")
  private String[] reasons;

  @Column(name = "returned_text")
  private String text;

  @Column(name = "returned_date")
  private LocalDate date;

  protected Returned() {} // Hibernate

  Returned(ReturnTrainingPlan command, LocalDate today) {
    this.reasons = command.codes().toArray(String[]::new);
    this.text = command.text();
    this.date = today;
  }

  List<ReturnReason> reasons() {
    return Arrays.stream(reasons).map(ReturnReason::valueOf).toList();
  }

  String text() {
    return text;
  }

  LocalDate date() {
    return date;
  }
}
