package dk.samspor.reporting.observations;

/** Kept, not kept, or not for us to say. There is no fourth answer [domain/04]. */
public enum Judged {
  MET, NOT_MET, NOT_JUDGED;

  public static Judged of(boolean met) {
    return met ? MET : NOT_MET;
  }
}
