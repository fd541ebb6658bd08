package dk.samspor.referral.trainingplan;

import dk.samspor.platform.access.Authority;
import dk.samspor.platform.cases.Case;
import dk.samspor.platform.identity.CitizenId;
import dk.samspor.referral.trainingplan.completeness.Completeness;
import dk.samspor.referral.trainingplan.content.PlanContent;
import dk.samspor.referral.trainingplan.content.PlanType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What stands in a training plan: read by the views and the desk, written by the acts in {@link TrainingPlan} only. */
@MappedSuperclass
abstract class TrainingPlanSheet extends Case<TrainingPlan.Status, TrainingPlan.Act> {

  @Column(nullable = false, updatable = false)
  private String sender;

  @Column(name = "letter_id", nullable = false, updatable = false)
  private String letterId;

  @Column(name = "received_date", nullable = false, updatable = false)
  private LocalDate receivedDate;

  @Enumerated(EnumType.STRING)
  @Column(name = "age_band", nullable = false, updatable = false)
  private AgeBand ageBand;

  @Embedded
  private Submission submission;

  @Embedded
  private Returned returned;

  @Embedded
  private PlanLevel level;

  @Embedded
  private LevelDecision waitingLevel;

  @Embedded
  private Allocation allocation;

  @Embedded
  private HomeDuties homeDuties;

  @Embedded
  private DeadlineWarning deadlineWarning;

  @Embedded
  private Training training;

  @Embedded
  private StartDays startDays;

  private String[] redacted;

  protected TrainingPlanSheet() {} // Hibernate

  TrainingPlanSheet(UUID id, CitizenId citizen, String homeMunicipality, Authority sender, ReceiveTrainingPlan command,
      AgeBand ageBand, LocalDate today) {
    super(id, "TRAINING_PLAN", citizen, homeMunicipality, TrainingPlan.Status.RECEIVED);
    this.sender = sender.value();
    this.letterId = command.letterId();
    this.receivedDate = today;
    this.ageBand = ageBand;
    this.submission = Submission.first(command.plan());
  }

  void says(Submission now) {
    submission = now;
  }

  void returnedWith(Returned now) {
    returned = now;
  }

  void levelIs(PlanLevel now) {
    level = now;
  }

  /** Null where nothing waits. */
  void levelWaits(LevelDecision now) {
    waitingLevel = now;
  }

  /** Null while that is to be chosen. */
  void trainedBy(Allocation now) {
    allocation = now;
  }

  /** Null while nobody has taken them. */
  void homeDutiesAre(HomeDuties now) {
    homeDuties = now;
  }

  void warnedOf(DeadlineWarning now) {
    deadlineWarning = now;
  }

  void trainingIs(Training now) {
    training = now;
  }

  void startDaysAre(StartDays now) {
    startDays = now;
  }

  void redactedAre(Collection<PlanField> fields) {
    redacted = PlanField.names(fields).toArray(String[]::new);
  }

  /** Which text counts is not settled: the ward may send another one. */
  boolean awaitsAcceptance() {
    return switch (status()) {
      case RECEIVED, RETURNED, RESUBMITTED -> true;
      case ACCEPTED, ALLOCATED, STARTED, COMPLETED, CANCELLED, DECLINED, ENTERED_IN_ERROR -> false;
    };
  }

  Completeness completeness() {
    return Completeness.of(content());
  }

  Authority sender() {
    return new Authority(sender);
  }

  String letterId() {
    return letterId;
  }

  LocalDate receivedDate() {
    return receivedDate;
  }

  AgeBand ageBand() {
    return ageBand;
  }

  Submission submission() {
    return submission;
  }

  PlanContent content() {
    return submission.content();
  }

  /** The kind the ward wrote, or the one the hospital agreed to later. */
  PlanType planType() {
    return levels().kind(content().planType());
  }

  LocalDate dischargeDate() {
    return content().dischargeDate();
  }

  Optional<Returned> returned() {
    return Optional.ofNullable(returned);
  }

  /** With what the hospital was asked about it. */
  PlanLevel levels() {
    return PlanLevel.of(level);
  }

  /** Decided before the plan was accepted. */
  Optional<LevelDecision> waitingLevel() {
    return Optional.ofNullable(waitingLevel);
  }

  Optional<Allocation> allocation() {
    return Optional.ofNullable(allocation);
  }

  Optional<HomeDuties> homeDuties() {
    return Optional.ofNullable(homeDuties);
  }

  Optional<DeadlineWarning> deadlineWarning() {
    return Optional.ofNullable(deadlineWarning);
  }

  /** What was taken out of the text. */
  List<PlanField> redacted() {
    return redacted == null ? List.of() : Arrays.stream(redacted).map(PlanField::valueOf).toList();
  }

  Training training() {
    return Training.of(training);
  }

  StartDays startDays() {
    return StartDays.of(startDays);
  }
}
