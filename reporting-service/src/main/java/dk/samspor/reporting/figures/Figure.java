package dk.samspor.reporting.figures;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import dk.samspor.reporting.indicators.Expectation;
import dk.samspor.reporting.observations.Judged;
import java.math.BigDecimal;
import java.util.Map;
import java.util.SortedMap;

/**
 * One figure of one indicator.
 *
 * @param period label of the period: {@code 2015}, {@code 2015-Q1}, {@code 2015-03}, {@code 2015-03-02}, {@code 2015-01-01/2015-06-30} or {@code all}
 * @param dimensions the codes it is cut by, such as {@code municipality: 0461}
 * @param value in the indicator's unit; shares in per cent; rounded half-up to one decimal
 * @param numerator what was counted
 * @param denominator out of how many; absent where nothing is divided
 * @param spread for durations
 * @param days for durations: how often each whole number of days occurred; of one's own place only
 * @param expected for distributions: the range in per cent and where the value lies
 * @param target met, not met, or not judged
 * @param ambition what it was judged by; absent when nothing is aimed at
 * @param late how many of what it is made of came, became another or went after their month had closed; of one's own place only, absent when none
 * @param state whether more is still expected of the period, or came after it had closed
 * @param suppressed the group is too small to be shown to others than its own authority; then there are no numbers
 * @param reopened by what and when, where the period was reopened; of one's own place only, absent where it was not
 * @param withoutValue how many of what is added up have no known value, such as a price: they are in neither sum nor mean; absent when none, and of
 *     others' places when fewer than the minimum group
 * @param counted how many observations it is made of; what is suppressed is decided by it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Figure(String indicator, String period, Map<String, String> dimensions, BigDecimal value, Long numerator,
    Long denominator, Histogram.Spread spread, SortedMap<Integer, Long> days, Expected expected, Judged target,
    BigDecimal ambition, Long late,
    State state, boolean suppressed, Reopened reopened, Long withoutValue, @JsonIgnore long counted) {

  /** A period closes on the 15th after it; facts that come later are counted, and seen to have reopened it. */
  public enum State { OPEN, CLOSED, REOPENED }

  /** Where a share lies in relation to what its source expects. */
  public record Expected(int from, int to, boolean approximate, Expectation.Verdict verdict) {}

  Figure suppress() {
    Expected range = expected == null ? null
        : new Expected(expected.from, expected.to, expected.approximate, Expectation.Verdict.NOT_JUDGED);
    return new Figure(indicator, period, dimensions, null, null, null, null, null, range, Judged.NOT_JUDGED, ambition, null, null, true,
        null, null, counted);
  }

  Figure in(State now) {
    return new Figure(indicator, period, dimensions, value, numerator, denominator, spread, days, expected, target, ambition, late, now,
        suppressed, now == State.REOPENED ? reopened : null, withoutValue, counted);
  }

  /**
   * As somebody else's place may be seen: that it was reopened, and nothing of a single person's. By what and when it was, how many
   * came late (often one), the count of every single day, the shortest, the longest and who is in the middle are the owner's to know.
   *
   * @param minimum smallest group that is published
   */
  Figure published(int minimum) {
    Histogram.Spread shape = spread == null ? null : Histogram.of(days).published(minimum);
    Long unknown = withoutValue == null || withoutValue < minimum ? null : withoutValue;
    return new Figure(indicator, period, dimensions, shape == null ? value : shape.median(), numerator, denominator, shape, null, expected, target, ambition, null, state,
        suppressed, null, unknown, counted);
  }

  /** The same by another name of its period. */
  public Figure named(String label) {
    return new Figure(indicator, label, dimensions, value, numerator, denominator, spread, days, expected, target, ambition, late, state,
        suppressed, reopened, withoutValue, counted);
  }

  /** Without the count of every single day, which only a picture of them needs. */
  public Figure brief() {
    return days == null ? this : new Figure(indicator, period, dimensions, value, numerator, denominator, spread, null, expected,
        target, ambition, late, state, suppressed, reopened, withoutValue, counted);
  }
}
