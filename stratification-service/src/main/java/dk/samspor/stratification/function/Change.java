package dk.samspor.stratification.function;

import dk.samspor.stratification.model.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What has become of function between two measurements: the change is the effect [R]. */
public record Change(Measurement.Moment from, Measurement.Moment to, List<Item> items, Map<String, BigDecimal> scoresFrom, Map<String, BigDecimal> scoresTo) {

  /** One code with its name in everyday words: its qualifiers, signed for environment, and which way it went. */
  public record Item(IcfCode code, Text name, Text chapter, Integer from, Integer to, Direction direction) {}

  /** Which way; not comparable where one of the two is missing, not specified or not applicable. */
  public enum Direction { BETTER, SAME, WORSE, NOT_COMPARABLE }

  static Change between(Measurement one, Measurement other) {
    var codes = Stream.of(one, other).flatMap(measurement -> measurement.items().stream()).map(IcfItem::code).distinct()
        .sorted(java.util.Comparator.comparing(IcfCode::value));
    return new Change(one.moment(), other.moment(), codes.map(code -> item(code, one, other)).toList(), scores(one), scores(other));
  }

  /** By chapter the mean of what is scored. */
  static Map<String, BigDecimal> scores(Measurement measurement) {
    var byChapter = measurement.items().stream().filter(IcfItem::isScored)
        .collect(Collectors.groupingBy(item -> item.code().chapter().code(), TreeMap::new, Collectors.averagingInt(IcfItem::burden)));
    var scores = new TreeMap<String, BigDecimal>();
    byChapter.forEach((chapter, mean) -> scores.put(chapter, BigDecimal.valueOf(mean).setScale(1, RoundingMode.HALF_UP)));
    return scores;
  }

  private static Item item(IcfCode code, Measurement one, Measurement other) {
    var from = one.item(code).filter(IcfItem::isScored).map(IcfItem::burden).orElse(null);
    var to = other.item(code).filter(IcfItem::isScored).map(IcfItem::burden).orElse(null);
    return new Item(code, IcfCategories.nameOf(code), code.chapter().words(), from, to, direction(from, to));
  }

  private static Direction direction(Integer from, Integer to) {
    if (from == null || to == null) return Direction.NOT_COMPARABLE;
    return to.equals(from) ? Direction.SAME : to < from ? Direction.BETTER : Direction.WORSE;
  }
}
