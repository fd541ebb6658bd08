package dk.samspor.platform.parties;

import java.time.LocalDate;

/**
 * One of the 98 municipalities, with its four-digit code (0461 Odense). Its region depends on the date:
 * ask {@link Parties#regionOf(String, LocalDate)}.
 *
 * @param region code of its region until the end of 2026
 * @param regionFrom2027 code of its region after that
 */
public record Municipality(String code, String name, String region, String regionFrom2027) {

  /** The day Region Hovedstaden and Region Sjælland become Region Østdanmark (domain/05). */
  static final LocalDate NEW_REGIONS = LocalDate.of(2027, 1, 1);

  /** The code of the region it belongs to on that day. */
  public String regionCode(LocalDate date) {
    return date.isBefore(NEW_REGIONS) ? region : regionFrom2027;
  }
}
