package dk.samspor.reporting.series;

import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A series as others than its authority see it: where one of its counts, or what is left of it, is smaller than the minimum, the
 * value is withheld, and of the same period so many of the next smallest that the total gives none away. Among places three at
 * least, since one of their owners knows her own number. A value without counts says nothing of how many: whoever publishes it
 * answers for it.
 *
 * @param minimum smallest group that is published
 * @param own places the reader sees in detail
 */
record Published(int minimum, Predicate<String> own) {

  private static final int AMONG_PLACES = 3;

  List<Value> of(List<Value> values) {
    Set<Value> withheld = new HashSet<>();
    values.stream().collect(groupingBy(Value::period)).values().forEach(ofPeriod -> withhold(ofPeriod, withheld));
    return values.stream().map(value -> withheld.contains(value) && !own.test(value.place()) ? value.withheld() : value).toList();
  }

  private void withhold(List<Value> ofPeriod, Set<Value> withheld) {
    List<Value> small = ofPeriod.stream().filter(this::small).toList();
    withheld.addAll(small);
    if (!small.isEmpty()) {
      ofPeriod.stream().filter(value -> value.numerator() != null && !small.contains(value)).sorted(Comparator.comparing(Value::numerator)
          .thenComparing(Value::place)).limit(Math.max(0, AMONG_PLACES - small.size())).forEach(withheld::add);
    }
  }

  private boolean small(Value value) {
    return few(value.numerator()) || few(value.denominator())
        || value.numerator() != null && value.denominator() != null && few(value.denominator().subtract(value.numerator()));
  }

  private boolean few(BigDecimal n) {
    return n != null && n.signum() > 0 && n.compareTo(BigDecimal.valueOf(minimum)) < 0;
  }
}
