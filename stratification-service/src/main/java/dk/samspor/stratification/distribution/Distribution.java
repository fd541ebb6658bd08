package dk.samspor.stratification.distribution;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * First placements decided in a period, by level, for all and for acquired brain injury apart [M]. Shown, never blocked.
 *
 * @param from first legal day of decision
 * @param to   last legal day of decision
 */
public record Distribution(LocalDate from, LocalDate to, String model, List<Group> groups) {

  /** One group of plans. */
  public record Group(String group, long total, List<Share> levels) {}

  /**
   * A level's share of a group in per cent, one decimal, and the range the source expects.
   *
   * @param judgement absent where no range is expected or there are no placements
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Share(String level, long count, BigDecimal percent, BigDecimal expectedFrom, BigDecimal expectedTo, Judgement judgement) {}

  /** Where a share lies; each against its own range, since the ranges need not sum to a hundred [M]. */
  public enum Judgement { BELOW, WITHIN, ABOVE }
}
