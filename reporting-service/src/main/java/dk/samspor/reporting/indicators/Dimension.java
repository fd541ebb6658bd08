package dk.samspor.reporting.indicators;

import dk.samspor.reporting.observations.Observation.Cut;
import java.util.Locale;
import java.util.function.Function;

/**
 * What figures can be cut by. The value of each is a code: region 1083, municipality 0461, level BASIC … Several are kept
 * in one column, since a measure has only one kind of kinds; an indicator offers at most one of a column.
 */
public enum Dimension {
  REGION("region", Cut::region, "Region", "Region"),
  MUNICIPALITY("municipality", Cut::municipality, "Kommune", "Municipality"),
  PROCESS_KIND("process_kind", Cut::processKind, "Procesform", "Process kind"),
  LEVEL("level", Cut::level, "Niveau", "Level"),
  CITIZEN_GROUP("citizen_group", Cut::citizenGroup, "Borgergruppe", "Citizen group"),
  FORM("form", Cut::form, "Attest", "Certificate form"),
  PLAN_TYPE("kind", Cut::kind, "Plantype", "Plan type"),
  CASE_KIND("kind", Cut::kind, "Sagstype", "Case kind"),
  REASON("kind", Cut::kind, "Årsag", "Reason"),
  PROVIDER("kind", Cut::kind, "Leverandør", "Provider"),
  MADE_BY("kind", Cut::kind, "Udarbejdet af", "Made by"),
  RECOMMENDATION_TYPE("kind", Cut::kind, "Indstilling", "Recommendation"),
  GOAL_AREA("kind", Cut::kind, "Område", "Area"),
  BARRIER("kind", Cut::kind, "Barriere", "Barrier"),
  SUBJECT("kind", Cut::kind, "Emne", "Subject"),
  CHARGE("kind", Cut::kind, "Afregnet pr.", "Charged per"),
  TIME_KIND("kind", Cut::kind, "Tidsforbrug", "Time kind"),
  PATIENT_GROUP("kind", Cut::kind, "Patientgruppe", "Patient group"),
  CATEGORY("kind", Cut::kind, "Kategori", "Category"),
  TRAINING_FORM("kind", Cut::kind, "Træningsform", "Training form"),
  LIST_PLACE("kind", Cut::kind, "Trin på ventelisten", "Place on the list"),
  STAGE("detail", Cut::detail, "Trin", "Stage"),
  AREA("detail", Cut::detail, "Forvaltningsområde", "Area of administration"),
  SPECIFICITY("detail", Cut::detail, "Konkretiseringsgrad", "Specificity"),
  PURCHASE("detail", Cut::detail, "Købsform", "Purchase form"),
  ITEM("detail", Cut::detail, "Ydelse", "Service item"),
  CONSEQUENCE("detail", Cut::detail, "Følge", "Consequence"),
  AGE_GROUP("detail", Cut::detail, "Aldersgruppe", "Age group"),
  HOSPITAL("unit", Cut::unit, "Sygehusafdeling", "Hospital department"),
  PRACTICE("unit", Cut::unit, "Praksis", "Practice"),
  HOUSE("unit", Cut::unit, "Enhed", "Unit"),
  PROGRAMME("kind", Cut::kind, "Forløb", "Programme"),
  MOMENT("kind", Cut::kind, "Tidspunkt i forløbet", "Moment"),
  PALLIATIVE_LEVEL("kind", Cut::kind, "Palliativt niveau", "Palliative level"),
  SENT_FROM("detail", Cut::detail, "Henvist fra", "Referred from"),
  NEED_AREA("detail", Cut::detail, "Behovsområde", "Area of need"),
  INSTRUMENT("detail", Cut::detail, "Redskab", "Instrument"),
  OUTCOME("detail", Cut::detail, "Resultat", "Outcome");

  private final String column;
  private final Function<Cut, String> reader;
  private final Words name;
  private final String parameter;

  Dimension(String column, Function<Cut, String> reader, String da, String en) {
    this.column = column;
    this.reader = reader;
    this.name = new Words(da, en);
    this.parameter = camelCase(name());
  }

  private static String camelCase(String constant) {
    String[] parts = constant.toLowerCase(Locale.ROOT).split("_");
    return parts.length == 1 ? parts[0] : parts[0] + Character.toUpperCase(parts[1].charAt(0)) + parts[1].substring(1);
  }

  public String of(Cut cut) {
    return reader.apply(cut);
  }

  /** The column of {@code observation}. */
  public String column() {
    return column;
  }

  /** Whether the sums keep it: single houses are counted from the observations themselves. */
  public boolean isSummed() {
    return !column.equals("unit");
  }

  public boolean isPlace() {
    return this == REGION || this == MUNICIPALITY;
  }

  /** As written in a request: {@code processKind}. */
  public String parameter() {
    return parameter;
  }

  public Words words() {
    return name;
  }
}
