package dk.samspor.reporting.dashboard;

import dk.samspor.reporting.dashboard.DashboardView.Point;
import dk.samspor.reporting.figures.Figure;
import dk.samspor.reporting.figures.Questions;
import dk.samspor.reporting.figures.Slice;
import dk.samspor.reporting.indicators.Catalogue;
import dk.samspor.reporting.indicators.Dimension;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How a period went, part by part. */
final class Course {

  private final Span span;
  private final Questions.Question plans;
  private final Questions.Question cases;

  Course(Questions questions, Span span, Map<Dimension, String> where) {
    this.span = span;
    Slice parts = new Slice(span.from(), span.to(), span.parts(), Set.of(), where);
    plans = questions.ask(Catalogue.get("PLANS_RECEIVED"), parts);
    cases = questions.ask(Catalogue.get("CASES_TREATED"), parts);
  }

  List<Point> points() {
    Map<String, Figure> plan = byLabel(plans.figures());
    Map<String, Figure> treated = byLabel(cases.figures());
    return span.partLabels(plan.keySet(), treated.keySet()).stream()
        .map(label -> new Point(label, plan.get(label), treated.get(label))).toList();
  }

  private static Map<String, Figure> byLabel(List<Figure> all) {
    Map<String, Figure> byLabel = new HashMap<>();
    all.forEach(figure -> byLabel.put(figure.period(), figure));
    return byLabel;
  }
}
