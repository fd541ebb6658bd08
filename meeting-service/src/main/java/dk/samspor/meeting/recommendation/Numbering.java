package dk.samspor.meeting.recommendation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Which number each line of a recommendation has. A number is never given twice: one that a correction takes out, and what became
 * of it, is still the former line's. Of a line that is worded anew only who corrects it knows whether it is the same.
 */
final class Numbering {
  private Numbering() {}

  /** From one, in their order; who writes a recommendation anew numbers nothing. */
  static <T extends Numbered<T>> List<T> first(List<T> lines) {
    return continued(lines.stream().map(one -> one.as(null)).toList(), 0);
  }

  /** Lines stored before they had numbers were spoken of by their place. */
  static <T extends Numbered<T>> List<T> whereMissing(List<T> lines) {
    return lines.stream().allMatch(one -> one.number() != null) ? lines : first(lines);
  }

  /**
   * By the number they are sent with, else by the same content, else by the same words in the same area; others are new.
   *
   * @param before the lines of the version that is corrected
   * @param used every number there has been in any version
   */
  static <T extends Numbered<T>> List<T> kept(List<T> corrected, List<T> before, Collection<Integer> used) {
    var lines = new ArrayList<T>();
    var taken = new HashSet<Integer>();
    corrected.forEach(one -> lines.add(one.number() != null && used.contains(one.number()) && taken.add(one.number()) ? one : one.as(null)));
    same(lines, before, taken, (one, other) -> one.equals(other.as(null)));
    same(lines, before, taken, (one, other) -> one.area() == other.area() && Objects.equals(one.text(), other.text()));
    return continued(lines, used.stream().mapToInt(Integer::intValue).max().orElse(0));
  }

  private static <T extends Numbered<T>> void same(List<T> lines, List<T> before, Set<Integer> taken, BiPredicate<T, T> isThe) {
    lines.replaceAll(one -> one.number() != null ? one : before.stream()
        .filter(other -> isThe.test(one, other) && taken.add(other.number())).findFirst().map(other -> one.as(other.number())).orElse(one));
  }

  private static <T extends Numbered<T>> List<T> continued(List<T> lines, int highest) {
    var numbered = new ArrayList<T>();
    int next = highest;
    for (T one : lines) {
      numbered.add(one.number() == null ? one.as(++next) : one);
    }
    return List.copyOf(numbered);
  }
}
