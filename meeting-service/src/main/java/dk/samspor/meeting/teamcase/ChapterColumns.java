package dk.samspor.meeting.teamcase;

import com.fasterxml.jackson.core.type.TypeReference;
import dk.samspor.meeting.decision.Conclusion;
import dk.samspor.meeting.decision.Decision;
import dk.samspor.meeting.decision.GpInformation;
import dk.samspor.meeting.preparation.AwaitedCertificate;
import dk.samspor.meeting.preparation.CaseDocument;
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

  @Converter @Immutable static class OfSubmission extends JsonColumn<Submission> {
    OfSubmission() { super(new TypeReference<>() {}); }
  }

  @Converter @Immutable static class OfScreening extends JsonColumn<Screening> {
    OfScreening() { super(new TypeReference<>() {}); }
  }

  @Converter @Immutable static class OfMeeting extends JsonColumn<MeetingHeld> {
    OfMeeting() { super(new TypeReference<>() {}); }
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

  @Converter @Immutable static class OfConclusion extends JsonColumn<Conclusion> {
    OfConclusion() { super(new TypeReference<>() {}); }
  }

  @Converter @Immutable static class OfGp extends JsonColumn<GpInformation> {
    OfGp() { super(new TypeReference<>() {}); }
  }

  @Converter @Immutable static class Rounds extends JsonColumn<List<Round>> {
    Rounds() { super(new TypeReference<>() {}); }
  }
}
