package dk.samspor.referral.trainingplan;

import dk.samspor.referral.trainingplan.AllocateTrainingPlan.Choice;
import dk.samspor.referral.trainingplan.AllocateTrainingPlan.ProviderKind;
import dk.samspor.referral.trainingplan.AllocateTrainingPlan.PurchaseForm;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/** Who trains, and how the training is bought. */
@Embeddable
record Allocation(
    @Column(name = "provider_kind") @Enumerated(EnumType.STRING) ProviderKind providerKind,
    @Column(name = "provider_name") String providerName,
    @Column(name = "provider_id") String providerId,
    @Column(name = "purchase_form") @Enumerated(EnumType.STRING) PurchaseForm purchaseForm,
    @Column(name = "seller") String seller,
    @Column(name = "provider_choice") @Enumerated(EnumType.STRING) Choice choice,
    @Column(name = "therapist") UUID therapist,
    @Column(name = "therapist_qualified") @Enumerated(EnumType.STRING) Qualified qualified) {

  /** @param qualified null where no therapist is named */
  Allocation(AllocateTrainingPlan command, Qualified qualified) {
    this(command.providerKind(), command.providerName(), command.providerId(), command.purchaseForm(),
        command.seller(), command.choice(), command.therapist(), qualified);
  }

  @Override
  public String toString() {
    return "Allocation[masked]";
  }
}
