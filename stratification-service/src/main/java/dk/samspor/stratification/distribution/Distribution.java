package dk.samspor.stratification.distribution;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.samspor.stratification.model.ExpectedShare;
import dk.samspor.stratification.model.ModelDescription;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * First placements decided in a period, by level, for all and for acquired brain injury apart [M]. Shown, never blocked.
 *
 * @param from first legal day of decision
 * @param to   last legal day of decision
 */
public record Distribution(LocalDate from, LocalDate to, String model, List<Group> groups) {

  private static final String BRAIN_INJURY = "BRAIN_INJURY";

  /** One group of plans. */
  public record Group(String group, long total, List<Share> levels) {

    private static Group of(String name, List<Placements.Count> counts, List<ExpectedShare> expected) {
      long total = counts.stream().mapToLong(Placements.Count::plans).sum();
      var own = expected.stream().filter(share -> share.group().equals(name)).toList();
      var levels = Stream.concat(own.stream().map(ExpectedShare::level), counts.stream().map(Placements.Count::level)).distinct();
      return new Group(name, total, levels.map(level -> Share.of(level, counts, total, own)).toList());
    }
  }

  /**
   * A level's share of a group in per cent, one decimal, and the range the source expects.
   *
   * @param judgement absent where no range is expected or there are no placements
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Share(String level, long count, BigDecimal percent, BigDecimal expectedFrom, BigDecimal expectedTo, Judgement judgement) {

    private static Share of(String level, List<Placements.Count> counts, long total, List<ExpectedShare> expected) {
      long count = counts.stream().filter(one -> one.level().equals(level)).mapToLong(Placements.Count::plans).sum();
      var percent = total == 0 ? null : BigDecimal.valueOf(count * 100).divide(BigDecimal.valueOf(total), 1, RoundingMode.HALF_UP);
      var range = expected.stream().filter(share -> share.level().equals(level)).findFirst();
      return new Share(level, count, percent, range.map(ExpectedShare::from).orElse(null), range.map(ExpectedShare::to).orElse(null),
          range.filter(share -> percent != null).map(share -> Judgement.of(percent, share)).orElse(null));
    }
  }

  /**
   * Where a share lies; each against its own range, since the ranges need not sum to a hundred [M]. Where the source expects
   * one value ("about 10 %") two percentage points each way are within.
   */
  public enum Judgement {
    BELOW, WITHIN, ABOVE;

    /** Our reading of "about", the same as reporting's: the sources give no tolerance. */
    private static final BigDecimal ABOUT = BigDecimal.TWO;

    private static Judgement of(BigDecimal percent, ExpectedShare expected) {
      var tolerance = expected.from().compareTo(expected.to()) == 0 ? ABOUT : BigDecimal.ZERO;
      if (percent.compareTo(expected.from().subtract(tolerance)) < 0) return BELOW;
      return percent.compareTo(expected.to().add(tolerance)) > 0 ? ABOVE : WITHIN;
    }
  }

  static Distribution of(LocalDate from, LocalDate to, ModelDescription model, List<Placements.Count> counts) {
    return new Distribution(from, to, model.id(), List.of(Group.of("ALL", counts, model.expected()),
        Group.of(BRAIN_INJURY, counts.stream().filter(Placements.Count::brainInjury).toList(), model.expected())));
  }
}
