package dk.samspor.reporting.dashboard;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dk.samspor.reporting.figures.Figure;
import dk.samspor.reporting.figures.IndicatorView;
import dk.samspor.reporting.places.Place;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The overview of one place and period.
 *
 * @param region the one a municipality lies in; absent for regions and the country
 * @param cases whether the caller may see which cases figures of the place are made of
 * @param asOf real time of the newest event in the figures
 * @param minimumGroup smaller groups are withheld from others than their own authority
 * @param headlines the headline indicators with the period before, last year's, the region and the country
 * @param deadlines the shares kept within a deadline that are no headlines; those of which there is anything to say
 * @param levels first placement by level and citizen group, beside what is expected
 * @param regions side by side, where the country is chosen
 * @param municipalities side by side, within the region where a region or municipality is chosen
 * @param path how far the cases opened in the period came, stage by stage
 * @param left of those, the cases that were withdrawn or closed on the way, by the stage they came to
 * @param waits days between the stages
 * @param waitingLists as the units counted them
 * @param estimatedWaits the wait in weeks the units estimate, by age group
 * @param trend plans received and cases treated through the period
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DashboardView(Place place, Place region, boolean cases, Span span, Choices choices, Instant asOf, int minimumGroup,
    List<Headline> headlines, List<Headline> deadlines, List<Figure> levels, Figure leadTime, List<Figure> path, List<Figure> left, List<Figure> waits,
    List<Figure> waitingLists, List<Figure> estimatedWaits, List<Row> regions, List<Row> municipalities, List<Point> trend) {

  /**
   * The period shown.
   *
   * @param period YEAR, QUARTER, MONTH, DAY, ALL, yearToDate or rolling12
   * @param at its label, as figures carry it
   */
  public record Span(String period, String at, LocalDate from, LocalDate to) {}

  /** What can be chosen: places with data, and the years they have it in. */
  public record Choices(List<Place> places, List<Integer> years) {}

  /**
   * An indicator, its figure, and what it is compared with. Each is absent when there is nothing to count.
   *
   * @param before the period before; of a year that is last year, and a running period has none
   * @param lastYear the same period a year earlier
   * @param region of a municipality: the one it lies in, as published where it is not the caller's own
   * @param country as published
   * @param parts of a distribution, which has no single figure
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Headline(@JsonSerialize(using = IndicatorOnce.class) IndicatorView indicator, Figure figure, Figure before, Figure lastYear, Figure region, Figure country,
      List<Figure> parts) {}

  /** One municipality or region; a figure is absent when there is nothing to count. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Row(Place place, Figure plans, Figure planDeadline, Figure cases, Figure meetingDays, Figure casesPerDay,
      Figure conclusion) {

    /** In the order of the columns. */
    Row(Place place, Figure[] figures) {
      this(place, figures[0], figures[1], figures[2], figures[3], figures[4], figures[5]);
    }
  }

  /** A part of the period. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Point(String period, Figure plans, Figure cases) {}
}
