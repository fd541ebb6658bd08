package dk.samspor.referral.trainingplan;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.jackson.ObjectMapperCustomizer;
import java.io.CharConversionException;
import java.io.IOException;
import java.util.List;

/**
 * Whatever JSON comes in for a training plan becomes the command or one of the failures the platform has a code for. In an
 * ordinary build the kept inputs are tried
 * ({@code src/test/resources/dk/samspor/referral/trainingplan/ReceiveTrainingPlanFuzzTestInputs}); to search for new ones:
 * {@code JAZZER_FUZZ=1 mvn -f referral-service/pom.xml test -Dtest=ReceiveTrainingPlanFuzzTest} (five minutes; a finding
 * is kept among the inputs).
 */
class ReceiveTrainingPlanFuzzTest {

  /** The application's mapper without the application: a fuzzer tries thousands of inputs a second. */
  private static final ObjectMapper JSON = likeTheApplications();

  @FuzzTest(maxDuration = "5m")
  void any_bytes_are_a_command_or_refused(byte[] body) throws IOException {
    try {
      JSON.readValue(body, ReceiveTrainingPlan.class);
    } catch (JsonProcessingException | CharConversionException withACode) {
      // the caller is told which field
    }
  }

  private static ObjectMapper likeTheApplications() {
    ObjectMapper mapper = JsonMapper.builder().findAndAddModules().build(); // unknown fields are refused, as configured
    for (String name : List.of("StorableText", "UnambiguousJson", "UsableDates")) {
      try {
        var customizer = Class.forName("dk.samspor.platform.request." + name).getDeclaredConstructor();
        customizer.setAccessible(true); // a package-private bean of the platform
        ((ObjectMapperCustomizer) customizer.newInstance()).customize(mapper);
      } catch (ReflectiveOperationException renamed) {
        throw new IllegalStateException(renamed);
      }
    }
    return mapper;
  }
}
