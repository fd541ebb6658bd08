package dk.samspor.reporting.figures;

import java.util.List;

/**
 * Figures with what they mean.
 *
 * @param unit code of the unit, see the catalogue
 * @param basis ACTUAL: counted from events; nothing is extrapolated or estimated
 */
public record FiguresView(String indicator, String unit, String basis, String period, List<Figure> figures) {}
