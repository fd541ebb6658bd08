package dk.samspor.reporting.dashboard;

import dk.samspor.platform.access.Authority;
import dk.samspor.platform.parties.Parties;
import dk.samspor.reporting.dashboard.DashboardView.Headline;
import dk.samspor.reporting.dashboard.DashboardView.Row;
import dk.samspor.reporting.figures.Figure;
import dk.samspor.reporting.figures.Figures;
import dk.samspor.reporting.figures.Questions;
import dk.samspor.reporting.figures.Sight;
import dk.samspor.reporting.indicators.Catalogue;
import dk.samspor.reporting.indicators.Dimension;
import dk.samspor.reporting.places.Place;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** One overview: asks everything it shows in one statement, and puts the answers in their places. Computes nothing itself. */
final class Dashboard {

  private static final List<String> HEADLINES = List.of("PLANS_RECEIVED", "PLAN_DEADLINE_MET", "RECEIPT_TO_START", "EPIKRISE_WITHIN_3",
      "CASES_TREATED", "CASES_PER_MEETING_DAY", "SUBMITTED_IN_TIME", "SCREENED_IN_TIME", "CONCLUSION_WITHIN_7_DAYS",
      "INTERVENTIONS_STARTED", "LAE265_LEAD_TIME", "CERTIFICATES_IN_TIME");

  /** The shares kept within a deadline that have no headline of their own. */
  private static final List<String> DEADLINES = List.of("RESTRATIFIED_WITHIN_14_DAYS", "LATE_APPOINTMENT_TOLD_FIRST", "GP_INFORMED");

  final Questions questions = new Questions();
  private final Span span;
  private final Headlines headlines;
  private final Headlines deadlines;
  private final Questions.Question levels;
  private final Questions.Question path;
  private final Questions.Question left;
  private final Questions.Question waits;
  private final Questions.Question waitingLists;
  private final Questions.Question estimatedWaits;
  final SideBySide municipalities;
  /** Of the country only: null elsewhere. */
  private final SideBySide regions;
  final Course course;

  Dashboard(Span span, Authority place, Parties parties) {
    this.span = span;
    Map<Dimension, String> here = Place.where(place);
    headlines = new Headlines(questions, span, place, parties, HEADLINES.stream().map(Catalogue::get).toList());
    deadlines = new Headlines(questions, span, place, parties, DEADLINES.stream().map(Catalogue::get).toList());
    levels = ask("FIRST_PLACEMENT", Set.of(), here);
    path = ask("CASE_PATH", Set.of(Dimension.STAGE), here);
    left = ask("CASE_PATH_LEFT", Set.of(Dimension.STAGE), here);
    waits = ask("CASE_PATH_WAIT", Set.of(Dimension.STAGE), here);
    waitingLists = ask("WAITING_LIST", Set.of(Dimension.LIST_PLACE, Dimension.AGE_GROUP), here);
    estimatedWaits = ask("ESTIMATED_WAIT", Set.of(Dimension.AGE_GROUP), here);
    municipalities = SideBySide.municipalities(questions, span, place, parties);
    regions = here.isEmpty() ? SideBySide.regions(questions, span) : null;
    course = new Course(questions, span, here);
  }

  Dashboard answered(Figures figures, Sight sight) {
    questions.answer(figures, sight);
    return this;
  }

  private Questions.Question ask(String code, Set<Dimension> by, Map<Dimension, String> where) {
    return questions.ask(Catalogue.get(code), span.slice(by, where));
  }

  List<Headline> headlines() {
    return headlines.answered();
  }

  /** Only those of which there is anything to say. */
  List<Headline> deadlines() {
    return deadlines.answered().stream().filter(one -> one.figure() != null).toList();
  }

  List<Row> regions(Function<String, Place> named) {
    return regions == null ? List.of() : regions.rows(named);
  }

  List<Figure> levels() {
    return span.named(levels.figures());
  }

  Figure leadTime() {
    return headlines.whole("LAE265_LEAD_TIME");
  }

  List<Figure> path() {
    return span.named(path.figures());
  }

  List<Figure> left() {
    return span.named(left.figures());
  }

  List<Figure> waits() {
    return span.named(waits.figures()).stream().map(Figure::brief).toList();
  }

  List<Figure> waitingLists() {
    return span.named(waitingLists.figures());
  }

  List<Figure> estimatedWaits() {
    return span.named(estimatedWaits.figures()).stream().map(Figure::brief).toList();
  }
}
