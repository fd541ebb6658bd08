package dk.samspor.meeting.preparation;

/** What the case presentation holds besides the plan [D 5.2]. */
public enum DocumentType {
  /** The GP's certificate for the rehabilitation team. */
  LAE_265,
  /** The clinical function's specialist certificate. */
  LAE_275,
  /** Newest specialist or psychological report on a matter named in the LÆ 265. */
  SPECIALIST_REPORT,
  /** Newest other certificate that elaborates the LÆ 265. */
  OTHER_CERTIFICATE,
  /** Report from a work placement or trial. */
  WORK_TRIAL_REPORT,
  OTHER;

  /** The type of a certificate form as a letter names it; forms the checklist does not know are other certificates. */
  public static DocumentType ofForm(String form) {
    return switch (form) {
      case "LAE_265" -> LAE_265;
      case "LAE_275" -> LAE_275;
      default -> OTHER_CERTIFICATE;
    };
  }
}
