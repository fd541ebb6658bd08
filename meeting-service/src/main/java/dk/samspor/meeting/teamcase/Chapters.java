package dk.samspor.meeting.teamcase;

import dk.samspor.meeting.decision.Conclusion;
import dk.samspor.meeting.decision.Decision;
import dk.samspor.meeting.decision.GpInformation;
import dk.samspor.meeting.preparation.AwaitedCertificate;
import dk.samspor.meeting.preparation.CaseDocument;
import dk.samspor.meeting.preparation.PreparatoryPlan;
import dk.samspor.meeting.submission.Screening;
import dk.samspor.meeting.submission.Submission;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;

/**
 * What is written in a team case, chapter by chapter, each an immutable record in a JSON column: a whole case, or an agenda of
 * twelve, is one read. A chapter the case has not reached is null.
 */
@Embeddable
public class Chapters {
  @Convert(converter = ChapterColumns.Plan.class) @ColumnTransformer(write = "cast(? as jsonb)")
  PreparatoryPlan plan = PreparatoryPlan.EMPTY;

  @Convert(converter = ChapterColumns.Documents.class) @ColumnTransformer(write = "cast(? as jsonb)")
  List<CaseDocument> documents = List.of();

  @Convert(converter = ChapterColumns.Awaited.class) @ColumnTransformer(write = "cast(? as jsonb)")
  List<AwaitedCertificate> awaited = List.of();

  @Convert(converter = ChapterColumns.OfSubmission.class) @ColumnTransformer(write = "cast(? as jsonb)")
  Submission submission;

  @Convert(converter = ChapterColumns.OfScreening.class) @ColumnTransformer(write = "cast(? as jsonb)")
  Screening screening;

  @Convert(converter = ChapterColumns.OfMeeting.class) @ColumnTransformer(write = "cast(? as jsonb)")
  MeetingHeld meeting;

  @Convert(converter = ChapterColumns.OfStatement.class) @ColumnTransformer(write = "cast(? as jsonb)")
  Statement statement;

  @Convert(converter = ChapterColumns.OfRecommended.class) @ColumnTransformer(write = "cast(? as jsonb)")
  Recommended recommended;

  @Convert(converter = ChapterColumns.OfDecision.class) @ColumnTransformer(write = "cast(? as jsonb)")
  Decision decision;

  @Convert(converter = ChapterColumns.OfConclusion.class) @ColumnTransformer(write = "cast(? as jsonb)")
  Conclusion conclusion;

  @Convert(converter = ChapterColumns.OfGp.class) @ColumnTransformer(write = "cast(? as jsonb)")
  GpInformation gp;

  @Convert(converter = ChapterColumns.Rounds.class) @ColumnTransformer(write = "cast(? as jsonb)")
  List<Round> earlier = List.of();

  /** The same document is attached once, however often it is sent; one that was awaited is so no longer. */
  void attach(CaseDocument document) {
    stopAwaiting(document.request());
    if (documents.stream().noneMatch(one -> one.document().equals(document.document()))) {
      documents = with(documents, document);
    }
  }

  void await(AwaitedCertificate certificate) {
    boolean answered = documents.stream().anyMatch(one -> certificate.request().equals(one.request()));
    if (!answered && awaited.stream().noneMatch(one -> one.request().equals(certificate.request()))) {
      awaited = with(awaited, certificate);
    }
  }

  void stopAwaiting(UUID request) {
    awaited = awaited.stream().filter(one -> !one.request().equals(request)).toList();
  }

  /** The day the citizen's week for the written conclusion counts from: the meeting's, or in a hearing the recommendation's. */
  LocalDate weekCountsFrom() {
    return meeting == null ? recommended.on() : meeting.day();
  }

  /** A4 pages of the whole case presentation: the plan and every document. */
  int pages() {
    return plan.pages() + documents.stream().mapToInt(CaseDocument::pages).sum();
  }

  /** Plan, documents and awaited certificates go on; what belongs to one way to the table is put away. */
  void beginAnotherRound(TeamCaseStatus endedAs) {
    earlier = with(earlier, new Round(endedAs, submission, screening, meeting, statement, recommended));
    submission = null;
    screening = null;
    meeting = null;
    statement = null;
    recommended = null;
  }

  private static <T> List<T> with(List<T> list, T added) {
    var longer = new ArrayList<>(list);
    longer.add(added);
    return List.copyOf(longer);
  }
}
