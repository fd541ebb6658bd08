package dk.samspor.referral.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** The latest question of the doctor's before she can write, and its answer; earlier ones stand in the history. */
@Embeddable
record InformationExchange(
    @Column(name = "asked_on") LocalDate askedOn,
    @Column(name = "asked_text") String asked,
    @Column(name = "given_on") LocalDate givenOn,
    @Column(name = "given_text") String given) {

  static InformationExchange asked(String text, LocalDate today) {
    return new InformationExchange(today, text, null, null);
  }

  InformationExchange answered(String text, LocalDate today) {
    return new InformationExchange(askedOn, asked, today, text);
  }

  @Override
  public String toString() {
    return "InformationExchange[masked]";
  }
}
