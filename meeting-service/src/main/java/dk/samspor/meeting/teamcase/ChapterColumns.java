package dk.samspor.meeting.teamcase;

import com.fasterxml.jackson.core.type.TypeReference;
import dk.samspor.platform.database.JsonColumn;
import dk.samspor.meeting.decision.Conclusion;
import dk.samspor.meeting.decision.CoordinatingCaseWorker;
import dk.samspor.meeting.decision.Decision;
import dk.samspor.meeting.decision.GpInformation;
import dk.samspor.meeting.followup.GoalProgress;
import dk.samspor.meeting.followup.GpContact;
import dk.samspor.meeting.followup.InterventionState;
import dk.samspor.meeting.followup.RunningAdvice;
import dk.samspor.meeting.preparation.AwaitedCertificate;
import dk.samspor.meeting.preparation.CaseDocument;
import dk.samspor.meeting.preparation.CitizenTalk;
import dk.samspor.meeting.preparation.NotRelevant;
import dk.samspor.meeting.preparation.PreparatoryPlan;
import dk.samspor.meeting.submission.Screening;
import dk.samspor.meeting.submission.Submission;
import jakarta.persistence.Converter;
import java.util.List;
import org.hibernate.annotations.Immutable;

/** How each chapter lies in its column. Immutable: a chapter is replaced, never edited, so Hibernate compares by equals. */
final class ChapterColumns {
  private ChapterColumns() {}

  @Converter @Immutable static class Plan extends JsonColumn<PreparatoryPlan> {
    Plan() { super(new TypeReference<>() {}); }
  }

  @Converter @Immutable static class Documents extends JsonColumn<List<CaseDocument>> {
    Documents() { super(new TypeReference<>() {}); }
  }

  @Converter @Immutable static class Awaited extends JsonColumn<List<AwaitedCertificate>> {
    Awaited() { super(new TypeReference<>() {}); }
  }

  @Converter @Immutable static class NotRelevantLines extends JsonColumn<List<NotRelevant>> {
    NotRelevantLines() { super(new TypeReference<>() {}); }
  }

  @Converter @Immutable static class CitizenTalks extends JsonColumn<List<CitizenTalk>> {
    CitizenTalks() { super(new TypeReference<>() {}); }
  }

  @Converter @Immutable static class OfSubmission extends JsonColumn<Submission> {
    OfSubmission() { super(new TypeReference<>() {}); }
  }

  @Converter @Immutable static class OfScreening extends JsonColumn<Screening> {
    OfScreening() { super(new TypeReference<>() {}); }
  }

  @Converter @Immutable static class OfMove extends JsonColumn<CitizenMoved> {
    OfMove() { super(new TypeReference<>() {}); }
  }

  @Converter @Immutable static class OfExamination extends JsonColumn<ClinicalExamination> {
    OfExamination() { super(new TypeReference<>() {}); }
  }

  @Converter @Immutable static class OfMeeting extends JsonColumn<MeetingHeld> {
    OfMeeting() { super(new TypeReference<>() {}); }
  }

  @Converter @Immutable static class OfPlannedTeam extends JsonColumn<PlannedTeam> {
    OfPlannedTeam() { super(new TypeReference<>() {}); }
  }

  @Converter @Immutable static class Papers extends JsonColumn<List<PapersSent>> {
    Papers() { super(new TypeReference<>() {}); }
  }

  @Converter @Immutable static class OfMinutes extends JsonColumn<Minutes> {
    OfMinutes() { super(new TypeReference<>() {}); }
  }

  @Converter @Immutable static class OfProofReading extends JsonColumn<ProofReading> {
    OfProofReading() { super(new TypeReference<>() {}); }
  }

  @Converter @Immutable static class OfStatement extends JsonColumn<Statement> {
    OfStatement() { super(new TypeReference<>() {}); }
  }

  @Converter @Immutable static class OfRecommended extends JsonColumn<Recommended> {
    OfRecommended() { super(new TypeReference<>() {}); }
  }

  @Converter @Immutable static class OfDecision extends JsonColumn<Decision> {
    OfDecision() { super(new TypeReference<>() {}); }
  }

  @Converter @Immutable static class OfCoordinatingCaseWorker extends JsonColumn<CoordinatingCaseWorker> {
    OfCoordinatingCaseWorker() { super(new TypeReference<>() {}); }
  }

  @Converter @Immutable static class OfConclusion extends JsonColumn<Conclusion> {
    OfConclusion() { super(new TypeReference<>() {}); }
  }

  @Converter @Immutable static class OfGp extends JsonColumn<GpInformation> {
    OfGp() { super(new TypeReference<>() {}); }
  }

  @Converter @Immutable static class OfGpContact extends JsonColumn<GpContact> {
    OfGpContact() { super(new TypeReference<>() {}); }
  }

  @Converter @Immutable static class Interventions extends JsonColumn<List<InterventionState>> {
    Interventions() { super(new TypeReference<>() {}); }
  }

  @Converter @Immutable static class Goals extends JsonColumn<List<GoalProgress>> {
    Goals() { super(new TypeReference<>() {}); }
  }

  @Converter @Immutable static class OfAdvice extends JsonColumn<List<RunningAdvice>> {
    OfAdvice() { super(new TypeReference<>() {}); }
  }

  @Converter @Immutable static class Rounds extends JsonColumn<List<Round>> {
    Rounds() { super(new TypeReference<>() {}); }
  }
}
