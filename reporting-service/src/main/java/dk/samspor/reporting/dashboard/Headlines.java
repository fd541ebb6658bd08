package dk.samspor.reporting.dashboard;

import dk.samspor.platform.access.Authority;
import dk.samspor.platform.parties.Parties;
import dk.samspor.reporting.dashboard.DashboardView.Headline;
import dk.samspor.reporting.figures.Figure;
import dk.samspor.reporting.figures.IndicatorView;
import dk.samspor.reporting.figures.Period;
import dk.samspor.reporting.figures.Questions;
import dk.samspor.reporting.figures.Slice;
import dk.samspor.reporting.indicators.Calculation.Distribution;
import dk.samspor.reporting.indicators.Dimension;
import dk.samspor.reporting.indicators.Indicator;
import dk.samspor.reporting.places.Place;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Indicators of one place and period, each beside what it was, last year's same period, the region and the country. */
final class Headlines {

  private final Questions questions;
  private final Span span;
  private final Map<Dimension, String> here;
  private final Map<Dimension, String> region;
  private final List<Asked> asked;

  /** A headline and what it stands beside: null for what there is nothing of. */
  private record Asked(Indicator indicator, Questions.Question both, Questions.Question lastYear, Questions.Question region,
      Questions.Question country) {}

  Headlines(Questions questions, Span span, Authority place, Parties parties, List<Indicator> indicators) {
    this.questions = questions;
    this.span = span;
    this.here = Place.where(place);
    this.region = place.kind().equals("municipality")
        ? Map.of(Dimension.REGION, parties.municipality(place.code()).regionCode(span.lastKnownDay())) : null;
    this.asked = indicators.stream().map(this::ask).toList();
  }

  /** Looks that share place and time are one: for all indicators together these are a handful. */
  private Asked ask(Indicator indicator) {
    return new Asked(indicator, ask(indicator, span.withBefore(here)), ask(indicator, span.yearBefore(here)),
        region == null ? null : ask(indicator, span.slice(Set.of(), region)),
        here.isEmpty() ? null : ask(indicator, span.slice(Set.of(), Map.of())));
  }

  private Questions.Question ask(Indicator indicator, Slice slice) {
    return slice == null ? null : questions.ask(indicator, slice);
  }

  List<Headline> answered() {
    return asked.stream().map(this::answered).toList();
  }

  /** One of them with every single day, for a picture. */
  Figure whole(String code) {
    return asked.stream().filter(one -> one.indicator().code().equals(code)).flatMap(one -> of(one.both(), span.found()).stream())
        .findFirst().orElse(null);
  }

  private Headline answered(Asked one) {
    if (one.indicator().calculation() instanceof Distribution) { // many parts, none of which stands for the whole
      return new Headline(IndicatorView.of(one.indicator()), null, null, null, null, null,
          of(one.both(), span.found()).stream().map(Figure::brief).toList());
    }
    Figure before = first(one.both(), span.labelBefore());
    return new Headline(IndicatorView.of(one.indicator()), first(one.both(), span.found()), before, lastYear(one, before),
        only(one.region()), only(one.country()), null);
  }

  private Figure lastYear(Asked one, Figure before) {
    if (one.lastYear() != null) {
      return one.lastYear().figures().stream().findFirst().map(span.window().yearBefore()::named).map(Figure::brief).orElse(null);
    }
    return span.window().period() == Period.YEAR ? before : null;
  }

  private Figure only(Questions.Question answer) {
    return answer == null ? null : first(answer, span.found());
  }

  private Figure first(Questions.Question answer, String found) {
    return of(answer, found).stream().findFirst().map(Figure::brief).orElse(null);
  }

  private List<Figure> of(Questions.Question answer, String found) {
    return span.named(answer.figures().stream().filter(figure -> figure.period().equals(found)).toList());
  }
}
