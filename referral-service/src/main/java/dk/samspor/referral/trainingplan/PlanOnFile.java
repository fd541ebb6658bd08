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

/** What stands in a training plan; what can be done with it is in {@link TrainingPlan}. */
@MappedSuperclass
abstract class PlanOnFile extends Case<TrainingPlan.Status, TrainingPlan.Act> {

  @Column(nullable = false, updatable = false)
  String sender;

  @Column(name = "letter_id", nullable = false, updatable = false)
  String letterId;

  @Column(name = "received_date", nullable = false, updatable = false)
  LocalDate receivedDate;

  @Enumerated(EnumType.STRING)
  @Column(name = "age_band", nullable = false, updatable = false)
  AgeBand ageBand;

  @Embedded
  Submission submission;

  @Embedded
  Returned returned;

  @Enumerated(EnumType.STRING)
  Level level;

  @Embedded
  LevelChange levelChange;

  @Embedded
  Allocation allocation;

  @Embedded
  HomeDuties homeDuties;

  @Embedded
  DeadlineWarning deadlineWarning;

  @Embedded
  Training training;

  String[] redacted;

  protected PlanOnFile() {} // Hibernate

  PlanOnFile(UUID id, CitizenId citizen, String homeMunicipality, Authority sender, ReceiveTrainingPlan command, AgeBand ageBand,
      LocalDate today) {
    super(id, "TRAINING_PLAN", citizen, homeMunicipality, TrainingPlan.Status.RECEIVED);
    this.sender = sender.value();
    this.letterId = command.letterId();
    this.receivedDate = today;
    this.ageBand = ageBand;
    this.submission = Submission.first(command.plan());
  }

  Completeness completeness() {
    return Completeness.of(content());
  }

  /** The level training is allocated at: decided for a general plan, the hospital's own for the others. */
  Optional<Level> allocationLevel() {
    return level != null || planType().needsLevel() ? Optional.ofNullable(level) : Optional.of(Level.valueOf(planType().name()));
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

  PlanType planType() {
    return content().planType();
  }

  LocalDate dischargeDate() {
    return content().dischargeDate();
  }

  Optional<Returned> returned() {
    return Optional.ofNullable(returned);
  }

  Optional<Level> level() {
    return Optional.ofNullable(level);
  }

  Optional<LevelChange> levelChange() {
    return Optional.ofNullable(levelChange);
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

  void redactedAre(Collection<PlanField> fields) {
    redacted = PlanField.names(fields).toArray(String[]::new);
  }
}
