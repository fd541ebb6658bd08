package dk.samspor.local.simulate;

import java.time.LocalDate;

/**
 * A region of 2014 with its team cases and what they were to a meeting day [D table 3], its specialist certificates and how
 * many of them the clinical function made itself [D tables 5, 6], and when it went from charging cases to charging days [D table 11].
 */
enum Region {
  NORDJYLLAND("1081", 580_272, 3_000, 5.6, 127, 70, LocalDate.of(2015, 1, 1)),
  MIDTJYLLAND("1082", 1_272_510, 6_000, 6.5, 211, 197, LocalDate.of(2015, 1, 1)),
  SYDDANMARK("1083", 1_201_419, 7_186, 5.3, 11, 2, LocalDate.of(2014, 7, 1)),
  HOVEDSTADEN("1084", 1_731_976, 6_800, 4.9, 246, 203, LocalDate.of(2015, 1, 1)),
  SJAELLAND("1085", 816_359, 3_700, 5.9, 266, 250, LocalDate.of(2014, 7, 1));

  static final int NATION = 5_602_536;

  final String code;
  final int inhabitants;
  final int teamCases;
  final double casesPerDay;
  final int certificates;
  final int certificatesInside;
  final LocalDate chargesDaysFrom;

  Region(String code, int inhabitants, int teamCases, double casesPerDay, int certificates, int certificatesInside,
      LocalDate chargesDaysFrom) {
    this.code = code;
    this.inhabitants = inhabitants;
    this.teamCases = teamCases;
    this.casesPerDay = casesPerDay;
    this.certificates = certificates;
    this.certificatesInside = certificatesInside;
    this.chargesDaysFrom = chargesDaysFrom;
  }

  static Region of(String code) {
    for (var region : values()) {
      if (region.code.equals(code)) return region;
    }
    throw new IllegalArgumentException("no region " + code);
  }
}
