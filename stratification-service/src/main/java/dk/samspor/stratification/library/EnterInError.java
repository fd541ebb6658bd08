package dk.samspor.stratification.library;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something was opened that should not have been.
 *
 * @param text why, for the history; at most 2000 characters
 */
@Schema(name = "EnterCaseInError", examples = """
    {"text": "Oprettet på en forkert borger."}""")
public record EnterInError(@NotBlank @Size(max = 2000) String text) {

  /** Without the text: it is about a citizen, and whatever is printed may end in a log. */
  @Override
  public String toString() {
    return "EnterInError[]";
  }
}
