package dk.samspor.platform.redaction;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;

/** Texts are taken out of a case, by the codes it has for them. */
public record TakeOutTexts(@NotNull RedactionReason reason,
    @NotEmpty @Size(max = 100) Set<@NotNull @Size(max = 60) String> texts) {

  /** Without the codes: who mistakes the field for another writes a text in it. */
  @Override
  public String toString() {
    return "TakeOutTexts[" + reason + "]";
  }
}
