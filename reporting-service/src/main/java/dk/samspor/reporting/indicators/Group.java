package dk.samspor.reporting.indicators;

/** The groups of the catalogue, in the order it shows them. */
public enum Group {
  ACTIVITY("Aktivitet", "Activity"),
  CLINICAL_FUNCTION("Klinisk funktion", "Clinical function"),
  TIMELINESS("Rettidighed", "Timeliness"),
  TEAM("Teamet", "The team"),
  RECOMMENDATION("Indstillingernes kvalitet", "Quality of recommendations"),
  ECONOMY("Økonomi", "Economy"),
  TRAINING_PLANS("Genoptræningsplaner", "Training plans"),
  DISCHARGE("Udskrivning", "Discharge"),
  WAITING_LISTS("Ventelister", "Waiting lists"),
  PHYSIOTHERAPY("Vederlagsfri fysioterapi", "Free physiotherapy"),
  EFFECT("Effekt", "Effect"),
  SUPPLY("Kompetencer", "Supply"),
  SAFETY("Sikre overgange", "Hand-over safety"),
  COORDINATORS("Sundhedskoordinatorer", "Health coordinators"),
  PREVENTION("Forebyggelse", "Prevention"),
  CANCER("Behov og lindring ved kræft", "Needs and palliation in cancer"),
  PRACTICES("Praksis", "Practices");

  private final Words words;

  Group(String da, String en) {
    words = new Words(da, en);
  }

  public Words words() {
    return words;
  }
}
