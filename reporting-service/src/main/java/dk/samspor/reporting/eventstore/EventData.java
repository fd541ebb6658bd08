package dk.samspor.reporting.eventstore;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The data of an event, read tolerantly: reporting hears from every version of every service, so a field that is
 * missing or of another kind is unknown, never an error. One unreadable field must not stop a municipality's figures.
 */
public record EventData(JsonNode json) {

  private static final BigDecimal MOST = BigDecimal.valueOf(20_000_000);
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** Refuses only what is not JSON at all. */
  public static EventData parse(String text) {
    try {
      return new EventData(MAPPER.readTree(text));
    } catch (JsonProcessingException notJson) {
      throw new IllegalArgumentException("the event's data is not JSON", notJson);
    }
  }

  public Optional<String> text(String field) {
    JsonNode node = json.path(field);
    return node.isValueNode() && !node.isNull() && !node.asText().isBlank() ? Optional.of(node.asText()) : Optional.empty();
  }

  /** The texts of a list; none when there is no list. */
  public List<String> texts(String field) {
    List<String> texts = new ArrayList<>();
    json.path(field).forEach(item -> texts.add(item.asText()));
    return texts;
  }

  /** The objects of a list; none when there is no list. */
  public List<JsonNode> items(String field) {
    List<JsonNode> items = new ArrayList<>();
    json.path(field).forEach(items::add);
    return items;
  }

  /** Numbers by name: {@code {"d4": 2.5}}. */
  public Map<String, BigDecimal> decimals(String field) {
    Map<String, BigDecimal> numbers = new TreeMap<>();
    json.path(field).fields().forEachRemaining(entry -> {
      if (entry.getValue().isNumber() && entry.getValue().decimalValue().abs().compareTo(MOST) < 0) {
        numbers.put(entry.getKey(), entry.getValue().decimalValue());
      }
    });
    return numbers;
  }

  public Optional<Integer> number(String field) {
    JsonNode node = json.path(field);
    return node.isIntegralNumber() && node.canConvertToInt() ? Optional.of(node.intValue()) : Optional.empty();
  }

  /** DKK, up to some millions; what is larger is unknown. */
  public Optional<BigDecimal> amount(String field) {
    JsonNode node = json.path(field);
    return node.isNumber() && node.decimalValue().abs().compareTo(MOST) < 0 ? Optional.of(node.decimalValue()) : Optional.empty();
  }

  public Optional<Boolean> flag(String field) {
    JsonNode node = json.path(field);
    return node.isBoolean() ? Optional.of(node.booleanValue()) : Optional.empty();
  }

  public Optional<LocalDate> date(String field) {
    try {
      return text(field).map(LocalDate::parse);
    } catch (DateTimeParseException otherFormat) {
      return Optional.empty();
    }
  }

  public Optional<UUID> id(String field) {
    try {
      return text(field).map(UUID::fromString);
    } catch (IllegalArgumentException noId) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return json.toString();
  }
}
