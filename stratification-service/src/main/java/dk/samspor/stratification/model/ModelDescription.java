package dk.samspor.stratification.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Everything a model says of itself.
 *
 * @param id        stable over versions, e.g. {@code gop-level}
 * @param hash      SHA-256 of the file's bytes, kept with every assessment it was used for
 * @param validFrom the first legal day it applies
 * @param validTo   the last one, or null while it is in force
 */
public record ModelDescription(String id, int version, String hash, LocalDate validFrom, LocalDate validTo, Text name,
    Text description, List<ModelInput> inputs, List<AllowedValue> outcomes, List<Source> sources, List<ExpectedShare> expected) {

  /** Whether the model applies on a legal day. */
  public boolean inForceOn(LocalDate day) {
    return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
  }

  /** Answers to every question in words: "Puls: 90 slag/min.; Temperatur: 38 °C". */
  public Text inWords(Answers answers) {
    return new Text(inWords(answers, Text::da), inWords(answers, Text::en));
  }

  private String inWords(Answers answers, Function<Text, String> language) {
    return inputs.stream().map(input -> language.apply(input.name()) + ": " + language.apply(input.inWords(answers.get(input.code()))))
        .collect(Collectors.joining("; "));
  }

  Optional<ModelInput> input(String code) {
    return inputs.stream().filter(input -> input.code().equals(code)).findFirst();
  }
}
