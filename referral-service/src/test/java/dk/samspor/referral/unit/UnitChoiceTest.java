package dk.samspor.referral.unit;

import static dk.samspor.referral.unit.ConsideredUnit.Verdict.ANOTHER_COMES_FIRST;
import static dk.samspor.referral.unit.ConsideredUnit.Verdict.CHOSEN;
import static dk.samspor.referral.unit.ConsideredUnit.Verdict.CITIZEN_TOO_OLD;
import static dk.samspor.referral.unit.ConsideredUnit.Verdict.CITIZEN_TOO_YOUNG;
import static dk.samspor.referral.unit.ConsideredUnit.Verdict.CRITERIA_MISSING;
import static dk.samspor.referral.unit.ConsideredUnit.Verdict.OTHER_PART_OF_REGION;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspor.platform.agreements.ReceivingUnit;
import dk.samspor.referral.unit.ConsideredUnit.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Age group and criteria say which department, and each of the others is told why not. */
class UnitChoiceTest {

  private static final ReceivingUnit CHILDREN = unit("BOERN", 0, 17);
  private static final ReceivingUnit BRAIN = unit("NEURO", 18, 130, "BRAIN_INJURY");
  private static final ReceivingUnit HEART = unit("KARDIO", 18, 130, "HEART_DISEASE", "ECG_TAKEN");
  private static final ReceivingUnit ANYBODY = unit("MEDICIN", 18, 130, "EARLIER_EXAMINATIONS_STATED");

  @Test
  void the_department_whose_criteria_are_stated_gets_it_though_another_stands_first() {
    var choice = of(30, "HEART_DISEASE", "ECG_TAKEN");
    assertThat(choice.unit()).contains(HEART);
    assertThat(verdicts(choice)).containsExactly(CITIZEN_TOO_OLD, CRITERIA_MISSING, CHOSEN, CRITERIA_MISSING);
    assertThat(choice.considered().get(1).missingCriteria()).containsExactly("BRAIN_INJURY");
  }

  @Test
  void a_child_goes_to_the_childrens_department_whatever_is_stated() {
    assertThat(verdicts(of(17, "BRAIN_INJURY"))).containsExactly(CHOSEN, CITIZEN_TOO_YOUNG, CITIZEN_TOO_YOUNG, CITIZEN_TOO_YOUNG);
  }

  @Test
  void where_nobodys_criteria_are_stated_the_one_that_lacks_least_gets_it_and_can_ask() {
    var choice = of(40);
    assertThat(choice.unit()).contains(BRAIN);
    assertThat(verdicts(choice)).containsExactly(CITIZEN_TOO_OLD, CHOSEN, CRITERIA_MISSING, ANOTHER_COMES_FIRST);
    assertThat(choice.considered().get(1).missingCriteria()).containsExactly("BRAIN_INJURY");
  }

  @Test
  void of_equals_the_one_of_the_homes_own_part_of_the_region_gets_it() {
    var choice = UnitChoice.among(List.of(BRAIN, ANYBODY), ANYBODY::equals, 40, List.of());
    assertThat(choice.unit()).contains(ANYBODY);
    assertThat(verdicts(choice)).containsExactly(OTHER_PART_OF_REGION, CHOSEN);
  }

  @Test
  void where_no_department_takes_the_age_each_says_so_and_none_is_chosen() {
    var choice = UnitChoice.among(List.of(CHILDREN), anywhere(), 18, List.of());
    assertThat(choice.unit()).isEqualTo(Optional.empty());
    assertThat(verdicts(choice)).containsExactly(CITIZEN_TOO_OLD);
  }

  private static UnitChoice of(int age, String... stated) {
    return UnitChoice.among(List.of(CHILDREN, BRAIN, HEART, ANYBODY), anywhere(), age, List.of(stated));
  }

  private static Predicate<ReceivingUnit> anywhere() {
    return unit -> true;
  }

  private static List<Verdict> verdicts(UnitChoice choice) {
    return choice.considered().stream().map(ConsideredUnit::verdict).toList();
  }

  private static ReceivingUnit unit(String number, int fromAge, int toAge, String... criteria) {
    return new ReceivingUnit("UNEXPLAINED_SYMPTOMS", number, number, fromAge, toAge, List.of(criteria));
  }
}
