package dk.samspor.referral.certificate.quality;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Danish prose, looked at sentence by sentence: who says something, and whether it is denied, stands in the same sentence. */
final class Words {

  // "pt." and "ca." end no sentence; a decimal comma and a date such as "12. januar" neither
  private static final Pattern END = Pattern.compile("(?<!\\bpt|\\bca|\\bjf|\\bevt|\\d)[.!?]+\\s+|[;\\n]+", flags());
  private static final Pattern CLAUSE = Pattern.compile(",|\\bmen\\b|\\bog\\b|:", flags());

  private Words() {}

  static Pattern pattern(String expression) {
    return Pattern.compile(expression, flags());
  }

  private static int flags() {
    return Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
  }

  static boolean blank(String text) {
    return text == null || text.isBlank();
  }

  static Stream<String> sentences(String text) {
    return blank(text) ? Stream.of() : Arrays.stream(END.split(text)).map(String::strip).filter(sentence -> !sentence.isEmpty());
  }

  /** The parts of sentences between commas and the like: as far as a "not" reaches. */
  static Stream<String> clauses(String text) {
    return sentences(text).flatMap(sentence -> Arrays.stream(CLAUSE.split(sentence))).map(String::strip)
        .filter(clause -> !clause.isEmpty());
  }

  static boolean says(String text, Pattern pattern) {
    return text != null && pattern.matcher(text).find();
  }

  static Optional<String> firstSentence(String text, Pattern... all) {
    return sentences(text).filter(sentence -> Arrays.stream(all).allMatch(pattern -> says(sentence, pattern))).findFirst();
  }

  /** The same words, whatever their punctuation and layout. */
  static boolean same(String one, String other) {
    return !blank(one) && !blank(other) && plain(one).equals(plain(other));
  }

  private static String plain(String text) {
    return text.toLowerCase(java.util.Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
