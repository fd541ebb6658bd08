package dk.samspor.platform.parties;

/**
 * A general practice.
 *
 * @param ydernummer six digits, leading zeros kept (024015)
 * @param municipality code of the municipality it lies in
 */
public record Practice(String ydernummer, String name, String municipality) {}
