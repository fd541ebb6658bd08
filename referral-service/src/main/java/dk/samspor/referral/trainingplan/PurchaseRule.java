package dk.samspor.referral.trainingplan;

import static dk.samspor.referral.trainingplan.AllocateTrainingPlan.PurchaseForm.*;

import dk.samspor.platform.web.Violation;
import dk.samspor.referral.ReferralCode;
import dk.samspor.referral.trainingplan.AllocateTrainingPlan.ProviderKind;
import dk.samspor.referral.trainingplan.AllocateTrainingPlan.PurchaseForm;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which purchase form goes with which provider [M]: whoever trains with own staff buys supervision or teaching at most, and says
 * of whom; another municipality never trains for nothing.
 */
final class PurchaseRule {

  private static final Set<PurchaseForm> BOUGHT_FOR_OWN_STAFF = EnumSet.of(SUPERVISED_OWN_STAFF, TRAINING_OF_OWN_STAFF);

  private PurchaseRule() {}

  static void check(AllocateTrainingPlan command) {
    ProviderKind kind = command.providerKind();
    PurchaseForm form = command.purchaseForm();
    boolean missing = form == null && kind == ProviderKind.OTHER_MUNICIPALITY;
    if (missing || form != null && !formsOf(kind).contains(form)) {
      throw refusal(ReferralCode.PURCHASE_FORM_DOES_NOT_FIT, formsOf(kind));
    }
    if (form != null && BOUGHT_FOR_OWN_STAFF.contains(form) && (command.seller() == null || command.seller().isBlank())) {
      throw ReferralCode.SELLER_REQUIRED.refuse(Violation.of("seller", ReferralCode.SELLER_REQUIRED));
    }
    if (command.therapist() != null && kind != ProviderKind.OWN_CENTRE) {
      throw ReferralCode.THERAPIST_IS_OF_THE_OWN_CENTRE.refuse(Violation.of("therapist", ReferralCode.THERAPIST_IS_OF_THE_OWN_CENTRE));
    }
    if (command.byFreeChoice() && kind != ProviderKind.PRIVATE) {
      throw ReferralCode.FREE_CHOICE_IS_OF_A_PRIVATE_PROVIDER.refuse(Violation.of("choice", ReferralCode.FREE_CHOICE_IS_OF_A_PRIVATE_PROVIDER));
    }
  }

  static Set<PurchaseForm> formsOf(ProviderKind kind) {
    return switch (kind) {
      case OWN_CENTRE -> BOUGHT_FOR_OWN_STAFF;
      case OTHER_MUNICIPALITY -> EnumSet.of(TARGET_GROUP_AGREEMENT, PER_PATHWAY, SELLERS_STAFF_AT_HOME);
      case REGION, PRIVATE -> EnumSet.of(TARGET_GROUP_AGREEMENT, PER_PATHWAY);
    };
  }

  private static RuntimeException refusal(ReferralCode code, Set<PurchaseForm> possible) {
    return code.refuse(possible.stream().map(Enum::name).sorted().collect(Collectors.joining(", ")));
  }
}
