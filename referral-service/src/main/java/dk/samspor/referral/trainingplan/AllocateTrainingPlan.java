package dk.samspor.referral.trainingplan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who trains, chosen with the citizen [M, S 1.3]. The home municipality stays responsible for co-ordination and
 * transport whoever it is.
 *
 * @param providerId the provider's id where it has one in Samspor ({@code provider:<id>}); it then has a part in the plan
 * @param purchaseForm how the training is bought, see {@link PurchaseRule}; null where nothing is bought
 * @param seller of whom supervision or teaching of own staff is bought
 * @param therapist in the own centre, where one is chosen already: stratification says whether she may take the case
 * @param patientGroup in stratification's words; the advanced level is held against it
 * @param choice whose choice the provider was; null where it is not said
 */
public record AllocateTrainingPlan(
    @NotNull ProviderKind providerKind,
    @NotBlank @Size(max = 200) String providerName,
    @Pattern(regexp = "[0-9A-Za-z-]{1,40}", message = "{referral.provider}") String providerId,
    PurchaseForm purchaseForm,
    @Size(max = 200) String seller,
    Choice choice,
    UUID therapist,
    @Pattern(regexp = "[A-Z_]{1,60}", message = "{referral.patientGroup}") String patientGroup) {

  /** Whose choice of provider it was. */
  @Schema(name = "ProviderChoice")
  public enum Choice {
    /** Of what the municipality offers, as the citizen wished. */
    CITIZENS_WISH,
    /** The municipality's own: there is one offer only. */
    MUNICIPALITYS_OFFER,
    /** The free choice of a private provider, where training could not be offered in time. */
    FREE_CHOICE
  }

  boolean byFreeChoice() {
    return choice == Choice.FREE_CHOICE;
  }

  /** Whose training it is. */
  public enum ProviderKind { OWN_CENTRE, OTHER_MUNICIPALITY, REGION, PRIVATE }

  /** The ways municipalities buy training of each other and of the region [M]. */
  public enum PurchaseForm {
    /** A binding agreement for a whole target group. */
    TARGET_GROUP_AGREEMENT,
    /** Bought for one citizen's pathway at a time. */
    PER_PATHWAY,
    /** The seller's staff trains in the citizen's home municipality. */
    SELLERS_STAFF_AT_HOME,
    /** Own staff trains under the seller's supervision. */
    SUPERVISED_OWN_STAFF,
    /** The seller teaches own staff. */
    TRAINING_OF_OWN_STAFF
  }

  @Override
  public String toString() {
    return "AllocateTrainingPlan[masked]";
  }
}
