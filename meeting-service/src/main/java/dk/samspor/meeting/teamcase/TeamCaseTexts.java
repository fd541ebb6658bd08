package dk.samspor.meeting.teamcase;

import static dk.samspor.platform.access.Part.RECEIVER;
import static dk.samspor.platform.access.Part.REGION;

import dk.samspor.meeting.teamcase.TeamCaseFact.TeamCaseRedacted;
import dk.samspor.platform.redaction.CaseTexts;
import dk.samspor.platform.redaction.Kept;
import dk.samspor.platform.redaction.Redacted;
import dk.samspor.platform.redaction.SheetInstead;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.stream.Stream;

/**
 * What municipality and region write in a team case, on its way to the table, at it and afterwards. A chapter may lie in the
 * case, in an earlier round of it, in an earlier version and on paper: it is taken out of all of them.
 */
@ApplicationScoped
class TeamCaseTexts {

  private final Kept letters;
  private final Kept documents;
  private final CaseTexts.Declaring<TeamCase> texts = CaseTexts.of("TEAM_CASE", "team_case", (TeamCase it, Redacted what) ->
      new TeamCaseRedacted(what.reason(), what.texts(), what.events()));

  TeamCaseTexts(SheetInstead sheets) {
    letters = new LettersInstead(sheets.of("outgoing_letter", "team_case", "pdf"));
    documents = sheets.of("document_content", "case_id", "pdf");
  }

  @Produces
  @Singleton
  CaseTexts ofATeamCase() {
    plan();
    onTheWayToTheTable();
    atTheTable();
    recommendation();
    afterwards();
    return texts.done();
  }

  /** The doctor's message has the plan too. */
  private void plan() {
    theme("EMPLOYMENT", "employment");
    theme("PERSONAL_RESOURCES", "personalResources");
    theme("SOCIAL", "social");
    theme("HEALTH", "health");
    theme("ONGOING_TREATMENT", "ongoingTreatment");
    theme("HEALTH_INFORMATION", "healthInformation");
    theme("SUPPORT_HISTORY", "supportHistory");
    theme("OFFERS_TAKEN_PART_IN", "offersTakenPartIn");
    theme("FAMILY", "family");
    theme("CITIZENS_WISHES", "citizensWishes");
    theme("CASE_SUMMARY", "caseSummary");
  }

  private void theme(String code, String name) {
    texts.text(code, RECEIVER).json("plan", name).kept(Kept.json("plan_version", "case_id", "plan", name), letters);
  }

  private void onTheWayToTheTable() {
    texts.text("CHECKLIST", RECEIVER).json("not_relevant", "[].because")
        .text("CITIZEN_TALKS", RECEIVER).json("citizen_talks", "[].said")
        .text("DOCUMENTS", RECEIVER).json("documents", "[].title").kept(documents)
        .text("SUBMISSION_REASONS", RECEIVER).json("submission", "urgentReason", "longBecause")
            .json("earlier", "[].submission.urgentReason", "[].submission.longBecause")
        .text("SCREENING_NOTE", REGION).json("screening", "note").json("earlier", "[].screening.note");
  }

  private void atTheTable() {
    texts.text("PARTICIPANTS", RECEIVER).json("planned_team", "participants[].name").json("meeting", "participants[].name")
            .json("earlier", "[].plannedTeam.participants[].name", "[].meeting.participants[].name")
        .text("MINUTES", RECEIVER).json("minutes", "text", "earlier[].text").json("earlier", "[].minutes.text", "[].minutes.earlier[].text")
        .text("CITIZENS_WORDS_AT_THE_TABLE", RECEIVER).json("minutes", "citizensWords", "earlier[].citizensWords")
            .json("earlier", "[].minutes.citizensWords", "[].minutes.earlier[].citizensWords")
        .text("STATEMENT", REGION).json("statement", "text", "earlier[].text")
            .json("earlier", "[].statement.text", "[].statement.earlier[].text")
        .text("PROOF_READING", REGION).json("proof_reading", "remarks", "earlier[].remarks")
            .json("earlier", "[].proofReading.remarks", "[].proofReading.earlier[].remarks");
  }

  private void recommendation() {
    recommended("BACKGROUND", "background");
    recommended("CITIZENS_WORDS", "citizensWords");
    recommended("INTERVENTIONS", "interventions[].text", "interventions[].offer", "interventions[].extent",
        "interventions[].duration", "interventions[].grantedBy");
    recommended("GOALS", "goals[].text");
    recommended("FUTURE_EMPLOYMENT", "futureEmployment[]");
    recommended("CONSIDERATIONS", "considerations");
    texts.text("CORRECTIONS", RECEIVER).json("recommended", "whatChanged", "earlier[].whatChanged")
        .json("earlier", "[].recommended.whatChanged", "[].recommended.earlier[].whatChanged").noted("CORRECT_RECOMMENDATION");
  }

  /** As it stands, before it was corrected, on an earlier way to the table, being written, and as it was sent. */
  private void recommended(String code, String... names) {
    texts.text(code, RECEIVER)
        .json("recommended", in(names, "recommendation.", "earlier[].recommendation."))
        .json("earlier", in(names, "[].recommended.recommendation.", "[].recommended.earlier[].recommendation."))
        .kept(Kept.json("recommendation_draft", "case_id", "draft", names), letters);
  }

  private static String[] in(String[] names, String... places) {
    return Stream.of(places).flatMap(place -> Stream.of(names).map(name -> place + name)).toArray(String[]::new);
  }

  private void afterwards() {
    texts.text("DEVIATION", RECEIVER).json("decision", "deviation").json("earlier", "[].decision.deviation").kept(letters)
        .text("LETTERS", RECEIVER).kept(letters)
        .text("GP_CONTACT", RECEIVER).json("gp_contact", "about", "earlier[].about")
        .text("GP_CONTACT_OUTCOME", REGION).json("gp_contact", "outcome", "earlier[].outcome")
        .text("INTERVENTION_NOTES", RECEIVER).json("interventions", "[].note").json("earlier", "[].interventions[].note")
        .text("GOAL_NOTES", RECEIVER).json("goals", "[].note").json("earlier", "[].goals[].note")
        .text("ADVICE_QUESTIONS", RECEIVER).json("advice", "[].question").json("earlier", "[].advice[].question")
        .text("ADVICE", REGION).json("advice", "[].statement").json("earlier", "[].advice[].statement");
  }
}
