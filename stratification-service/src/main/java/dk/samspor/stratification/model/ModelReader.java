package dk.samspor.stratification.model;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/** Reads what a DMN file says of itself: names, questions, allowed values, validity, sources. */
final class ModelReader {

  /** As many as can be answered at once. */
  private static final int MOST_INPUTS = 50;

  private final Xml root;
  private final String hash;
  private final TypeReader types;

  ModelReader(Xml root, String hash) {
    this.root = root;
    this.hash = hash;
    this.types = new TypeReader(root);
  }

  ModelFile file(byte[] dmn) {
    if (root.all("inputData").size() > MOST_INPUTS) throw new InvalidModel("En model spørger højst om 50 ting.", "A model asks at most 50 things.");
    var inputs = root.all("inputData").stream().map(this::input).toList();
    if (inputs.isEmpty()) throw new InvalidModel("Modellen spørger ikke om noget.", "The model asks nothing.");
    distinct(inputs.stream().map(ModelInput::code).toList());
    var tables = new TableReader(root, inputs, types).tables();
    return new ModelFile(dmn, description(inputs, tables.getLast()), tables);
  }

  private ModelDescription description(List<ModelInput> inputs, DecisionTable last) {
    var header = root.one("extensionElements", "model");
    if (last.outcomes().isEmpty()) throw new InvalidModel("Modellens svar har ingen koder.", "The model's outcomes have no codes.");
    return new ModelDescription(id(), version(header), hash, date(header.required("validFrom")), validTo(header),
        new Text(root.required("name"), english(header, "name")), new Text(root.one("description").text(), english(header, "description")),
        inputs, last.outcomes(), header.all("source").stream().map(source -> new Source(source.attribute("tag"), source.text())).toList(),
        header.all("expected").stream().map(ModelReader::expected).toList());
  }

  private String id() {
    var id = root.required("id");
    if (!id.matches("[a-z][a-z0-9-]{2,59}"))
      throw new InvalidModel("Modellens id skal være små bogstaver, tal og bindestreger.", "The model's id must be lower case letters, digits and hyphens.");
    return id;
  }

  private static int version(Xml header) {
    if (!header.required("version").matches("[1-9]\\d{0,5}"))
      throw new InvalidModel("Modellens version skal være et tal fra 1.", "The model's version must be a number from 1.");
    return Integer.parseInt(header.attribute("version"));
  }

  private ModelInput input(Xml data) {
    var words = data.one("extensionElements");
    var type = data.one("variable").required("typeRef");
    if (!data.one("variable").attribute("name").equals(data.required("name")))
      throw new InvalidModel("Et input og dets variabel skal hedde det samme: " + data.attribute("name"),
          "An input and its variable must have the same name: " + data.attribute("name"));
    return new ModelInput(data.required("id"), new Text(data.attribute("name"), english(words, "name")),
        new Text(data.one("description").text(), english(words, "description")), types.kind(type), types.allowed(type), types.range(type));
  }

  private static ExpectedShare expected(Xml share) {
    try {
      return new ExpectedShare(share.required("group"), share.required("level"), new BigDecimal(share.required("from")),
          new BigDecimal(share.required("to")), share.attribute("source"));
    } catch (NumberFormatException noShare) {
      throw new InvalidModel("En forventet andel er ikke et tal.", "An expected share is no number.");
    }
  }

  private static LocalDate validTo(Xml header) {
    return header.attribute("validTo").isEmpty() ? null : date(header.attribute("validTo"));
  }

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException noDate) {
      throw new InvalidModel("Gyldigheden er ikke en dato.", "The validity is no date.");
    }
  }

  static String english(Xml words, String element) {
    return words.one(element).text();
  }

  /** One name for two things would let the file say one thing and be read as another. */
  private static void distinct(List<String> names) {
    if (names.stream().distinct().count() < names.size())
      throw new InvalidModel("To input har det samme id.", "Two inputs have the same id.");
  }
}
