package dk.samspor.reporting.dashboard;

import dk.samspor.reporting.dashboard.DashboardView.Headline;
import dk.samspor.reporting.figures.Figure;
import dk.samspor.reporting.figures.IndicatorView;
import dk.samspor.reporting.figures.Questions;
import dk.samspor.reporting.figures.Slice;
import dk.samspor.reporting.indicators.Calculation.Distribution;
import dk.samspor.reporting.indicators.Dimension;
import dk.samspor.reporting.indicators.Indicator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Indicators of one place and period, each with the period before and the country beside it. */
final class Headlines {

  private final Questions questions;
  private final Span span;
  private final Map<Dimension, String> here;
  private final List<Asked> asked;

  /** A headline and what it stands beside. */
  private record Asked(Indicator indicator, Questions.Question both, Questions.Question country) {}

  Headlines(Questions questions, Span span, Map<Dimension, String> here, List<Indicator> indicators) {
    this.questions = questions;
    this.span = span;
    this.here = here;
    this.asked = indicators.stream().map(this::ask).toList();
  }

  private Asked ask(Indicator indicator) {
    Slice both = new Slice(span.fromBefore(), span.to(), span.period(), Set.of(), here);
    return new Asked(indicator, questions.ask(indicator, both),
        here.isEmpty() ? null : questions.ask(indicator, span.slice(Set.of(), Map.of())));
  }

  List<Headline> answered() {
    return asked.stream().map(this::answered).toList();
  }

  private Headline answered(Asked one) {
    if (one.indicator().calculation() instanceof Distribution) { // many parts, none of which stands for the whole
      return new Headline(IndicatorView.of(one.indicator()), null, null, null, of(one.both(), span.label()));
    }
    return new Headline(IndicatorView.of(one.indicator()), first(one.both(), span.label()), first(one.both(), span.labelBefore()),
        one.country() == null ? null : first(one.country(), span.label()), null);
  }

  private static Figure first(Questions.Question answer, String label) {
    return of(answer, label).stream().findFirst().orElse(null);
  }

  private static List<Figure> of(Questions.Question answer, String label) {
    return answer.figures().stream().filter(figure -> figure.period().equals(label)).map(Figure::brief).toList();
  }
}
