package dk.samspor.stratification.function;

import dk.samspor.platform.paper.Sheet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A status report in plain Danish: what the illness means for everyday life, what helps and what hinders, and what has changed
 * [R: Viborg/Skive]. It names no citizen: whoever prints it knows whom it is about.
 */
final class StatusReport {

  private static final Map<Integer, String> IMPAIRED = Map.of(0, "ingen vanskeligheder", 1, "lette vanskeligheder", 2, "moderate vanskeligheder",
      3, "svære vanskeligheder", 4, "fuldstændige vanskeligheder", 8, "ikke nærmere beskrevet", 9, "ikke relevant");
  private static final Map<Integer, String> MUCH = Map.of(0, "uden betydning", 1, "lidt", 2, "noget", 3, "meget", 4, "fuldstændigt");
  private static final Map<Measurement.Moment, String> MOMENTS = Map.of(Measurement.Moment.BEFORE, "før hændelsen", Measurement.Moment.DISCHARGE,
      "ved udskrivningen", Measurement.Moment.START, "ved træningens start", Measurement.Moment.UNDERWAY, "undervejs", Measurement.Moment.END, "ved afslutningen");

  private final FunctionProfile profile;

  private StatusReport(FunctionProfile profile) {
    this.profile = profile;
  }

  static Sheet of(FunctionProfile profile) {
    return new StatusReport(profile).sheet();
  }

  private Sheet sheet() {
    var measured = profile.counting().toList();
    var body = new StringBuilder("<h1>Status på funktionsevne</h1>");
    if (measured.isEmpty()) body.append("<p>Funktionsevnen er ikke målt endnu.</p>");
    else {
      body.append(newest(measured.getLast()));
      if (measured.size() > 1) body.append(change(Change.between(measured.getFirst(), measured.getLast())));
    }
    return new Sheet(Locale.of("da"), "Status på funktionsevne", "Funktionsevnen efter ICF, i almindelige ord", body.toString());
  }

  private static String newest(Measurement newest) {
    var byChapter = newest.items().stream().collect(Collectors.groupingBy(item -> item.code().chapter(), TreeMap::new, Collectors.toList()));
    var body = new StringBuilder("<p>Sådan var funktionsevnen " + MOMENTS.get(newest.moment()) + ", den " + day(newest) + ".</p>");
    byChapter.forEach((chapter, items) -> body.append(chapter(chapter, items)));
    return body.toString();
  }

  private static String chapter(IcfChapter chapter, List<IcfItem> items) {
    return "<h2>" + escaped(sentence(chapter.words().da())) + "</h2><ul>" + items.stream()
        .map(item -> "<li>" + escaped(item.code().value()) + ": " + words(item) + (item.note() == null ? "" : ". " + escaped(item.note())) + "</li>")
        .collect(Collectors.joining()) + "</ul>";
  }

  private static String words(IcfItem item) {
    if (item.effect() == null || !item.isScored()) return IMPAIRED.get(item.qualifier());
    if (item.qualifier() == 0) return MUCH.get(0);
    return (item.effect() == IcfItem.Effect.FACILITATOR ? "hjælper " : "hæmmer ") + MUCH.get(item.qualifier());
  }

  private static String change(Change change) {
    return "<h2>Hvad er ændret</h2><p>Fra " + MOMENTS.get(change.from()) + " til " + MOMENTS.get(change.to()) + ":</p><table><thead><tr><th>Område</th><th>ICF</th>"
        + "<th>Ændring</th></tr></thead><tbody>" + change.items().stream().map(item -> "<tr><td>" + escaped(item.chapter().da()) + "</td><td>"
        + escaped(item.code().value()) + "</td><td>" + direction(item.direction()) + "</td></tr>").collect(Collectors.joining()) + "</tbody></table>";
  }

  private static String direction(Change.Direction direction) {
    return switch (direction) {
      case BETTER -> "bedre";
      case SAME -> "uændret";
      case WORSE -> "dårligere";
      case NOT_COMPARABLE -> "kan ikke sammenlignes";
    };
  }

  private static String day(Measurement one) {
    return one.on().getDayOfMonth() + "." + one.on().getMonthValue() + "." + one.on().getYear();
  }

  private static String sentence(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
