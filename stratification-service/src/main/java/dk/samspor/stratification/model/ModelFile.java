package dk.samspor.stratification.model;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A DMN file as we read it ourselves, before any engine sees it: what it says of itself and its tables, the last of which
 * gives the outcome.
 */
public record ModelFile(byte[] dmn, ModelDescription description, List<DecisionTable> tables) {

  /** Reads a file, from wherever it comes; throws {@link InvalidModel} for whatever is not in the dialect. */
  public static ModelFile read(byte[] dmn) {
    var root = Xml.parse(dmn);
    Dialect.mustHold(root);
    return new ModelReader(root, hash(dmn)).file(dmn);
  }

  /** What was seen and said on the way to an outcome; empty where some table had no answer. */
  public Optional<Map<String, Object>> results(Map<String, Object> answersInTable) {
    var results = new HashMap<String, Object>();
    for (var table : tables) {
      var answer = table.answer(table.holding(table.values(answersInTable, results)));
      if (answer.isEmpty()) return Optional.empty();
      results.put(table.id(), answer.get());
    }
    return Optional.of(results);
  }

  /** The table whose answer is the outcome. */
  public DecisionTable last() {
    return tables.getLast();
  }

  /** Answers by code as the tables have them. */
  public Map<String, Object> inTable(Answers answers) {
    var words = new HashMap<String, Object>();
    for (var input : description.inputs()) words.put(input.code(), input.inTable(answers.get(input.code())));
    return words;
  }

  /** Answers in the table's words as codes. */
  public Answers coded(Map<String, Object> inTable) {
    var codes = new HashMap<String, Object>();
    for (var input : description.inputs()) codes.put(input.code(), input.coded(inTable.get(input.code())));
    return Answers.of(codes);
  }

  /** The code of an outcome in the table's words. */
  public String codeOf(Object outcome) {
    return description.outcomes().stream().filter(one -> one.name().da().equals(outcome)).map(AllowedValue::code).findFirst().orElse("");
  }

  /** What a file is known by: the SHA-256 of its bytes. */
  public static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
