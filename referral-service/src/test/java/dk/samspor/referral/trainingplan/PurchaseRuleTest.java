package dk.samspor.referral.trainingplan;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspor.referral.trainingplan.AllocateTrainingPlan.Choice;
import dk.samspor.referral.trainingplan.AllocateTrainingPlan.ProviderKind;
import dk.samspor.referral.trainingplan.AllocateTrainingPlan.PurchaseForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The purchase forms of the co-operation between municipalities, and with the region [M]. */
class PurchaseRuleTest {

  @ParameterizedTest
  @CsvSource({"OWN_CENTRE,", "OWN_CENTRE,SUPERVISED_OWN_STAFF", "OWN_CENTRE,TRAINING_OF_OWN_STAFF", "OTHER_MUNICIPALITY,TARGET_GROUP_AGREEMENT",
      "OTHER_MUNICIPALITY,PER_PATHWAY", "OTHER_MUNICIPALITY,SELLERS_STAFF_AT_HOME", "REGION,", "REGION,PER_PATHWAY", "PRIVATE,",
      "PRIVATE,TARGET_GROUP_AGREEMENT"})
  void a_purchase_form_fits_its_provider(ProviderKind kind, PurchaseForm form) {
    assertThatCode(() -> PurchaseRule.check(allocation(kind, form, "Svendborg Kommune", null))).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({"OWN_CENTRE,PER_PATHWAY", "OWN_CENTRE,SELLERS_STAFF_AT_HOME", "OTHER_MUNICIPALITY,", "OTHER_MUNICIPALITY,SUPERVISED_OWN_STAFF",
      "REGION,SELLERS_STAFF_AT_HOME", "PRIVATE,TRAINING_OF_OWN_STAFF"})
  void another_municipality_trains_for_nothing_nowhere_and_own_staff_buys_help_only(ProviderKind kind, PurchaseForm form) {
    assertThatThrownBy(() -> PurchaseRule.check(allocation(kind, form, "Svendborg Kommune", null))).hasMessage("PURCHASE_FORM_DOES_NOT_FIT");
  }

  @Test
  void supervision_and_teaching_of_own_staff_are_bought_of_somebody() {
    assertThatThrownBy(() -> PurchaseRule.check(allocation(ProviderKind.OWN_CENTRE, PurchaseForm.SUPERVISED_OWN_STAFF, " ", null)))
        .hasMessage("SELLER_REQUIRED");
  }

  @Test
  void the_free_choice_is_of_a_private_provider() {
    assertThatThrownBy(() -> PurchaseRule.check(allocation(ProviderKind.REGION, null, null, Choice.FREE_CHOICE)))
        .hasMessage("FREE_CHOICE_IS_OF_A_PRIVATE_PROVIDER");
  }

  private static AllocateTrainingPlan allocation(ProviderKind kind, PurchaseForm form, String seller, Choice choice) {
    return new AllocateTrainingPlan(kind, "Centret", null, form, seller, choice, null, null);
  }
}
