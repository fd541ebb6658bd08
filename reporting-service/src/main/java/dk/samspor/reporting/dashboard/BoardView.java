package dk.samspor.reporting.dashboard;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.samspor.reporting.dashboard.DashboardView.Headline;
import dk.samspor.reporting.places.Place;
import java.util.List;

/**
 * Chosen indicators of one place and period.
 *
 * @param region the one a municipality lies in; absent for regions and the country
 * @param minimumGroup smaller groups are withheld from others than their own authority
 * @param figures in the order they were asked for; the basis of each stands with its indicator
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BoardView(Place place, Place region, DashboardView.Span span, int minimumGroup, List<Headline> figures) {}
