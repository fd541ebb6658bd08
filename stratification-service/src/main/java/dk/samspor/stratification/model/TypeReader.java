package dk.samspor.stratification.model;

import dk.samspor.stratification.model.ModelInput.Kind;
import dk.samspor.stratification.model.feel.Cell;
import dk.samspor.stratification.model.feel.Condition.Between;
import dk.samspor.stratification.model.feel.Condition.Is;
import dk.samspor.stratification.model.feel.Feel;
import dk.samspor.stratification.model.feel.NotInTheDialect;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The item definitions of a file: choices with their codes, collections of them, and ranges of numbers. */
final class TypeReader {

  private final Map<String, Xml> types;

  TypeReader(Xml root) {
    types = root.all("itemDefinition").stream().collect(Collectors.toMap(type -> type.required("name"), Function.identity(), (one, other) -> {
      throw new InvalidModel("To typer hedder det samme: " + one.attribute("name"), "Two types have the same name: " + one.attribute("name"));
    }));
  }

  Kind kind(String type) {
    if (type.equals("boolean")) return Kind.YES_NO;
    var definition = definition(type);
    if (isCollection(definition)) return Kind.CHOICES;
    return switch (definition.one("typeRef").text()) {
      case "string" -> Kind.CHOICE;
      case "number" -> Kind.NUMBER;
      default -> throw new InvalidModel("Typen " + type + " er hverken tekst eller tal.", "The type " + type + " is neither text nor number.");
    };
  }

  /** The choices with their codes; what the table may say and what has a code must be the same. */
  List<AllowedValue> allowed(String type) {
    if (kind(type) == Kind.YES_NO || kind(type) == Kind.NUMBER) return List.of();
    var definition = definition(type);
    if (isCollection(definition)) return allowed(single(definition.one("typeRef").text()));
    var values = definition.all("extensionElements", "value").stream().map(TypeReader::value).toList();
    boolean codesAgree = cell(definition.one("allowedValues", "text").text()).conditions()
        .equals(values.stream().map(value -> new Is(value.name().da())).toList());
    if (!codesAgree || values.stream().map(AllowedValue::code).distinct().count() < values.size())
      throw new InvalidModel("Typen " + type + " har ikke én kode for hver tilladt værdi.", "The type " + type + " has not one code for each allowed value.");
    return values;
  }

  NumberRange range(String type) {
    if (kind(type) != Kind.NUMBER) return null;
    var definition = definition(type);
    var numbers = definition.one("extensionElements", "numbers");
    if (cell(definition.one("allowedValues", "text").text()) instanceof Cell.OneOf one && one.conditions().size() == 1
        && one.conditions().getFirst() instanceof Between between && numbers.attribute("decimals").matches("[0-3]"))
      return new NumberRange(between.low(), between.high(), Integer.parseInt(numbers.attribute("decimals")), numbers.attribute("unit"));
    throw new InvalidModel("Typen " + type + " siger ikke, hvilke tal den tillader.", "The type " + type + " does not say which numbers it allows.");
  }

  /** A collection of collections is no question anybody can be asked, and could be one of itself. */
  private String single(String type) {
    if (kind(type) != Kind.CHOICE) throw new InvalidModel("En liste skal være af valgmuligheder.", "A list must be of choices.");
    return type;
  }

  private static AllowedValue value(Xml value) {
    return new AllowedValue(value.required("code"), new Text(value.required("is"), value.required("en")),
        value.all("detail").stream().map(detail -> new AllowedValue.Detail(detail.required("aspect"),
            new Text(detail.required("da"), detail.required("en")))).toList());
  }

  private static boolean isCollection(Xml definition) {
    return definition.attribute("isCollection").equals("true");
  }

  static Cell cell(String text) {
    try {
      return Feel.cell(text);
    } catch (NotInTheDialect refused) {
      throw TableReader.notFeel(refused);
    }
  }

  private Xml definition(String name) {
    var type = types.get(name);
    if (type == null) throw new InvalidModel("Der er ingen type, der hedder " + name + ".", "There is no type called " + name + ".");
    return type;
  }
}
