package dk.samspor.stratification.supply;

import java.time.LocalDate;
import java.util.List;

/** Therapists as the rules meet them; authorised and in a professional environment unless a test says otherwise. */
final class Someone {

  private Someone() {}

  static Therapist experienced(ExperiencePeriod... periods) {
    return with(true, true, LocalDate.of(2010, 1, 1), periods);
  }

  static Therapist with(boolean furtherEducation, boolean supervision, LocalDate authorisedFrom, ExperiencePeriod... periods) {
    return with(furtherEducation, true, supervision, authorisedFrom, periods);
  }

  /** As to continuous development, or null where nobody has said. */
  static Therapist developing(Boolean continuousDevelopment, ExperiencePeriod... periods) {
    return with(true, continuousDevelopment, true, LocalDate.of(2010, 1, 1), periods);
  }

  private static Therapist with(boolean furtherEducation, Boolean development, boolean supervision, LocalDate authorisedFrom, ExperiencePeriod... periods) {
    return new Therapist("0461", new RegisterTherapist("Line Holm", Therapist.Profession.PHYSIOTHERAPIST, authorisedFrom, null, furtherEducation,
        development, supervision, List.of(periods)));
  }

  static ExperiencePeriod neurology(String from, String to, int share) {
    return new ExperiencePeriod(PatientGroup.NEUROLOGY, LocalDate.parse(from), to == null ? null : LocalDate.parse(to), share);
  }
}
