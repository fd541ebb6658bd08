package dk.samspor.platform.parties;

import java.util.Arrays;
import java.util.Optional;

/** The numbering a hospital department is known by, as messages name it. */
public enum IdentifierSystem {
  /** Sundhedsvæsenets Organisationsregister. */
  SOR("urn:oid:1.2.208.176.1.1", "SOR"),
  /** What G-GOP letters carry. */
  HOSPITAL_DEPARTMENT_NUMBER("urn:samspor:sygehusafdelingsnummer", "sygehusafdelingsnummer");

  private final String uri;
  private final String medcomCode;

  IdentifierSystem(String uri, String medcomCode) {
    this.uri = uri;
    this.medcomCode = medcomCode;
  }

  /** The system's name in FHIR; our own where none is published. */
  public String uri() {
    return uri;
  }

  /** What MedCom's OIOXML letters write in {@code IdentifierCode}. */
  public String medcomCode() {
    return medcomCode;
  }

  /** The system a letter means, by its FHIR name or its MedCom code. */
  public static Optional<IdentifierSystem> named(String text) {
    return Arrays.stream(values())
        .filter(system -> system.uri.equals(text) || system.medcomCode.equalsIgnoreCase(text))
        .findFirst();
  }
}
