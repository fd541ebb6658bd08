package dk.samspor.referral.trainingplan.content;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A citizen's function at one moment, in the three ICF parts the executive order asks for [C bilag 2].
 *
 * @param summary function told in one piece, before or instead of the parts
 * @param environment environmental factors that help or hinder (ICF e); optional
 */
public record FunctionStatement(
    @Size(max = 20_000) String summary,
    @Valid FunctionPart bodyFunction,
    @Valid FunctionPart activity,
    @Valid FunctionPart participation,
    @Size(max = 20_000) String environment) {

  @JsonIgnore
  public boolean isDescribed() {
    return (summary != null && !summary.isBlank()) || parts().anyMatch(FunctionPart::isDescribed);
  }

  /** Characters written in all parts together. */
  public int length() {
    return (summary == null ? 0 : summary.strip().length()) + parts().mapToInt(FunctionPart::length).sum();
  }

  /** The parts that were given at all. */
  public Stream<FunctionPart> parts() {
    return Stream.of(bodyFunction, activity, participation).filter(Objects::nonNull);
  }

  @Override
  public String toString() {
    return "FunctionStatement[masked]";
  }
}
