package dk.samspor.reporting.reports;

import static java.time.temporal.ChronoUnit.DAYS;

import dk.samspor.platform.access.Caller;
import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.platform.parties.Parties;
import dk.samspor.reporting.ReportingCode;
import dk.samspor.reporting.figures.Figure;
import dk.samspor.reporting.figures.Figures;
import dk.samspor.reporting.figures.NewestFact;
import dk.samspor.reporting.figures.Period;
import dk.samspor.reporting.figures.Question;
import dk.samspor.reporting.figures.Questions;
import dk.samspor.reporting.figures.Sight;
import dk.samspor.reporting.figures.Slice;
import dk.samspor.reporting.indicators.Catalogue;
import dk.samspor.reporting.indicators.Indicator;
import dk.samspor.reporting.observations.Judged;
import dk.samspor.reporting.places.Place;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Makes a report: the indicators' results in the period, held against the ambition and against the report before. */
@ApplicationScoped
class Presenting {

  private final Figures figures;
  private final NewestFact newest;
  private final Parties parties;
  private final BusinessClock clock;
  private final Caller caller;

  Presenting(Figures figures, NewestFact newest, Parties parties, BusinessClock clock, Caller caller) {
    this.figures = figures;
    this.newest = newest;
    this.parties = parties;
    this.clock = clock;
    this.caller = caller;
  }

  TargetReport present(PresentReport asked, Optional<TargetReport> before) {
    Period period = asked.period() == null ? Period.QUARTER : Question.period(asked.period());
    LocalDate start = period.start(asked.at());
    Slice slice = new Slice(start, period.end(start), period, Set.of(), Place.where(asked.place()));
    Questions questions = new Questions();
    Map<Indicator, Questions.Question> answers = new LinkedHashMap<>();
    chosen(asked.indicators()).forEach(indicator -> answers.put(indicator, questions.ask(indicator, slice)));
    questions.answer(figures, Sight.of(caller));
    List<TargetReport.Line> lines = answers.entrySet().stream()
        .map(answer -> line(answer.getKey(), answer.getValue().figure(), before)).toList();
    return new TargetReport(UUID.randomUUID(), asked.place().value(), Place.name(asked.place(), parties), period.label(start),
        clock.today(), caller.subject(), newest.fact().orElse(null), DAYS.between(period.end(start), clock.today()),
        figures.minimumGroup(), lines);
  }

  private static List<Indicator> chosen(List<String> codes) {
    if (codes == null || codes.isEmpty()) {
      return Catalogue.all().stream().filter(indicator -> indicator.target() != null).toList();
    }
    return codes.stream().distinct().map(code -> Catalogue.find(code)
        .orElseThrow(() -> ReportingCode.UNKNOWN_INDICATOR.refuse((Object) code))).toList();
  }

  private static TargetReport.Line line(Indicator indicator, Figure figure, Optional<TargetReport> before) {
    Optional<TargetReport.Line> earlier = before.flatMap(report -> report.lines().stream()
        .filter(line -> line.indicator().equals(indicator.code()) && line.result() != null).findFirst());
    boolean known = figure != null && !figure.suppressed();
    BigDecimal change = known ? earlier.map(line -> figure.value().subtract(line.result())).orElse(null) : null;
    return new TargetReport.Line(indicator.code(), indicator.group().words(), indicator.name(), indicator.unit().words(),
        figure != null ? figure.ambition() : declared(indicator), known ? figure.value() : null, known ? figure.numerator() : null,
        known ? figure.denominator() : null, change, change == null ? null : before.map(TargetReport::period).orElse(null),
        indicator.direction(), known ? figure.target() : Judged.NOT_JUDGED, figure != null && figure.suppressed(),
        known && figure.state() != null ? figure.state().name() : null, indicator.source(), indicator.caveat());
  }

  private static BigDecimal declared(Indicator indicator) {
    return indicator.target() == null ? null : indicator.target().value();
  }
}
