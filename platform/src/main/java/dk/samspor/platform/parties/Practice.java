package dk.samspor.platform.parties;

/**
 * A general practice.
 *
 * @param ydernummer six digits, leading zeros kept (024015)
 * @param municipality code of the municipality it lies in
 * @param channel how it takes what others send it
 */
public record Practice(String ydernummer, String name, String municipality, Channel channel) {

  /** The way to a receiver: its own property, whoever sends. */
  public enum Channel {
    /** EDIFACT or another MedCom message, straight into the practice's system. */
    MEDCOM,
    SECURE_MAIL,
    LETTER
  }
}
