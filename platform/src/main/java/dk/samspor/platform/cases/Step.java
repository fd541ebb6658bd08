package dk.samspor.platform.cases;

import java.util.List;
import java.util.UUID;

/**
 * One line of a case's history while it is being made; who and when are added when it is written.
 *
 * @param document the document or letter the act was about, or null
 */
record Step(String act, String from, String to, List<String> reasons, String note, UUID document) {

  Step about(UUID id) {
    return new Step(act, from, to, reasons, note, id);
  }
}
