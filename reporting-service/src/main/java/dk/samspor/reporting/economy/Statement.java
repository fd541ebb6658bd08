package dk.samspor.reporting.economy;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.samspor.reporting.observations.Removal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a region charges a municipality for a period.
 *
 * @param total DKK, of the lines that have an amount
 * @param withoutPrice lines no price is known for, and no fallback price either: they are in no total
 * @param byFallback cases without an agreed price, charged by the fallback model: they are in the total
 * @param removed lines that were charged when their month closed and are not any more: they are in no total
 * @param basis ACTUAL: what was delivered, at the price in force on its day
 */
public record Statement(String municipality, String municipalityName, String region, String period, LocalDate from, LocalDate to,
    String basis, BigDecimal total, long withoutPrice, long byFallback, List<Subtotal> subtotals, List<Line> lines, List<Removed> removed) {

  /** Lines of one kind. */
  public record Subtotal(String unit, long lines, BigDecimal amount) {}

  /**
   * One thing charged.
   *
   * @param line id of the case, meeting day or certificate: its events are at {@code /api/v1/statements/lines/{line}}
   * @param unit CASE, DAY or CERTIFICATE
   * @param item service item of a certificate
   * @param amount DKK; absent where no price is known
   * @param priceYear the year whose kroner they are
   * @param fallback no price is agreed on; the amount is the fallback model's: an average salary and a fifth, divided by the cases of
   *     a full-time year [D 8.2]
   * @param late came or became another after its month had closed
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Line(UUID line, LocalDate day, String unit, String item, BigDecimal amount, Integer priceYear, boolean fallback, boolean late) {}

  /**
   * One thing that is charged no longer. What it was charged at is in the statement as it was sent.
   *
   * @param line id of the case, meeting day or certificate: its events are at {@code /api/v1/statements/lines/{line}}
   * @param unit CASE, DAY or CERTIFICATE
   * @param item service item of a certificate
   * @param removed since when, and why
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Removed(UUID line, LocalDate day, String unit, String item, Removal removed) {}
}
