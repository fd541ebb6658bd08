package dk.samspor.stratification.model;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/**
 * A citizen's case from {@code cases/demo-plans.json}: the eight published ones in our own words with invented people
 * [S], and basic ones of our own.
 *
 * @param plan             what the hospital stated, as referral tells it
 * @param therapistAnswers what the municipality knows beside it
 */
public record WorkedCase(int number, String title, String citizen, String story, Map<String, Object> plan,
    Map<String, Object> therapistAnswers, String expectedLevel, List<Integer> expectedRules) {

  /** All of them, in order. */
  public static List<WorkedCase> all() {
    try (var file = WorkedCase.class.getResourceAsStream("/cases/demo-plans.json")) {
      return new ObjectMapper().readValue(file, new TypeReference<>() {});
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public String toString() {
    return number + " " + title + " → " + expectedLevel;
  }
}
