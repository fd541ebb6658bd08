package dk.samspor.meeting.teamcase;

import io.quarkus.qute.TemplateInstance;

/**
 * The first page of the case presentation, above the table of contents: {@code templates/PresentationCover.html}.
 *
 * @param meeting day and time, absent while none is reserved
 * @param elsewhere how many documents stay with their owners, absent where all are here
 */
record PresentationCover(String name, String municipality, String kind, String meeting, int pages, String elsewhere) implements TemplateInstance {

  /** Names nobody. */
  @Override public String toString() {
    return "PresentationCover[]";
  }
}
