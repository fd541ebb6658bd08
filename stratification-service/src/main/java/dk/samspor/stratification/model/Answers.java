package dk.samspor.stratification.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** What is known of a citizen's function by input code: a code, a list of codes, or yes and no. What is unknown is absent. */
public record Answers(@JsonValue SortedMap<String, Object> byInput) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Answers {
    byInput = Collections.unmodifiableSortedMap(new TreeMap<>(byInput));
  }

  /** Answers by input code. */
  public static Answers of(Map<String, ?> byInput) {
    return new Answers(new TreeMap<>(byInput));
  }

  /** These answers, with the newer ones in their place. */
  public Answers with(Answers newer) {
    var all = new TreeMap<>(byInput);
    all.putAll(newer.byInput);
    return new Answers(all);
  }

  /** These answers but for some. */
  public Answers without(Collection<String> inputs) {
    var rest = new TreeMap<>(byInput);
    rest.keySet().removeAll(inputs);
    return new Answers(rest);
  }

  /** Whether the input was answered with exactly this. */
  public boolean is(String input, Object answer) {
    return answer.equals(byInput.get(input));
  }

  /** Yes, no, or null when nobody said: unknown is not no. */
  public Boolean yesOrNo(String input) {
    return (Boolean) byInput.get(input);
  }

  /** Whether these answer this one question and no other. */
  public boolean onlyAbout(String input) {
    return byInput.keySet().equals(Set.of(input));
  }

  boolean knows(String input) {
    return byInput.containsKey(input);
  }

  Object get(String input) {
    return byInput.get(input);
  }
}
