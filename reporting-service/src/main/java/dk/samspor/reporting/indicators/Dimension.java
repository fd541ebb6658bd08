package dk.samspor.reporting.indicators;

import dk.samspor.reporting.observations.Observation.Cut;
import java.util.function.Function;

/** What figures can be cut by. The value of each is a code: region 1083, municipality 0461, level BASIC … */
public enum Dimension {
  REGION(Cut::region, "Region", "Region"),
  MUNICIPALITY(Cut::municipality, "Kommune", "Municipality"),
  PROCESS_KIND(Cut::processKind, "Procesform", "Process kind"),
  LEVEL(Cut::level, "Niveau", "Level"),
  CITIZEN_GROUP(Cut::citizenGroup, "Borgergruppe", "Citizen group"),
  FORM(Cut::form, "Attest", "Certificate form");

  private final Function<Cut, String> reader;
  private final Words name;

  Dimension(Function<Cut, String> reader, String da, String en) {
    this.reader = reader;
    this.name = new Words(da, en);
  }

  public String of(Cut cut) {
    return reader.apply(cut);
  }

  /** The column of {@code observation}. */
  public String column() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /** As written in a request: {@code processKind}. */
  public String parameter() {
    String[] parts = column().split("_");
    return parts.length == 1 ? parts[0] : parts[0] + Character.toUpperCase(parts[1].charAt(0)) + parts[1].substring(1);
  }

  public Words words() {
    return name;
  }
}
