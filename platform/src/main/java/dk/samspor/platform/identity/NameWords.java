package dk.samspor.platform.identity;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words of a name as people look for them: case, accents, hyphens and the two ways of spelling æ, ø and å make no
 * difference, and the order does not either.
 */
final class NameWords {

  private NameWords() {}

  static Set<String> of(String name) {
    String plain = name.toLowerCase(Locale.ROOT).replace("æ", "ae").replace("ä", "ae").replace("ø", "oe").replace("ö", "oe").replace("å", "aa");
    String withoutAccents = Normalizer.normalize(plain, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    var words = new TreeSet<String>();
    Arrays.stream(withoutAccents.split("[^\\p{L}]+")).filter(word -> word.length() > 1).forEach(words::add); // an initial tells nothing
    return words;
  }
}
