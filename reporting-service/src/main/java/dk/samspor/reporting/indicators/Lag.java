package dk.samspor.reporting.indicators;

/** How late an indicator's data is, and how long a month of it may still change [domain/04]. */
public enum Lag {

  /** There with the event; what comes after the closing reopens the month. */
  UNTIL_CLOSING("Tælles, så snart hændelsen er meldt; måneden lukker den 15. i den næste.",
      "Counted as soon as the event is told; the month closes on the 15th of the next one."),

  /** Of a deadline that is still to come nothing can be said yet. */
  UNTIL_DUE("Tælles senest på fristens dag, når den er kommet; måneden lukker den 15. i den næste.",
      "Counted on the day of the deadline at the latest, once it has come; the month closes on the 15th of the next one."),

  /** Cases opened in a month go on: it does not close. */
  UNTIL_THE_CASES_END("Tælles, så snart hændelsen er meldt; måneden følger sine sager, så længe de varer, og lukker ikke.",
      "Counted as soon as the event is told; the month follows its cases for as long as they go on, and does not close.");

  private final Words words;

  Lag(String da, String en) {
    words = new Words(da, en);
  }

  public Words words() {
    return words;
  }
}
