package dk.samspor.meeting.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A number belongs to one line for ever, whatever is corrected. */
class NumberingTest {
  private final long seed = System.nanoTime();
  private final Random dice = new Random(seed);

  @Test void the_first_time_lines_are_numbered_in_their_order_whatever_they_are_sent_with() {
    assertThat(Numbering.first(List.of(goal(7, "a"), goal(null, "b")))).extracting(Goal::number).containsExactly(1, 2);
  }

  @Test void lines_stored_without_numbers_were_spoken_of_by_their_place() {
    assertThat(Numbering.whereMissing(List.of(goal(null, "a"), goal(null, "b")))).extracting(Goal::number).containsExactly(1, 2);
    assertThat(Numbering.whereMissing(List.of(goal(4, "a"), goal(2, "b")))).extracting(Goal::number).containsExactly(4, 2);
  }

  @Test void two_that_say_the_same_stay_two() {
    var before = List.of(goal(1, "walk"), goal(2, "walk"));
    assertThat(Numbering.kept(List.of(goal(null, "walk"), goal(null, "walk"), goal(null, "walk")), before, List.of(1, 2)))
        .extracting(Goal::number).containsExactly(1, 2, 3);
  }

  @Test void one_that_is_only_made_more_specific_stays_the_same() {
    var sharper = new Goal(null, LifeArea.HEALTH, "walk", Specificity.HIGH);
    assertThat(Numbering.kept(List.of(sharper), List.of(goal(5, "walk")), List.of(1, 5))).extracting(Goal::number).containsExactly(5);
  }

  @Test void a_number_nobody_ever_had_and_one_that_is_sent_twice_say_nothing() {
    var before = List.of(goal(1, "walk"), goal(2, "swim"));
    assertThat(Numbering.kept(List.of(goal(9, "run"), goal(2, "swim far"), goal(2, "swim near")), before, List.of(1, 2)))
        .extracting(Goal::number).containsExactly(3, 2, 4);
  }

  @Test void through_any_corrections_a_line_that_is_still_there_has_the_number_it_had() {
    for (int walk = 0; walk < 300; walk++) {
      var lines = Numbering.first(IntStream.range(0, 4).mapToObj(i -> goal(null, "line " + i)).toList());
      var used = new HashSet<>(lines.stream().map(Goal::number).toList());
      for (int correction = 0; correction < 8; correction++) {
        var before = lines;
        var corrected = new ArrayList<>(before.stream().filter(one -> dice.nextInt(4) > 0).map(one -> one.as(null)).toList());
        corrected.add(dice.nextInt(corrected.size() + 1), goal(null, "new " + walk + " " + correction));
        Collections.shuffle(corrected, dice);
        lines = Numbering.kept(corrected, before, used);
        assertThat(lines).as("seed " + seed).extracting(Goal::number).doesNotHaveDuplicates();
        for (Goal one : lines) {
          var former = before.stream().filter(other -> other.text().equals(one.text())).map(Goal::number).findFirst();
          former.ifPresentOrElse(number -> assertThat(one.number()).as("seed " + seed).isEqualTo(number),
              () -> assertThat(used).as("seed " + seed).doesNotContain(one.number()));
        }
        used.addAll(lines.stream().map(Goal::number).toList());
      }
    }
  }

  private static Goal goal(Integer number, String text) {
    return new Goal(number, LifeArea.HEALTH, text, Specificity.SOME);
  }
}
