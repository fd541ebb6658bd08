package dk.samspor.referral.trainingplan;

import static dk.samspor.referral.trainingplan.PlanLetters.content;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dk.samspor.referral.trainingplan.completeness.Completeness;
import dk.samspor.referral.trainingplan.completeness.Finding;
import dk.samspor.referral.trainingplan.content.PlanContent;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletenessTest {

  private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

  @Test
  void a_whole_plan_lacks_nothing() {
    assertThat(Completeness.of(plan(content())).findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"planType,PLAN_TYPE_MISSING", "need,NEED_MISSING", "functionBefore,FUNCTION_BEFORE_MISSING",
      "functionAtDischarge,FUNCTION_AT_DISCHARGE_MISSING", "diagnoses,DIAGNOSIS_MISSING", "dischargeDate,DISCHARGE_DATE_MISSING"})
  void a_plan_without_it_cannot_be_accepted(String field, String code) {
    assertThat(codes(Completeness.of(without(field)).blocking())).containsExactly(code);
  }

  @ParameterizedTest
  @CsvSource({"brainInjury,BRAIN_INJURY_NOT_STATED", "transport,TRANSPORT_NOT_STATED", "contact,CONTACT_MISSING",
      "copies,GP_COPY_MISSING", "stratification,STRATIFICATION_FACTS_MISSING"})
  void a_plan_without_it_is_thin_but_usable(String field, String code) {
    Completeness found = Completeness.of(without(field));
    assertThat(found.blocking()).isEmpty();
    assertThat(codes(found.advisory())).containsExactly(code);
  }

  @Test
  void blank_text_is_no_description() {
    assertThat(codes(found(plan -> plan.put("need", "   ")))).containsExactly("NEED_MISSING");
    assertThat(codes(found(plan -> plan.putObject("functionAtDischarge").putObject("activity").put("resources", " "))))
        .containsExactly("FUNCTION_AT_DISCHARGE_MISSING");
  }

  @Test
  void a_word_or_two_about_function_is_thin() {
    assertThat(codes(found(plan -> plan.putObject("functionAtDischarge").putObject("activity")
        .put("resources", "Går.").put("limitations", "Trapper.")))).containsExactly("FUNCTION_AT_DISCHARGE_THIN", "FUNCTION_PART_MISSING");
  }

  @Test
  void each_part_names_resources_and_limitations() {
    assertThat(codes(found(plan -> plan.withObject("/functionAtDischarge/activity").remove("resources"))))
        .containsExactly("RESOURCES_OR_LIMITATIONS_MISSING");
  }

  @Test
  void a_part_of_function_that_is_not_described_is_told() {
    assertThat(codes(found(plan -> plan.withObject("/functionAtDischarge").remove("participation"))))
        .containsExactly("FUNCTION_PART_MISSING");
  }

  @Test
  void function_before_may_stand_in_the_health_summary_but_then_somebody_must_read_it() {
    assertThat(codes(found(plan -> plan.put("healthSummary", "Selvhjulpen før faldet.").remove("functionBefore"))))
        .containsExactly("FUNCTION_BEFORE_NOT_SEPARATE");
  }

  @Test
  void a_deadline_has_its_reason_and_is_a_date() {
    assertThat(codes(found(plan -> plan.putObject("deadline").put("date", "2015-03-20")))).containsExactly("DEADLINE_WITHOUT_REASON");
    assertThat(codes(found(plan -> plan.putObject("deadline").put("text", "Hurtigst muligt")))).containsExactly("DEADLINE_NOT_A_DATE");
    assertThat(found(plan -> plan.putObject("deadline").put("date", "2015-03-20").put("healthReason", "Kontraktur."))).isEmpty();
  }

  @Test
  void a_specialised_plan_needs_no_codes_for_stratification() {
    assertThat(found(plan -> plan.put("planType", "SPECIALISED").remove("stratification"))).isEmpty();
  }

  @Test
  void what_blocks_is_told_first_and_every_finding_speaks_both_languages() {
    List<Finding> findings = found(ObjectNode::removeAll);
    assertThat(findings).extracting(Finding::severity).isSorted();
    assertThat(findings).hasSizeGreaterThan(9).allSatisfy(finding -> {
      assertThat(finding.danish()).isNotBlank();
      assertThat(finding.english()).isNotBlank().isNotEqualTo(finding.danish());
    });
  }

  private static List<Finding> found(Consumer<ObjectNode> but) {
    ObjectNode content = content();
    but.accept(content);
    return Completeness.of(plan(content)).findings();
  }

  private static PlanContent without(String field) {
    ObjectNode content = content();
    content.remove(field);
    return plan(content);
  }

  private static List<String> codes(List<Finding> findings) {
    return findings.stream().map(Finding::code).toList();
  }

  private static PlanContent plan(ObjectNode content) {
    return JSON.convertValue(content, PlanContent.class);
  }
}
