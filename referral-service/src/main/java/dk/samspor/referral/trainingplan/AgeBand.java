package dk.samspor.referral.trainingplan;

import java.time.LocalDate;
import java.time.Period;

/** How old, as coarsely as the figures need it: facts carry no birth date. */
public enum AgeBand {
  UNDER_18,
  AGE_18_29,
  AGE_30_64,
  AGE_65_PLUS;

  public static AgeBand of(LocalDate birthDate, LocalDate on) {
    int years = Period.between(birthDate, on).getYears();
    if (years < 18) {
      return UNDER_18;
    }
    if (years < 30) {
      return AGE_18_29;
    }
    return years < 65 ? AGE_30_64 : AGE_65_PLUS;
  }
}
