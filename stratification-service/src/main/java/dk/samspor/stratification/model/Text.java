package dk.samspor.stratification.model;

import java.util.List;

/** The same words in Danish and in English. */
public record Text(String da, String en) {

  /** A list in words: "a, b og c". */
  static Text list(List<Text> parts) {
    return new Text(joined(parts.stream().map(Text::da).toList(), " og "), joined(parts.stream().map(Text::en).toList(), " and "));
  }

  private static String joined(List<String> words, String last) {
    if (words.size() < 2) return String.join("", words);
    return String.join(", ", words.subList(0, words.size() - 1)) + last + words.getLast();
  }
}
