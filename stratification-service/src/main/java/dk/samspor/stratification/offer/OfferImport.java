package dk.samspor.stratification.offer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.samspor.platform.web.Violation;
import dk.samspor.stratification.StratificationCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a file of offers through the same form as a single one: what would be refused there is refused here, by line. */
@ApplicationScoped
class OfferImport {

  private static final int MOST = 1000;

  private final Offers offers;
  private final ObjectMapper json;
  private final Validator validator;

  OfferImport(Offers offers, ObjectMapper json, Validator validator) {
    this.offers = offers;
    this.json = json;
    this.validator = validator;
  }

  ImportedOffers take(byte[] csv, String municipality) {
    var lines = Csv.read(csv);
    if (lines.size() < 2 || lines.size() > MOST + 1) throw StratificationCode.CSV_NOT_READABLE.refuse();
    var wrong = new ArrayList<Violation>();
    var read = new ArrayList<OfferText>();
    for (int line = 1; line < lines.size(); line++) offer(line + 1, lines.getFirst(), lines.get(line), wrong).ifPresent(read::add);
    if (!wrong.isEmpty()) throw StratificationCode.CSV_NOT_READABLE.refuse(wrong.toArray(Violation[]::new));
    read.forEach(says -> offers.open(new Offer(municipality, says)));
    return new ImportedOffers(read.size());
  }

  private Optional<OfferText> offer(int line, List<String> names, List<String> cells, List<Violation> wrong) {
    try {
      if (cells.size() != names.size()) throw new IllegalArgumentException();
      var says = json.readValue(json.writeValueAsBytes(fields(names, cells)), OfferText.class);
      var faults = validator.validate(says);
      faults.forEach(fault -> wrong.add(violation(line, fault.getPropertyPath().toString())));
      if (faults.isEmpty() && !says.isSound()) wrong.add(violation(line, "validTo"));
      return Optional.of(says);
    } catch (JsonProcessingException unreadable) {
      wrong.add(violation(line, field(unreadable)));
    } catch (java.io.IOException | IllegalArgumentException misshapen) {
      wrong.add(violation(line, ""));
    }
    return Optional.empty();
  }

  private static Map<String, Object> fields(List<String> names, List<String> cells) {
    var fields = new HashMap<String, Object>();
    for (int i = 0; i < names.size(); i++) {
      var cell = cells.get(i).strip();
      if (names.get(i).strip().equals("groups")) fields.put("groups", cell.isEmpty() ? List.of() : Arrays.stream(cell.split(",")).map(String::strip).toList());
      else if (!cell.isEmpty()) fields.put(names.get(i).strip(), cell);
    }
    return fields;
  }

  private static String field(JsonProcessingException unreadable) {
    return unreadable instanceof com.fasterxml.jackson.databind.JsonMappingException mapping && !mapping.getPath().isEmpty()
        ? String.valueOf(mapping.getPath().getFirst().getFieldName()) : "";
  }

  private static Violation violation(int line, String field) {
    return Violation.of("line " + line + (field.isEmpty() ? "" : " " + field), StratificationCode.CSV_LINE_WRONG);
  }
}
