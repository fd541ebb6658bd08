package dk.samspor.referral.physiotherapy;

import dk.samspor.referral.ReferralCode;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * From when to when a referral holds: twelve months, renewed twelve at a time [S]. Sessions are counted in the same years.
 *
 * @param yearFrom first day of the present year of the referral
 * @param until last day it holds
 */
@Embeddable
record Validity(
    @Column(name = "valid_from", nullable = false) LocalDate from,
    @Column(name = "year_from", nullable = false) LocalDate yearFrom,
    @Column(name = "valid_until", nullable = false) LocalDate until) {

  static Validity first(LocalDate from, int months) {
    return new Validity(from, from, from.plusMonths(months).minusDays(1));
  }

  /** The next year follows the last without a gap; after an expiry it begins on the day it is renewed. */
  Validity renewed(LocalDate today, int months) {
    LocalDate begins = today.isAfter(until) ? today : until.plusDays(1);
    return new Validity(from, begins, begins.plusMonths(months).minusDays(1));
  }

  void requireHolds(LocalDate date) {
    if (date.isBefore(from) || date.isAfter(until)) {
      throw ReferralCode.REFERRAL_NOT_VALID_THEN.refuse(from, until);
    }
  }

  /** First day of the year the session falls in; a renewal made in advance has not begun yet. */
  LocalDate yearOf(LocalDate date) {
    return date.isBefore(yearFrom) ? yearFrom.minusYears(1) : yearFrom;
  }
}
