package dk.samspor.reporting.figures;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.samspor.reporting.indicators.Basis;
import java.util.List;

/**
 * Figures with what they mean.
 *
 * @param unit code of the unit, see the catalogue
 * @param basis ACTUAL: counted from events; ESTIMATED or EXTRAPOLATED where the indicator says so
 * @param priceYears of amounts: the years whose kroner the prices in force are in; absent for all others
 * @param beside the same of a year earlier, the region and the country, where that was asked for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FiguresView(String indicator, String unit, Basis basis, List<Integer> priceYears, String period, List<Figure> figures, List<Comparison> beside) {

  /** What it is compared with. */
  public record Comparison(With with, List<Figure> figures) {}

  /** Same period a year earlier, same place; same period, wider place. */
  public enum With { YEAR_BEFORE, REGION, COUNTRY }
}
