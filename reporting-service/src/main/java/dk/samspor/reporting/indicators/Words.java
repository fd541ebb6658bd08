package dk.samspor.reporting.indicators;

/** A text users see, in both languages. */
public record Words(String da, String en) {

  public String in(String language) {
    return "en".equals(language) ? en : da;
  }
}
