package dk.samspor.stratification.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kie.dmn.validation.DMNValidator.Validation.ANALYZE_DECISION_TABLE;
import static org.kie.dmn.validation.DMNValidator.Validation.VALIDATE_COMPILATION;
import static org.kie.dmn.validation.DMNValidator.Validation.VALIDATE_MODEL;
import static org.kie.dmn.validation.DMNValidator.Validation.VALIDATE_SCHEMA;

import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.api.core.DMNMessageType;
import org.kie.dmn.validation.DMNValidator;
import org.kie.dmn.validation.DMNValidatorFactory;

/** The static analysis of Apache KIE over the shipped table. It runs here, not in the service: it would cost its memory. */
class ShippedModelAnalysisTest {

  private static final DMNValidator VALIDATOR = DMNValidatorFactory.newValidator();

  @Test
  void the_shipped_table_follows_the_schema_and_has_no_gap_no_contradiction_and_no_rule_inside_another() {
    assertThat(findings(ShippedModel.text())).extracting(DMNMessage::getMessageType).containsExactly(DMNMessageType.DECISION_TABLE_ANALYSIS_EMPTY);
  }

  @Test
  void taking_any_basic_rule_away_leaves_a_gap_the_analysis_sees() {
    for (int rule = 12; rule <= 20; rule++)
      assertThat(findings(without(rule))).as("without rule %d", rule).extracting(DMNMessage::getMessageType).contains(DMNMessageType.DECISION_TABLE_GAP);
  }

  @Test
  void a_rule_that_says_the_opposite_of_another_is_found() {
    var contradicting = ShippedModel.text().replaceFirst("<outputEntry><text>\"basalt\"", "<outputEntry><text>\"avanceret\"")
        .replaceFirst("(?s)(<rule id=\"R2\">.*?<outputEntry><text>)\"avanceret\"", "$1\"basalt\"");
    assertThat(findings(contradicting)).extracting(DMNMessage::getMessageType).contains(DMNMessageType.DECISION_TABLE_OVERLAP_HITPOLICY_ANY);
  }

  private static String without(int rule) {
    return ShippedModel.text().replaceFirst("(?s)\\s*<rule id=\"R" + rule + "\">.*?</rule>", "");
  }

  private static List<DMNMessage> findings(String dmn) {
    return VALIDATOR.validate(new StringReader(dmn), VALIDATE_SCHEMA, VALIDATE_MODEL, VALIDATE_COMPILATION, ANALYZE_DECISION_TABLE);
  }
}
