package dk.samspor.referral.trainingplan;

import dk.samspor.referral.trainingplan.AllocateTrainingPlan.Choice;
import dk.samspor.referral.trainingplan.AllocateTrainingPlan.ProviderKind;
import dk.samspor.referral.trainingplan.AllocateTrainingPlan.PurchaseForm;
import dk.samspor.referral.trainingplan.HomeDuties.Duty;
import dk.samspor.referral.trainingplan.OfferFirstContact.LateReason;
import dk.samspor.referral.trainingplan.TakeHomeDuties.Transport;
import dk.samspor.referral.trainingplan.completeness.Finding;
import dk.samspor.referral.trainingplan.content.PlanContent;
import dk.samspor.referral.trainingplan.content.PlanType;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A whole training plan, for those who have a part in it. Dates are legal days in Europe/Copenhagen.
 *
 * @param letterId the sender's own id of the first letter
 * @param sender the sending ward, such as {@code hospital:4202360}
 * @param citizen name and CPR number; the number only for the municipality, the sender and the provider
 * @param submission 1 for the first letter, one more for each resubmission
 * @param findings what is missing (blocking) or thin (advisory)
 * @param level decided by stratification; null until then
 * @param redacted what was taken out of the newest text for good
 * @param deadlineWarning that the start deadline is short; null where it is not
 * @param freeChoice whether the citizen may choose a private provider
 * @param allowedActions what can be done now; each party may do its own
 * @param planType the kind the ward wrote, or the one the hospital agreed to later
 */
public record TrainingPlanView(
    UUID id,
    TrainingPlan.Status status,
    Set<TrainingPlan.Act> allowedActions,
    String letterId,
    String sender,
    String homeMunicipality,
    LocalDate receivedDate,
    CitizenView citizen,
    int submission,
    PlanContent plan,
    List<Finding> findings,
    ReturnedView returned,
    Level level,
    AllocationView allocation,
    FirstContactView firstContact,
    LocalDate startedOn,
    LocalDate completedOn,
    List<PlanField> redacted,
    LevelChangeView levelChange,
    DeadlineWarningView deadlineWarning,
    FreeChoice freeChoice,
    HomeDutiesView homeDuties,
    PlanType planType) {

  /** @param cpr ten digits, or null for a party that only has a copy */
  @Schema(name = "TrainingPlanCitizen")
  public record CitizenView(UUID id, String name, String cpr) {
    @Override
    public String toString() {
      return "CitizenView[" + id + "]";
    }
  }

  /** The latest return. */
  public record ReturnedView(LocalDate date, List<ReturnReason> reasons, String text) {
    @Override
    public String toString() {
      return "ReturnedView[masked]";
    }
  }

  /**
   * Who trains.
   *
   * @param qualified stratification's answer on the day of the choice; null where no therapist is named
   * @param findings advisory: what should be known of the choice
   */
  public record AllocationView(ProviderKind providerKind, String providerName, String providerId, PurchaseForm purchaseForm,
      String seller, Choice choice, UUID therapist, Qualified qualified, List<Finding> findings) {
    @Override
    public String toString() {
      return "AllocationView[masked]";
    }
  }

  /** The start deadline was so near that it was warned of. */
  public record DeadlineWarningView(LocalDate warnedOn, int workingDaysLeft) {}

  /**
   * What stays with the home municipality while somebody else trains.
   *
   * @param open what it has not seen to yet
   */
  public record HomeDutiesView(List<Duty> open, String coordinator, String phone, Transport transport) {
    @Override
    public String toString() {
      return "HomeDutiesView[" + open + "]";
    }
  }

  /**
   * Another level or kind of plan than the hospital prescribed.
   *
   * @param proposed the level; null where the question is whether the kind of plan is right
   * @param agreed null until the hospital has answered
   * @param reason why the kind of plan is doubted; null where a level is proposed
   * @param wish the kind the municipality finds right; null where it only asks: who agrees then says which kind it is
   * @param askedOn null where it was asked before that was kept
   * @param answerBy the last day an answer is of use, as the citizen may choose a private provider afterwards; null where there is none
   */
  public record LevelChangeView(Level proposed, Boolean agreed, LocalDate answeredOn, ReconsiderReason reason, PlanType wish,
      LocalDate askedOn, LocalDate answerBy) {

    static LevelChangeView of(LevelChange change) {
      HospitalQuestion asked = change.question() == null ? HospitalQuestion.aboutALevel(null, null) : change.question();
      return new LevelChangeView(change.proposed(), change.agreed(), change.answeredOn(), asked.reason(), asked.wish(), asked.askedOn(),
          asked.answerBy());
    }
  }

  /** The first contact offered. */
  public record FirstContactView(LocalDate date, LateReason lateReason) {}

  @Override
  public String toString() {
    return "TrainingPlanView[" + id + "]";
  }
}
