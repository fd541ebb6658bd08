package dk.samspor.referral.certificate;

import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * The letter to the citizen on paper: {@code templates/NoticeLetter.html}.
 *
 * @param form what the heading calls it
 * @param date in words; absent while it has not been sent
 */
record NoticeLetter(String form, String municipality, String date, List<String> lines) implements TemplateInstance {
  @Override
  public String toString() {
    return "NoticeLetter[masked]";
  }
}
