package dk.samspor.platform.redaction;

import dk.samspor.platform.access.Part;
import java.util.List;
import java.util.Set;

/**
 * A text of a kind of case.
 *
 * @param writtenBy which parts in the case write it: they alone may take it out
 * @param places where it is kept
 * @param told fields of facts that were made from it
 * @param noted acts that left it in the history as their note
 */
record FreeText(String code, Set<Part> writtenBy, List<Kept> places, List<String> told, List<String> noted) {

  boolean isWrittenBy(Set<Part> parts) {
    return parts.stream().anyMatch(writtenBy::contains);
  }
}
