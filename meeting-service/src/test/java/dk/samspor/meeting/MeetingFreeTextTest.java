package dk.samspor.meeting;

import dk.samspor.meeting.othermeeting.Outcome;
import dk.samspor.meeting.preparation.PreparatoryPlan;
import dk.samspor.meeting.recommendation.RecommendationDraft;
import dk.samspor.platform.redaction.RedactableTexts;
import dk.samspor.platform.testing.texts.FreeTextTest;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.Set;

@QuarkusTest
class MeetingFreeTextTest extends FreeTextTest {

  @Inject
  RedactableTexts texts;

  @Override
  protected Set<String> covered() {
    return texts.covered();
  }

  @Override
  protected Map<String, String> noFreeText() {
    return Map.ofEntries(
        Map.entry("*.region", "a code"),
        Map.entry("*.room", "a room"),
        Map.entry("meeting_slot.outcome", "a code"),
        Map.entry("case_holder.authority", "a code"),
        Map.entry("case_holder.person", "who does it"),
        Map.entry("takes_part.authority", "a code"),
        Map.entry("takes_part.person", "who does it"),
        Map.entry("calendar_feed.person", "who does it"),
        Map.entry("*.written_by", "who did it"),
        Map.entry("coordinator.name", "a colleague"),
        Map.entry("*.coordinator_name", "a colleague"),
        Map.entry("coordinator.regular_in", "codes"),
        Map.entry("live_view.opened_by", "who did it"),
        Map.entry("calendar_feed.owner", "a code"),
        Map.entry("calendar_feed.made_by", "who did it"),
        Map.entry("billing_basis.agreement_hash", "a fingerprint"),
        Map.entry("outgoing_letter.practice", "a code"),
        Map.entry("outgoing_letter.coordinating_case_worker", "a colleague"),
        Map.entry("outgoing_letter.receipt", "the carrier's number"),
        Map.entry("outgoing_letter.trouble", "a code"),
        Map.entry("journal_receipt.number", "the archive's number"),
        Map.entry("*:by", "who did it"),
        Map.entry("*:coordinatingCaseWorker", "a colleague"),
        Map.entry("team_case.coordinating_case_worker", "a colleague"),
        Map.entry("team_case.coordinated_by", "who does it"),
        Map.entry("*:coordinatingCaseWorker.name", "a colleague"),
        Map.entry("*:coordinatingCaseWorker.person", "who does it"),
        Map.entry("*:coordinatingCaseWorker.earlier[].name", "a colleague"),
        Map.entry("*:sha256", "a fingerprint"),
        Map.entry("*:form", "a code"),
        Map.entry("team_case.clinical_examination", "a code"),
        Map.entry("team_case.citizen_moved", "codes"),
        Map.entry("heard_move.moved_from", "a code"),
        Map.entry("heard_move.moved_to", "a code"),
        Map.entry("heard_move.reason", "a code"),
        Map.entry("*:agreement", "a fingerprint"),
        Map.entry("*:findings[].code", "a code"),
        Map.entry("*:findings[].danish", "a rule's own words"),
        Map.entry("*:findings[].english", "a rule's own words"));
  }

  @Override
  protected Map<String, Type> otherJson() {
    return Map.of("plan_version.plan", PreparatoryPlan.class, "recommendation_draft.draft", RecommendationDraft.class,
        "other_meeting.outcome", Outcome.class);
  }
}
