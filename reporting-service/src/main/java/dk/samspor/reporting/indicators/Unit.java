package dk.samspor.reporting.indicators;

/** What one of a figure is. Figures of different units are never put over each other except where declared. */
public enum Unit {
  PLAN("planer", "plans", true),
  CASE("sager", "cases", true),
  CERTIFICATE("attester", "certificates", true),
  MEETING_DAY("mødedage", "meeting days", false),
  CASES_PER_DAY("sager pr. mødedag", "cases per meeting day", true),
  MEETING("møder", "meetings", true),
  MEETINGS_PER_CASE("møder pr. sag", "meetings per case", true),
  CASES_PER_THOUSAND("sager pr. 1.000 indbyggere", "cases per 1,000 inhabitants", true),
  CASES_PER_YEAR("sager pr. årsværk", "cases per full-time year", true),
  DAYS("dage", "days", true),
  WORKING_DAYS("hverdage", "working days", true),
  WEEKS("uger", "weeks", false),
  PAGES("sider", "pages", true),
  PERSONS("personer", "persons", true),
  THERAPISTS("terapeuter", "therapists", false),
  CERTIFICATES_PER_100_CASES("attester pr. 100 sager", "certificates per 100 cases", true),
  READMISSIONS_PER_100_DISCHARGES("genindlæggelser pr. 100 udskrivninger", "readmissions per 100 discharges", true),
  PER_RECOMMENDATION("pr. indstilling", "per recommendation", true),
  GOALS("mål", "goals", true),
  INTERVENTIONS("indsatser", "interventions", true),
  REASONS("årsager", "reasons", true),
  EVENTS("hændelser", "events", true),
  REFERRALS("henvisninger", "referrals", true),
  DISCHARGES("udskrivninger", "discharges", true),
  CITIZENS("borgere", "citizens", true),
  ASSESSMENTS("vurderinger", "assessments", true),
  POINTS("point", "points", true),
  HOURS("timer", "hours", false),
  DKK("kr.", "DKK", true),
  DKK_EACH("kr. pr. stk.", "DKK each", true),
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
