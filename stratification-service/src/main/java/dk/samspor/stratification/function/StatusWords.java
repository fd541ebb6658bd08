package dk.samspor.stratification.function;

import dk.samspor.stratification.function.Measurement.Moment;
import dk.samspor.stratification.function.Status.Column;
import dk.samspor.stratification.function.Status.Row;
import dk.samspor.stratification.function.Status.Section;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts a profile's measurements into words. */
final class StatusWords {

  private static final Map<Integer, String> PROBLEMS = Map.of(0, "ingen problemer", 1, "lette problemer", 2, "moderate problemer",
      3, "svære problemer", 4, "fuldstændige problemer", 8, "ikke nærmere beskrevet", 9, "ikke relevant");
  private static final Map<Integer, String> MUCH = Map.of(0, "uden betydning", 1, "lidt", 2, "noget", 3, "meget", 4, "fuldstændigt");
  private static final Map<Moment, String> MOMENTS = Map.of(Moment.BEFORE, "før hændelsen", Moment.DISCHARGE, "ved udskrivningen",
      Moment.START, "ved træningens start", Moment.UNDERWAY, "undervejs", Moment.END, "ved afslutningen");
  private static final Map<Moment, String> SINCE = Map.of(Moment.DISCHARGE, "udskrivningen", Moment.START, "træningens start", Moment.UNDERWAY,
      "målingen undervejs", Moment.END, "den første afslutning");
  private static final Map<String, String> SECTIONS = Map.of("Hverdagen", "d", "Kroppen", "bs", "Omgivelserne", "e");
  private static final List<String> ORDER = List.of("Hverdagen", "Kroppen", "Omgivelserne");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.of("da"));
  private static final int SEVERE = 3;

  private final List<Measurement> shown;
  private final Measurement now;
  private final Optional<Change> change;

  private StatusWords(List<Measurement> shown, Optional<Change> change) {
    this.shown = shown;
    this.now = shown.getLast();
    this.change = change;
  }

  /** Of the measurements that count: as it was before the event if somebody said, as it was first measured here, and now. */
  static Status of(FunctionProfile profile) {
    var measured = profile.counting().sorted(Comparator.comparing(Measurement::on)).toList();
    if (measured.isEmpty()) return new Status(List.of("Funktionsevnen er ikke målt endnu."), List.of(), List.of());
    var before = measured.stream().filter(one -> one.moment() == Moment.BEFORE).reduce((first, later) -> later);
    var first = measured.stream().filter(one -> one.moment() != Moment.BEFORE).findFirst();
    var last = measured.getLast();
    var shown = Stream.of(before, first, Optional.of(last)).flatMap(Optional::stream).distinct().toList();
    return new StatusWords(shown, first.filter(one -> one != last).map(one -> Change.between(one, last))).status();
  }

  private Status status() {
    return new Status(summary(), shown.stream().map(one -> new Column(sentence(MOMENTS.get(one.moment())), DAY.format(one.on()))).toList(),
        ORDER.stream().map(heading -> new Section(heading, rows(SECTIONS.get(heading)))).filter(section -> !section.rows().isEmpty()).toList());
  }

  private List<String> summary() {
    var lines = new ArrayList<String>();
    lines.add("Sådan er funktionsevnen " + MOMENTS.get(now.moment()) + ", den " + DAY.format(now.on()) + ".");
    change.ifPresent(it -> lines.add(compared(it)));
    named("Sværest er nu: ", item -> item.effect() == null && item.isScored() && item.qualifier() >= SEVERE).ifPresent(lines::add);
    named("Det hjælper: ", item -> item.effect() == IcfItem.Effect.FACILITATOR && item.isScored() && item.qualifier() > 0).ifPresent(lines::add);
    named("Det hæmmer: ", item -> item.effect() == IcfItem.Effect.BARRIER && item.isScored() && item.qualifier() > 0).ifPresent(lines::add);
    return lines;
  }

  private static String compared(Change change) {
    var count = change.items().stream().collect(Collectors.groupingBy(Change.Item::direction, Collectors.counting()));
    long better = count.getOrDefault(Change.Direction.BETTER, 0L);
    long same = count.getOrDefault(Change.Direction.SAME, 0L);
    return "Siden " + SINCE.get(change.from()) + " er " + better + (better == 1 ? " område" : " områder") + " blevet bedre, "
        + same + (same == 1 ? " er uændret, og " : " er uændrede, og ") + count.getOrDefault(Change.Direction.WORSE, 0L) + " er blevet dårligere.";
  }

  private Optional<String> named(String begins, Predicate<IcfItem> which) {
    var names = now.items().stream().filter(which).map(item -> name(item.code())).toList();
    return names.isEmpty() ? Optional.empty() : Optional.of(begins + String.join(", ", names) + ".");
  }

  /** What is measured now, in the order it was measured, and then what was measured before only. */
  private List<Row> rows(String components) {
    return Stream.concat(now.items().stream(), shown.reversed().stream().flatMap(one -> one.items().stream())).map(IcfItem::code).distinct()
        .filter(code -> components.indexOf(code.value().charAt(0)) >= 0).map(this::row).toList();
  }

  private Row row(IcfCode code) {
    var found = shown.stream().map(one -> one.item(code).map(StatusWords::words).orElse("ikke målt")).toList();
    var way = change.flatMap(it -> it.items().stream().filter(item -> item.code().equals(code)).findFirst()).map(item -> direction(item.direction()));
    return new Row(sentence(name(code)), code.value(), found, way.orElse(null), now.item(code).map(IcfItem::note).filter(Objects::nonNull).orElse(null));
  }

  private static String words(IcfItem item) {
    if (item.effect() == null || !item.isScored()) return PROBLEMS.get(item.qualifier());
    if (item.qualifier() == 0) return MUCH.get(0);
    return (item.effect() == IcfItem.Effect.FACILITATOR ? "hjælper " : "hæmmer ") + MUCH.get(item.qualifier());
  }

  private static String direction(Change.Direction direction) {
    return switch (direction) {
      case BETTER -> "bedre";
      case SAME -> "uændret";
      case WORSE -> "dårligere";
      case NOT_COMPARABLE -> null;
    };
  }

  private static String name(IcfCode code) {
    return IcfCategories.nameOf(code).da();
  }

  private static String sentence(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
