package dk.samspor.reporting.indicators;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The catalogue as a page of documentation. */
final class IndicatorDocument {

  private IndicatorDocument() {}

  static String of(List<Indicator> indicators) {
    return """
        # Indicators

        Generated from the catalogue in reporting-service; change a declaration there, not this page. Figures are made
        from events: counted (basis: actual) unless their chapter names another basis. Shares are in per cent; rounding is half-up to
        one decimal; targets are judged before rounding. Groups smaller than the agreement's minimum (default 5) are withheld from
        others than their own authority, and so are single persons' days in larger ones: of durations others are told neither the
        shortest nor the longest nor how often a number of days occurred, and in place of the median and the 90th percentile stands the
        mean of the values around it, as many as the minimum (one more where the number is even); the 90th percentile is left out where
        so few are longer that there are not so many around it.

        | code | dansk | English | unit | target |
        |---|---|---|---|---|
        """ + indicators.stream().map(IndicatorDocument::row).collect(Collectors.joining())
        + indicators.stream().map(IndicatorDocument::chapter).collect(Collectors.joining());
  }

  private static String row(Indicator indicator) {
    return "| [`%s`](#%s) | %s | %s | %s | %s |\n".formatted(indicator.code(), indicator.code().toLowerCase(java.util.Locale.ROOT),
        indicator.name().da(), indicator.name().en(), indicator.unit().words().en(),
        indicator.target() == null ? "not judged" : indicator.target().value() + " from " + indicator.target().from());
  }

  private static String chapter(Indicator indicator) {
    StringBuilder text = new StringBuilder("\n## ").append(indicator.code()).append("\n**").append(indicator.name().en())
        .append("** (").append(indicator.name().da()).append("). ").append(indicator.definition().en()).append("\n\n")
        .append("> ").append(indicator.definition().da()).append("\n\n");
    line(text, "Counts", indicator.numerator().en());
    line(text, "Out of", indicator.denominator().en());
    line(text, "Can be cut by", indicator.dimensions().stream().sorted().map(Dimension::parameter).collect(Collectors.joining(", ")));
    if (indicator.basis() != Basis.ACTUAL) {
      line(text, "Basis", indicator.basis().name().toLowerCase(java.util.Locale.ROOT));
    }
    line(text, "Better", indicator.direction().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '));
    line(text, "Source", indicator.source().en());
    line(text, "Lag", indicator.lag().words().en());
    line(text, "Mind", indicator.caveat().en());
    if (indicator.target() != null) {
      line(text, "Target", indicator.target().value() + " from " + indicator.target().from() + ": " + indicator.target().basis().en());
    }
    if (indicator.reference() != null) {
      line(text, "For comparison", indicator.reference().value() + ", " + indicator.reference().basis().en());
    }
    if (indicator.calculation() instanceof Calculation.Distribution of) {
      of.expected().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(group -> line(text,
          "Expected, " + group.getKey(), group.getValue().entrySet().stream().sorted(Map.Entry.comparingByKey())
              .map(level -> level.getKey() + " " + range(level.getValue())).collect(Collectors.joining(", "))));
    }
    return text.toString();
  }

  private static String range(Expectation expected) {
    return expected.approximate() ? "about %d %% (%d–%d)".formatted((expected.from() + expected.to()) / 2, expected.from(), expected.to())
        : expected.from() + "–" + expected.to() + " %";
  }

  private static void line(StringBuilder text, String name, String value) {
    if (!value.isBlank()) {
      text.append("- ").append(name).append(": ").append(value).append('\n');
    }
  }
}
