package dk.samspor.local.simulate;

/** A region of 2014 with its team cases and what they were to a meeting day [D table 3]. */
enum Region {
  NORDJYLLAND("1081", 580_272, 3_000, 5.6),
  MIDTJYLLAND("1082", 1_272_510, 6_000, 6.5),
  SYDDANMARK("1083", 1_201_419, 7_186, 5.3),
  HOVEDSTADEN("1084", 1_731_976, 6_800, 4.9),
  SJAELLAND("1085", 816_359, 3_700, 5.9);

  static final int NATION = 5_602_536;

  final String code;
  final int inhabitants;
  final int teamCases;
  final double casesPerDay;

  Region(String code, int inhabitants, int teamCases, double casesPerDay) {
    this.code = code;
    this.inhabitants = inhabitants;
    this.teamCases = teamCases;
    this.casesPerDay = casesPerDay;
  }

  static Region of(String code) {
    for (var region : values()) {
      if (region.code.equals(code)) return region;
    }
    throw new IllegalArgumentException("no region " + code);
  }
}
