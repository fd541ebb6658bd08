package dk.samspor.platform.parties;

/**
 * A ward that sends plans and notifications.
 *
 * @param system the numbering its identifier belongs to
 * @param region code of the region that owns the hospital (until the end of 2026 where regions merge)
 */
public record HospitalDepartment(IdentifierSystem system, String identifier, String hospital, String department, String region) {

  /** The identifier as access control writes it: {@code hospital:4202360}. */
  public String authority() {
    return "hospital:" + identifier;
  }

  /** "Odense Universitetshospital, Ortopædkirurgisk Afdeling". */
  public String name() {
    return hospital + ", " + department;
  }
}
