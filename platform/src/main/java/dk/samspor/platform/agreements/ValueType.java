package dk.samspor.platform.agreements;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** Turns what stands in a file into a value, or says in words what should have stood there. */
record ValueType(String expected, Function<JsonNode, Object> reader) {

  static final ValueType NUMBER = new ValueType("a whole number, 0 or more", ValueType::number);
  static final ValueType OPTIONAL_NUMBER = new ValueType("a whole number, 0 or more, or none", ValueType::numberOrNone);
  static final ValueType MONEY = new ValueType("an amount in DKK", ValueType::money);
  static final ValueType YES_NO = new ValueType("true or false", ValueType::yesNo);
  static final ValueType DAYS_OF_YEAR = new ValueType("a list of days such as \"12-24\"", ValueType::daysOfYear);

  static final ValueType SERVICE_ITEMS = new ValueType("a list of items with code, name, unit and, unless BY_TARIFF, price", ValueType::serviceItems);

  static final ValueType RECEIVING_UNITS = new ValueType("a list of units with subject, unit, name, from-age, to-age and criteria", ValueType::receivingUnits);

  /** A whole number for each of these names, and for nothing else: a forgotten one is a fault at start, not a surprise later. */
  static ValueType numberForEach(String... names) {
    return new ValueType("a whole number, 0 or more, for each of " + Arrays.toString(names), node -> numbers(node, Set.of(names)));
  }

  static <E extends Enum<E>> ValueType oneOf(Class<E> type) {
    return new ValueType("one of " + Arrays.toString(type.getEnumConstants()), node -> Enum.valueOf(type, node.textValue()));
  }

  /** @throws IllegalArgumentException when the node is of another kind */
  Object read(JsonNode node) {
    try {
      return reader.apply(node);
    } catch (RuntimeException wrong) {
      throw new IllegalArgumentException("must be " + expected + ", not " + node);
    }
  }

  private static Object number(JsonNode node) {
    demand(node.isInt() && node.intValue() >= 0);
    return node.intValue();
  }

  private static Object numberOrNone(JsonNode node) {
    return "none".equals(node.textValue()) ? OptionalInt.empty() : OptionalInt.of((int) number(node));
  }

  private static Object numbers(JsonNode node, Set<String> names) {
    var numbers = new TreeMap<String, Integer>();
    node.properties().forEach(entry -> numbers.put(entry.getKey(), (int) number(entry.getValue())));
    demand(numbers.keySet().equals(names));
    return numbers;
  }

  private static Object money(JsonNode node) {
    demand(node.isNumber() && node.decimalValue().signum() >= 0);
    return new BigDecimal(node.asText());
  }

  private static Object yesNo(JsonNode node) {
    demand(node.isBoolean());
    return node.booleanValue();
  }

  private static Object daysOfYear(JsonNode node) {
    demand(node.isArray());
    var days = new TreeSet<MonthDay>();
    StreamSupport.stream(node.spliterator(), false).map(day -> MonthDay.parse("--" + day.textValue())).forEach(days::add);
    return days;
  }

  private static Object serviceItems(JsonNode node) {
    demand(node.isArray());
    return StreamSupport.stream(node.spliterator(), false).map(ValueType::serviceItem).toList();
  }

  private static ServiceItem serviceItem(JsonNode node) {
    var unit = ServiceItem.Unit.valueOf(node.path("unit").asText());
    demand(node.path("code").asText().matches("[A-Z0-9_]{1,60}") && !node.path("name").asText().isBlank());
    demand(node.has("price") != (unit == ServiceItem.Unit.BY_TARIFF));
    return new ServiceItem(node.get("code").asText(), node.get("name").asText(), unit,
        node.has("price") ? (BigDecimal) money(node.get("price")) : null);
  }

  private static Object receivingUnits(JsonNode node) {
    demand(node.isArray());
    return StreamSupport.stream(node.spliterator(), false).map(ValueType::receivingUnit).toList();
  }

  private static ReceivingUnit receivingUnit(JsonNode node) {
    demand(node.path("subject").asText().matches("[A-Z_]{1,60}") && node.path("unit").asText().matches("[0-9A-Za-z-]{1,40}"));
    demand(!node.path("name").asText().isBlank() && node.path("criteria").isArray());
    var criteria = StreamSupport.stream(node.get("criteria").spliterator(), false).map(JsonNode::textValue).toList();
    demand(criteria.stream().allMatch(code -> code.matches("[A-Z_]{1,60}")));
    int from = (int) number(node.path("from-age"));
    int to = (int) number(node.path("to-age"));
    demand(from <= to);
    return new ReceivingUnit(node.get("subject").asText(), node.get("unit").asText(), node.get("name").asText(), from, to, criteria);
  }

  private static void demand(boolean holds) {
    if (!holds) {
      throw new IllegalArgumentException();
    }
  }
}
