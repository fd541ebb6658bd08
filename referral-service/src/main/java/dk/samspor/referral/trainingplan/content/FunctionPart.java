package dk.samspor.referral.trainingplan.content;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One ICF part of a citizen's function [C bilag 2].
 *
 * @param resources what the citizen can
 * @param limitations what the citizen cannot, or only with help
 * @param text what the sender wrote without dividing it in resources and limitations (G-GOP does not divide)
 */
public record FunctionPart(
    @Size(max = 20_000) String resources,
    @Size(max = 20_000) String limitations,
    @Size(max = 20_000) String text) {

  public static FunctionPart undivided(String text) {
    return new FunctionPart(null, null, text);
  }

  @JsonIgnore
  public boolean isDescribed() {
    return Stream.of(resources, limitations, text).anyMatch(FunctionPart::written);
  }

  @JsonIgnore
  public boolean namesBoth() {
    return written(text) || (written(resources) && written(limitations));
  }

  /** Characters written in all: how thin the description is. */
  int length() {
    return Stream.of(resources, limitations, text).filter(Objects::nonNull).mapToInt(s -> s.strip().length()).sum();
  }

  private static boolean written(String text) {
    return text != null && !text.isBlank();
  }

  @Override
  public String toString() {
    return "FunctionPart[masked]";
  }
}
