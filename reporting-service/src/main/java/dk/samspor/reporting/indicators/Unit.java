package dk.samspor.reporting.indicators;

/** What one of a figure is. Figures of different units are never put over each other except where declared. */
public enum Unit {
  PLAN("planer", "plans", true),
  CASE("sager", "cases", true),
  CERTIFICATE("attester", "certificates", true),
  MEETING_DAY("mødedage", "meeting days", false),
  CASES_PER_DAY("sager pr. mødedag", "cases per meeting day", true),
  DAYS("dage", "days", true),
  PERCENT("%", "%", true);

  private final Words words;
  private final boolean aboutPeople;

  Unit(String da, String en, boolean aboutPeople) {
    words = new Words(da, en);
    this.aboutPeople = aboutPeople;
  }

  public Words words() {
    return words;
  }

  /** Whether a small number of them could point at a person. */
  public boolean aboutPeople() {
    return aboutPeople;
  }
}
