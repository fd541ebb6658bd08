package dk.samspor.reporting.dashboard;

import dk.samspor.reporting.dashboard.DashboardView.Headline;
import dk.samspor.reporting.places.Place;
import java.util.List;

/**
 * Chosen indicators of one place and period.
 *
 * @param minimumGroup smaller groups are withheld from others than their own authority
 * @param basis ACTUAL: counted from events; nothing is extrapolated or estimated
 * @param figures in the order they were asked for
 */
public record BoardView(Place place, DashboardView.Span span, int minimumGroup, String basis, List<Headline> figures) {}
