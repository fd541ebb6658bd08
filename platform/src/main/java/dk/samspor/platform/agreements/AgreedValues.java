package dk.samspor.platform.agreements;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What is agreed, rule by rule, read as the type each rule has. */
final class AgreedValues {

  private final Map<Rule, AgreedValue> byRule;

  AgreedValues(Map<Rule, AgreedValue> byRule) {
    this.byRule = Collections.unmodifiableMap(new EnumMap<>(byRule));
  }

  /** Twelve hexadecimal digits that are the same where region and values are. */
  String hash(String region) {
    return ContentHash.of(region, byRule);
  }

  Map<String, AgreedValue> byKey() {
    var byKey = new TreeMap<String, AgreedValue>();
    byRule.forEach((rule, value) -> byKey.put(rule.key(), value));
    return Collections.unmodifiableMap(byKey);
  }

  /** Keys of the values no source settles. */
  Set<String> unsure() {
    return byRule.entrySet().stream().filter(entry -> entry.getValue().unsure())
        .map(entry -> entry.getKey().key()).collect(Collectors.toUnmodifiableSet());
  }

  /** As the type that the rule's {@link ValueType} was read to. */
  @SuppressWarnings("unchecked")
  <T> T value(Rule rule) {
    return (T) byRule.get(rule).value();
  }

  int number(Rule rule) {
    return this.<Integer>value(rule);
  }

  int number(Rule rule, String of) {
    return this.<Map<String, Integer>>value(rule).get(of);
  }

  OptionalInt numberOrNone(Rule rule) {
    return value(rule);
  }

  boolean yes(Rule rule) {
    return this.<Boolean>value(rule);
  }
}
