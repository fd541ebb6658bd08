package dk.samspor.reporting.dashboard;

import dk.samspor.reporting.dashboard.DashboardView.Headline;
import dk.samspor.reporting.places.Place;
import java.util.List;

/**
 * Chosen indicators of one place and period.
 *
 * @param minimumGroup smaller groups are withheld from others than their own authority
 * @param figures in the order they were asked for; the basis of each stands with its indicator
 */
public record BoardView(Place place, DashboardView.Span span, int minimumGroup, List<Headline> figures) {}
