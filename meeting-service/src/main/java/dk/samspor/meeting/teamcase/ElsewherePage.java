package dk.samspor.meeting.teamcase;

import io.quarkus.qute.TemplateInstance;

/** A page in the place of a document that lies with its owner: {@code templates/ElsewherePage.html}. */
record ElsewherePage(String title, String dated, int pages, String document) implements TemplateInstance {

  /** Says nothing of what the document is called. */
  @Override public String toString() {
    return "ElsewherePage[]";
  }
}
