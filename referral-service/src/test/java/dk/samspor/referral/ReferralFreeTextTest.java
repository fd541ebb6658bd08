package dk.samspor.referral;

import dk.samspor.platform.redaction.RedactableTexts;
import dk.samspor.platform.testing.texts.FreeTextTest;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;

@QuarkusTest
class ReferralFreeTextTest extends FreeTextTest {

  @Inject
  RedactableTexts texts;

  @Override
  protected Set<String> covered() {
    return texts.covered();
  }

  @Override
  protected Map<String, String> noFreeText() {
    return Map.ofEntries(
        Map.entry("*.sender", "a code"),
        Map.entry("*.practice", "a code"),
        Map.entry("*.region", "a code"),
        Map.entry("*.provider_id", "a code"),
        Map.entry("*.letter_id", "the sender's own number"),
        Map.entry("received_letter.envelope_id", "the sender's own number"),
        Map.entry("received_letter.content", "a fingerprint"),
        Map.entry("received_letter.message", "a fingerprint"),
        Map.entry("training_plan.plan_type", "a code"),
        Map.entry("training_plan.returned_reasons", "codes"),
        Map.entry("training_plan.redacted", "codes of what is gone"),
        Map.entry("*:copies.practice", "a code"),
        Map.entry("certificate.new_practice", "a code"),
        Map.entry("certificate.clinical_region", "a code"),
        Map.entry("certificate.service_item", "a code"),
        Map.entry("certificate.copied_to", "a code"),
        Map.entry("citizen_merge.reporter", "a code"),
        Map.entry("citizen_move.moved_from", "a code"),
        Map.entry("case_document.uploaded_by", "a code"),
        Map.entry("case_document.media_type", "always PDF"),
        Map.entry("case_document.sha256", "a fingerprint"),
        Map.entry("physiotherapy_referral.provider_municipality", "a code"),
        Map.entry("*:decidedBy", "who answers for a disclosure"),
        Map.entry("hospital_stay.contact_id", "the hospital's own number"),
        Map.entry("programme_referral.coordinating_practice", "a code"),
        Map.entry("palliative_referral.receiver", "a code"),
        Map.entry("earlier_submission.redacted", "codes of what is gone"),
        Map.entry("*.about_kind", "a code"),
        Map.entry("*.parties", "codes"),
        Map.entry("*:from", "a code"),
        Map.entry("*:by", "who did it"),
        Map.entry("*:onBehalfOf", "who did it"),
        Map.entry("adverse_event.reporter", "a code"),
        Map.entry("*.authority", "a code"),
        Map.entry("case_holder.person", "who does it"),
        Map.entry("cover.absent", "a colleague"),
        Map.entry("cover.covered_by", "a colleague"),
        Map.entry("cover.made_by", "who did it"),
        Map.entry("*.unit", "a code"),
        Map.entry("unit_referral.unit_name", "a department's name"),
        Map.entry("unit_referral.subject", "a code"),
        Map.entry("unit_capacity.subject", "a code"),
        Map.entry("unit_referral.criteria", "codes"),
        Map.entry("unit_referral.missing_criteria", "codes"),
        Map.entry("unit_referral.considered:[].unit", "a code"),
        Map.entry("unit_referral.considered:[].name", "a department's name"),
        Map.entry("unit_referral.considered:[].missingCriteria[]", "codes"),
        Map.entry("unit_referral.earlier_referrals:[].criteria", "codes"),
        Map.entry("unit_referral.earlier_referrals:[].missingCriteria", "codes"));
  }
}
