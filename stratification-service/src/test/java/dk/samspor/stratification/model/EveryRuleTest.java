package dk.samspor.stratification.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Every rule of every shipped model with its number, its words in both languages and its source: {@code models/rules.txt}. A rule
 * explains a decision about a citizen, so that no word of it changes unseen. Where one is meant to change, the test leaves the new
 * ones in {@code target/rules.txt} to be read and taken over.
 */
class EveryRuleTest {

  @Test
  void every_rule_of_every_model_that_ships_says_this_and_names_this_source() throws IOException {
    var rules = new ShippedModels().all().stream().map(model -> model.file()).map(EveryRuleTest::rules).collect(Collectors.joining("\n"));
    Files.writeString(Path.of("target", "rules.txt"), rules);
    try (var stored = EveryRuleTest.class.getResourceAsStream("/models/rules.txt")) {
      assertThat(rules).isEqualTo(new String(stored.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private static String rules(ModelFile file) {
    var model = file.description();
    return model.id() + " " + model.version() + "\n" + file.tables().stream().map(EveryRuleTest::rules).collect(Collectors.joining());
  }

  private static String rules(DecisionTable table) {
    return table.rules().stream().map(rule -> "%s %d -> %s\n  da: %s\n  en: %s\n  %s\n".formatted(table.id(), rule.number(), rule.answer(),
        rule.sentence().da(), rule.sentence().en(), rule.source())).collect(Collectors.joining());
  }
}
