package dk.samspor.reporting.figures;

import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.platform.parties.Parties;
import dk.samspor.reporting.figures.FiguresView.Comparison;
import dk.samspor.reporting.figures.FiguresView.With;
import dk.samspor.reporting.indicators.Dimension;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Answers a question, and beside it, where asked, the same of last year, the region and the country: one statement. */
@ApplicationScoped
class Answers {

  private final Figures figures;
  private final Parties parties;
  private final BusinessClock clock;

  Answers(Figures figures, Parties parties, BusinessClock clock) {
    this.figures = figures;
    this.parties = parties;
    this.clock = clock;
  }

  FiguresView to(Question question, boolean compare, Sight sight) {
    Questions all = new Questions();
    Questions.Question asked = all.ask(question.indicator(), question.slice());
    Map<With, Questions.Question> beside = compare ? beside(all, question) : Map.of();
    all.answer(figures, sight);
    return new FiguresView(question.indicator().code(), question.indicator().unit().name(), question.indicator().basis(),
        PriceYears.of(question), question.window().name(), labelled(asked.figures(), question.window()), compare ? comparisons(beside, question.window()) : null);
  }

  private Map<With, Questions.Question> beside(Questions all, Question question) {
    Map<With, Questions.Question> beside = new EnumMap<>(With.class);
    Slice slice = question.slice();
    if (question.window().hasYearBefore()) {
      beside.put(With.YEAR_BEFORE, all.ask(question.indicator(), question.window().yearBefore().slice(slice.by(), slice.where())));
    }
    String municipality = slice.where().get(Dimension.MUNICIPALITY);
    if (municipality != null) {
      parties.findMunicipality(municipality).ifPresent(known -> beside.put(With.REGION, all.ask(question.indicator(),
          elsewhere(slice, Map.of(Dimension.REGION, known.regionCode(clock.today()))))));
    }
    if (municipality != null || slice.where().containsKey(Dimension.REGION)) {
      beside.put(With.COUNTRY, all.ask(question.indicator(), elsewhere(slice, Map.of())));
    }
    return beside;
  }

  private static Slice elsewhere(Slice slice, Map<Dimension, String> place) {
    return slice.anywhere(Set.of(Dimension.REGION, Dimension.MUNICIPALITY)).alsoWhere(place);
  }

  private static List<Comparison> comparisons(Map<With, Questions.Question> beside, Window window) {
    List<Comparison> comparisons = new ArrayList<>();
    beside.forEach((with, answer) -> comparisons.add(new Comparison(with,
        labelled(answer.figures(), with == With.YEAR_BEFORE ? window.yearBefore() : window))));
    return comparisons;
  }

  private static List<Figure> labelled(List<Figure> figures, Window window) {
    return figures.stream().map(window::named).toList();
  }
}
