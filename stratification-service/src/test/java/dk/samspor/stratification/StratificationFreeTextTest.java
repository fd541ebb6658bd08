package dk.samspor.stratification;

import dk.samspor.platform.redaction.RedactableTexts;
import dk.samspor.platform.testing.texts.FreeTextTest;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;

@QuarkusTest
class StratificationFreeTextTest extends FreeTextTest {

  @Inject
  RedactableTexts texts;

  @Override
  protected Set<String> covered() {
    return texts.covered();
  }

  @Override
  protected Map<String, String> noFreeText() {
    return Map.ofEntries(
        Map.entry("*.model_id", "a code"),
        Map.entry("*.model_hash", "a fingerprint"),
        Map.entry("model_version.hash", "a fingerprint"),
        Map.entry("model_version.dmn", "a model, about nobody"),
        Map.entry("model_version.findings", "about a model"),
        Map.entry("model_version.uploaded_by", "who did it"),
        Map.entry("model_version.approved_by", "who did it"),
        Map.entry("therapist.name", "a colleague"),
        Map.entry("programme_assessment.proposed_outcome", "a code"),
        Map.entry("programme_assessment.decided_outcome", "a code"),
        Map.entry("*.answers", "codes, yes and no"),
        Map.entry("assessment.stated", "codes, yes and no"),
        Map.entry("needs_course.heard", "codes, yes and no"),
        Map.entry("*.citizen_moved", "codes and our own words"),
        Map.entry("heard_move.moved_from", "a code"),
        Map.entry("heard_move.moved_to", "a code"),
        Map.entry("heard_move.reason", "a code"),
        Map.entry("*.reasons", "the model's own words"),
        Map.entry("*:by", "who did it"),
        Map.entry("*:confirmedBy", "who did it"),
        Map.entry("function_profile.measurements:[].items[].code", "a code"),
        Map.entry("needs_course.screenings:[].model", "a code and a fingerprint"),
        Map.entry("needs_course.screenings:[].inputs", "codes, yes and no"),
        Map.entry("needs_course.screenings:[].outcome", "a code"),
        Map.entry("needs_course.screenings:[].reasons", "the model's own words"),
        Map.entry("offer.says", "the catalogue is about nobody and public"));
  }
}
