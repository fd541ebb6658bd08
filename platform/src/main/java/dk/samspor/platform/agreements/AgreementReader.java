package dk.samspor.platform.agreements;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads one YAML file strictly: a key nobody knows, a key twice or a value of the wrong kind is a fault, never a default. */
final class AgreementReader {

  private static final YAMLMapper YAML = YAMLMapper.builder()
      .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
      .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
      .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
      .build();

  private final String file;
  private final List<String> faults;

  AgreementReader(String file, List<String> faults) {
    this.file = file;
    this.faults = faults;
  }

  /** The file's content; what is wrong with it is added to the faults and left out. */
  AgreementFile read(byte[] yaml) {
    JsonNode root = parse(yaml);
    known(root, Set.of("scope", "periods", "municipalities"), "");
    String scope = root.path("scope").asText("");
    if (scope.isEmpty()) {
      fault("", "scope is missing (national or a region's code)");
    }
    var municipalities = new TreeMap<String, List<Period>>();
    root.path("municipalities").properties().forEach(own -> municipalities.put(own.getKey(), periods(own.getValue())));
    return new AgreementFile(file, scope, periods(root.path("periods")), municipalities);
  }

  private JsonNode parse(byte[] yaml) {
    try {
      return YAML.readTree(yaml);
    } catch (IOException unreadable) {
      fault("", unreadable.getMessage());
      return YAML.createObjectNode();
    }
  }

  private List<Period> periods(JsonNode list) {
    var periods = new ArrayList<Period>();
    for (JsonNode node : list) {
      Map<Rule, AgreedValue> inherited = node.path("carries-on").asBoolean() && !periods.isEmpty()
          ? periods.getLast().values() : Map.of();
      period(node, inherited, periods);
    }
    return periods;
  }

  private void period(JsonNode node, Map<Rule, AgreedValue> inherited, List<Period> periods) {
    known(node, Set.of("from", "to", "carries-on", "values"), "period from " + node.path("from").asText("?") + ": ");
    try {
      LocalDate from = LocalDate.parse(node.path("from").asText());
      LocalDate to = node.has("to") ? LocalDate.parse(node.path("to").asText()) : LocalDate.MAX;
      var values = new EnumMap<Rule, AgreedValue>(Rule.class);
      values.putAll(inherited);
      Period period = new Period(from, to, values);
      node.path("values").properties().forEach(entry -> value(period, entry.getKey(), entry.getValue(), values));
      if (to.isBefore(from)) {
        fault("period " + period + ": ", "ends before it begins");
      }
      periods.add(period);
    } catch (DateTimeException notADate) {
      fault("period from " + node.path("from").asText("?") + ": ", "from and to must be dates such as 2015-01-01");
    }
  }

  private void value(Period period, String key, JsonNode node, Map<Rule, AgreedValue> values) {
    String where = "period " + period + ": " + key + " ";
    Rule rule = Rule.named(key).orElse(null);
    if (rule == null) {
      fault(where, "is not a known key");
      return;
    }
    known(node, Set.of("value", "source", "unsure"), where);
    if (node.path("source").asText("").isBlank()) {
      fault(where, "names no source");
    }
    try {
      values.put(rule, new AgreedValue(rule.type().read(node.path("value")), node.path("source").asText(),
          node.path("unsure").asBoolean(false)));
    } catch (IllegalArgumentException wrong) {
      fault(where, wrong.getMessage());
    }
  }

  private void known(JsonNode node, Set<String> allowed, String where) {
    node.fieldNames().forEachRemaining(name -> {
      if (!allowed.contains(name)) {
        fault(where, name + " is not a known key");
      }
    });
  }

  private void fault(String where, String what) {
    faults.add(file + ", " + where + what);
  }
}
