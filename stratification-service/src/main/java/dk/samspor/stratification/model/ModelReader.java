package dk.samspor.stratification.model;

import java.math.BigDecimal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads what a DMN file says of itself: names, questions, allowed values, validity, sources. */
final class ModelReader {

  private final byte[] bytes;
  private final Xml root;
  private final Map<String, Xml> types;

  ModelReader(byte[] bytes) {
    this.bytes = bytes;
    root = Xml.parse(bytes);
    types = root.all("itemDefinition").stream().collect(Collectors.toMap(type -> type.attribute("name"), Function.identity()));
  }

  ModelDescription description() {
    var header = root.one("extensionElements", "model");
    return new ModelDescription(root.attribute("id"), Integer.parseInt(header.attribute("version")), hash(),
        LocalDate.parse(header.attribute("validFrom")), validTo(header),
        new Text(root.attribute("name"), english(header, "name")), new Text(root.one("description").text(), english(header, "description")),
        root.all("inputData").stream().map(this::input).toList(), allowed(decision().one("variable").attribute("typeRef")),
        header.all("source").stream().map(source -> new Source(source.attribute("tag"), source.text())).toList(),
        header.all("expected").stream().map(ModelReader::expected).toList());
  }

  /** The one decision whose answer is the level. */
  Xml decision() {
    return root.one("decision");
  }

  private ModelInput input(Xml data) {
    var words = data.one("extensionElements");
    var type = data.one("variable").attribute("typeRef");
    return new ModelInput(data.attribute("id"), new Text(data.attribute("name"), english(words, "name")),
        new Text(data.one("description").text(), english(words, "description")), kind(type), allowed(type));
  }

  private ModelInput.Kind kind(String type) {
    if (type.equals("boolean")) return ModelInput.Kind.YES_NO;
    return type(type).attribute("isCollection").equals("true") ? ModelInput.Kind.CHOICES : ModelInput.Kind.CHOICE;
  }

  private List<AllowedValue> allowed(String type) {
    if (type.equals("boolean")) return List.of();
    var definition = type(type);
    if (definition.attribute("isCollection").equals("true")) return allowed(definition.one("typeRef").text());
    return definition.all("extensionElements", "value").stream()
        .map(value -> new AllowedValue(value.attribute("code"), new Text(value.attribute("is"), value.attribute("en"))))
        .toList();
  }

  private Xml type(String name) {
    var type = types.get(name);
    if (type == null) throw new InvalidModel("There is no type called " + name);
    return type;
  }

  private static ExpectedShare expected(Xml share) {
    return new ExpectedShare(share.attribute("group"), share.attribute("level"), new BigDecimal(share.attribute("from")),
        new BigDecimal(share.attribute("to")), share.attribute("source"));
  }

  private static LocalDate validTo(Xml header) {
    var day = header.attribute("validTo");
    return day.isEmpty() ? null : LocalDate.parse(day);
  }

  private static String english(Xml words, String element) {
    return words.one(element).text();
  }

  private String hash() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }

}
