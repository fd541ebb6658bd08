package dk.samspor.meeting.teamcase;

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
import dk.samspor.meeting.preparation.ChecklistItem;
import dk.samspor.meeting.preparation.ChecklistLine;
import dk.samspor.meeting.preparation.CitizenTalk;
import dk.samspor.meeting.preparation.NotRelevant;
import dk.samspor.meeting.preparation.PreparatoryPlan;
import dk.samspor.meeting.submission.Screening;
import dk.samspor.meeting.submission.Submission;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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

  @Column(name = "not_relevant")
  @Convert(converter = ChapterColumns.NotRelevantLines.class) @ColumnTransformer(write = "cast(? as jsonb)")
  List<NotRelevant> notRelevant = List.of();

  @Column(name = "citizen_talks")
  @Convert(converter = ChapterColumns.CitizenTalks.class) @ColumnTransformer(write = "cast(? as jsonb)")
  List<CitizenTalk> citizenTalks = List.of();

  @Convert(converter = ChapterColumns.OfSubmission.class) @ColumnTransformer(write = "cast(? as jsonb)")
  Submission submission;

  @Convert(converter = ChapterColumns.OfScreening.class) @ColumnTransformer(write = "cast(? as jsonb)")
  Screening screening;

  @Column(name = "citizen_moved")
  @Convert(converter = ChapterColumns.OfMove.class) @ColumnTransformer(write = "cast(? as jsonb)")
  CitizenMoved citizenMoved;

  @Column(name = "clinical_examination")
  @Convert(converter = ChapterColumns.OfExamination.class) @ColumnTransformer(write = "cast(? as jsonb)")
  ClinicalExamination examination;
  @Convert(converter = ChapterColumns.OfMeeting.class) @ColumnTransformer(write = "cast(? as jsonb)")
  MeetingHeld meeting;

  @Column(name = "planned_team")
  @Convert(converter = ChapterColumns.OfPlannedTeam.class) @ColumnTransformer(write = "cast(? as jsonb)")
  PlannedTeam plannedTeam;

  @Column(name = "papers_sent")
  @Convert(converter = ChapterColumns.Papers.class) @ColumnTransformer(write = "cast(? as jsonb)")
  List<PapersSent> papersSent = List.of();

  @Convert(converter = ChapterColumns.OfMinutes.class) @ColumnTransformer(write = "cast(? as jsonb)")
  Minutes minutes;

  @Column(name = "proof_reading")
  @Convert(converter = ChapterColumns.OfProofReading.class) @ColumnTransformer(write = "cast(? as jsonb)")
  ProofReading proofReading;

  @Convert(converter = ChapterColumns.OfStatement.class) @ColumnTransformer(write = "cast(? as jsonb)")
  Statement statement;

  @Convert(converter = ChapterColumns.OfRecommended.class) @ColumnTransformer(write = "cast(? as jsonb)")
  Recommended recommended;

  @Convert(converter = ChapterColumns.OfDecision.class) @ColumnTransformer(write = "cast(? as jsonb)")
  Decision decision;

  @Column(name = "coordinating_case_worker")
  @Convert(converter = ChapterColumns.OfCoordinatingCaseWorker.class) @ColumnTransformer(write = "cast(? as jsonb)")
  CoordinatingCaseWorker coordinatingCaseWorker;

  @Convert(converter = ChapterColumns.OfConclusion.class) @ColumnTransformer(write = "cast(? as jsonb)")
  Conclusion conclusion;

  @Convert(converter = ChapterColumns.OfGp.class) @ColumnTransformer(write = "cast(? as jsonb)")
  GpInformation gp;

  @Column(name = "gp_contact")
  @Convert(converter = ChapterColumns.OfGpContact.class) @ColumnTransformer(write = "cast(? as jsonb)")
  GpContact gpContact;

  @Convert(converter = ChapterColumns.Interventions.class) @ColumnTransformer(write = "cast(? as jsonb)")
  List<InterventionState> interventions = List.of();

  @Convert(converter = ChapterColumns.Goals.class) @ColumnTransformer(write = "cast(? as jsonb)")
  List<GoalProgress> goals = List.of();

  @Convert(converter = ChapterColumns.OfAdvice.class) @ColumnTransformer(write = "cast(? as jsonb)")
  List<RunningAdvice> advice = List.of();

  @Convert(converter = ChapterColumns.Rounds.class) @ColumnTransformer(write = "cast(? as jsonb)")
  List<Round> earlier = List.of();

  /** The same document is attached once, however often it is sent; one that was awaited is so no longer. */
  void attach(CaseDocument document) {
    stopAwaiting(document.request());
    boolean unknown = documents.stream().noneMatch(one -> one.document().equals(document.document()));
    if (unknown && twinOf(document).isEmpty()) {
      documents = with(documents, document);
    }
  }

  /** The same of a document that comes by itself: nobody is there to be refused, so the same content stands marked as a duplicate [D 5.2]. */
  void attachMarked(CaseDocument document) {
    stopAwaiting(document.request());
    if (documents.stream().noneMatch(one -> one.document().equals(document.document()))) {
      documents = CaseDocument.marked(with(documents, document));
    }
  }

  /** The document that has the same content under another id, if there is one. */
  Optional<CaseDocument> twinOf(CaseDocument document) {
    return documents.stream().filter(document::hasTheContentOf).findFirst();
  }

  boolean takeOut(UUID document) {
    var left = documents.stream().filter(one -> !one.document().equals(document)).toList();
    boolean wasThere = left.size() < documents.size();
    documents = CaseDocument.marked(left);
    return wasThere;
  }

  void markChecklist(ChecklistLine line, String notRelevantBecause) {
    var others = notRelevant.stream().filter(one -> one.line() != line).toList();
    notRelevant = notRelevantBecause == null || notRelevantBecause.isBlank() ? others
        : with(others, new NotRelevant(line, notRelevantBecause));
  }

  void add(CitizenTalk talk) {
    citizenTalks = with(citizenTalks, talk);
  }

  List<ChecklistItem> checklist() {
    return ChecklistItem.of(plan, documents, awaited, notRelevant);
  }

  void await(AwaitedCertificate certificate) {
    boolean answered = documents.stream().anyMatch(one -> certificate.request().equals(one.request()));
    if (!answered && awaited.stream().noneMatch(one -> one.request().equals(certificate.request()))) {
      awaited = with(awaited, certificate);
    }
  }

  /** When the awaited certificates are due, as far as anybody has said. */
  List<LocalDate> awaitedUntil() {
    return awaited.stream().map(AwaitedCertificate::due).filter(Objects::nonNull).toList();
  }

  void expect(UUID request, LocalDate due, LocalDate appointment) {
    awaited = awaited.stream().map(one -> one.request().equals(request) ? one.expected(due, appointment) : one).toList();
  }

  /** Advice this service does not know of was given in a round before there was a chapter for it. */
  void examinationDeclined(LocalDate on, String reason) {
    examination = examination == null ? null : examination.declined(on, reason);
  }

  void stopAwaiting(UUID request) {
    awaited = awaited.stream().filter(one -> !one.request().equals(request)).toList();
  }

  /** The day the case was treated, from which the citizen's week for the written conclusion counts: the meeting's, or in a hearing the recommendation's. */
  LocalDate treatedOn() {
    return meeting == null ? recommended.on() : meeting.day();
  }

  /** A4 pages of the whole case presentation: the plan and every document, the same content once. */
  int pages() {
    return plan.pages() + CaseDocument.pagesOf(documents);
  }

  /** Plan, documents, awaited certificates and what was agreed with the doctor go on; what belongs to one way to the table is put away. */
  void beginAnotherRound(TeamCaseStatus endedAs) {
    earlier = with(earlier, Round.of(this, endedAs));
    submission = null;
    screening = null;
    plannedTeam = null;
    papersSent = List.of();
    meeting = null;
    statement = null;
    proofReading = null;
    recommended = null;
    minutes = null;
    decision = null;
    coordinatingCaseWorker = null;
    conclusion = null;
    gp = null;
    interventions = List.of();
    goals = List.of();
    advice = List.of();
  }

  /** What is written here stays; what only the other has, and what is under way there, goes on here. */
  void takeOver(Chapters other) {
    plan = plan.equals(PreparatoryPlan.EMPTY) ? other.plan : plan;
    other.documents.forEach(this::attach);
    other.awaited.forEach(this::await);
    other.citizenTalks.forEach(this::add);
    other.notRelevant.stream().filter(mark -> notRelevant.stream().noneMatch(one -> one.line() == mark.line()))
        .forEach(mark -> markChecklist(mark.line(), mark.because()));
    citizenMoved = citizenMoved == null ? other.citizenMoved : citizenMoved;
    examination = ClinicalExamination.newer(examination, other.examination);
    gpContact = gpContact == null || !gpContact.awaited() && other.gpContact != null && other.gpContact.awaited() ? other.gpContact : gpContact;
  }

  void add(PapersSent papers) {
    papersSent = with(papersSent, papers);
  }

  void now(CoordinatingCaseWorker named) {
    coordinatingCaseWorker = named.after(coordinatingCaseWorker);
  }

  /** The newest word on an intervention; the history has the earlier ones. */
  void now(InterventionState state) {
    interventions = with(interventions.stream().filter(one -> one.intervention() != state.intervention()).toList(), state);
  }

  void now(GoalProgress progress) {
    goals = with(goals, progress);
  }

  void add(RunningAdvice question) {
    advice = with(advice, question);
  }

  Optional<RunningAdvice> awaitedAdvice() {
    return advice.stream().filter(RunningAdvice::awaited).findFirst();
  }

  void answer(RunningAdvice asked, RunningAdvice given) {
    advice = advice.stream().map(one -> one.equals(asked) ? given : one).toList();
  }

  private static <T> List<T> with(List<T> list, T added) {
    var longer = new ArrayList<>(list);
    longer.add(added);
    return List.copyOf(longer);
  }
}
