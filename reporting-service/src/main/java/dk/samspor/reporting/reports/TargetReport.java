package dk.samspor.reporting.reports;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.samspor.reporting.indicators.Direction;
import dk.samspor.reporting.indicators.Words;
import dk.samspor.reporting.observations.Judged;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A target report as it was presented.
 *
 * @param authority whose figures they are
 * @param period label of the period reported on
 * @param presented business day
 * @param newestFact real time of the newest event in the figures
 * @param minimumGroup smallest group published where the figures are the nation's
 * @param lagDays days from the period's end to the day it was presented
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TargetReport(UUID id, String authority, String place, String period, LocalDate presented, String presentedBy,
    Instant newestFact, long lagDays, int minimumGroup, List<Line> lines) {

  /**
   * One indicator in the report. What is absent is not known, or there is nothing to count.
   *
   * @param ambition what is aimed at
   * @param result the latest result, in the unit
   * @param change since the report before, in the unit
   * @param changeSince that report's period
   * @param direction which way is better
   * @param met MET, NOT_MET or NOT_JUDGED
   * @param state whether more facts are expected of the period, or came after it closed
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Line(String indicator, Words group, Words name, Words unit, BigDecimal ambition, BigDecimal result, Long numerator,
      Long denominator, BigDecimal change, String changeSince, Direction direction, Judged met, boolean suppressed, String state,
      Words source, Words caveat) {}
}
