package dk.samspor.reporting.reports;

import dk.samspor.reporting.figures.Figure.State;
import dk.samspor.reporting.indicators.Direction;
import dk.samspor.reporting.observations.Judged;
import java.util.Locale;

/** What a report says in one of its two languages. */
record ReportWords(Locale language) {

  static ReportWords in(String code) {
    return new ReportWords(Locale.of("en".equals(code) ? "en" : "da"));
  }

  private String say(String da, String en) {
    return language.getLanguage().equals("en") ? en : da;
  }

  public String title() {
    return say("Afrapportering af driftsmål", "Report on operational targets");
  }

  public String target() {
    return say("Driftsmål", "Target");
  }

  public String ambition() {
    return say("Ambitionsniveau", "Ambition");
  }

  public String result() {
    return say("Resultat, seneste måling", "Latest result");
  }

  public String development() {
    return say("Udvikling siden seneste fremlæggelse", "Development since last report");
  }

  public String met() {
    return say("Målopfyldelse", "Target met");
  }

  public String source() {
    return say("Datakilde og forbehold", "Source and caveat");
  }

  String ambition(Direction direction, String amount) {
    return direction == Direction.LOWER_IS_BETTER ? say("højst ", "at most ") + amount : say("mindst ", "at least ") + amount;
  }

  String met(Judged met) {
    return switch (met) {
      case MET -> say("✓ Ja", "✓ Yes");
      case NOT_MET -> say("✕ Nej", "✕ No");
      case NOT_JUDGED -> say("Ikke vurderet", "Not judged");
    };
  }

  String development(Development development, boolean up) {
    return switch (development) {
      case IMPROVED -> arrow(up) + say("Fremgang", "Improved");
      case WORSENED -> arrow(up) + say("Tilbagegang", "Worsened");
      case CHANGED -> arrow(up) + say("Ændret", "Changed");
      case STABLE -> say("Stabil", "Stable");
    };
  }

  private static String arrow(boolean up) {
    return up ? "▲ " : "▼ ";
  }

  String since(String amount, String period) {
    return amount + say(" siden ", " since ") + period;
  }

  String points() {
    return say("%-point", "percentage points");
  }

  String outOf(String part, String whole) {
    return part + say(" af ", " of ") + whole;
  }

  String withheld(int minimum) {
    return say("Skjult: færre end " + minimum + " i gruppen", "Withheld: fewer than " + minimum + " in the group");
  }

  public String nothing() {
    return say("Intet at tælle i perioden", "Nothing to count in the period");
  }

  /** Empty where the figure is final. */
  String state(State state) {
    return switch (state) {
      case OPEN -> say("Foreløbigt: perioden er ikke lukket", "Provisional: the period has not closed");
      case REOPENED -> say("Genåbnet: hændelser kom efter lukningen", "Reopened: facts came after it had closed");
      case CLOSED -> "";
    };
  }

  String judged(long met, long judged) {
    return judged == 0 ? say("Ingen mål kunne vurderes", "No target could be judged")
        : say(met + " af " + judged + " vurderede mål er nået", met + " of " + judged + " judged targets are met");
  }

  String moved(long improved, long worsened) {
    return say(improved + " i fremgang, " + worsened + " i tilbagegang", improved + " improved, " + worsened + " worsened");
  }

  String presented(String day, String by, long lag) {
    return say("Fremlagt " + day + " af " + by + ", " + days(lag), "Presented " + day + " by " + by + ", " + days(lag));
  }

  private String days(long lag) {
    return lag < 0 ? say(-lag + " dage før periodens slutning", -lag + " days before the period's end")
        : say(lag + " dage efter periodens slutning", lag + " days after the period's end");
  }

  public String basis() {
    return say("Tallene er faktiske: talt op af hændelser, intet er anslået. Afrunding til nærmeste, halve op; et mål vurderes før afrunding."
            + " Rapporten står, som den blev fremlagt; tallene kan siden have ændret sig.",
        "Figures are actual: counted from events, nothing is estimated. Rounded to the nearest, half up; a target is judged before"
            + " rounding. The report stands as it was presented; figures may have changed since.");
  }
}
