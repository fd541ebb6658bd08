package dk.samspor.referral;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dk.samspor.platform.events.LetterHandler;
import io.quarkus.arc.ClientProxy;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** What the neighbours tell stands in their own documents: it is read as it is written there. */
@QuarkusTest
class LettersReadTest {

  private static final Path EVENTS = Path.of("../docs/events");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final YAMLMapper YAML = new YAMLMapper();

  /** Told to referral and read by nobody would be a question without an answer. */
  private static final String FOR_US = "referral:";

  @Inject
  @Any
  Instance<LetterHandler> handlers;

  @ConfigProperty(name = "samspor.events.reads")
  List<String> reads;

  @Test
  void every_fact_that_stratification_tells_this_service_is_handled() throws IOException {
    assertThat(toldToUsBy("stratification")).contains("dk.samspor.stratification.HospitalAskedToReconsider.v1");
    assertThat(handled()).containsAll(toldToUsBy("stratification"));
  }

  @Test
  void every_fact_that_meeting_tells_this_service_is_handled() throws IOException {
    assertThat(toldToUsBy("meeting")).contains("dk.samspor.meeting.OtherMeetingPlanned.v1", "dk.samspor.meeting.OtherMeetingHeld.v1");
    assertThat(handled()).containsAll(toldToUsBy("meeting"));
  }

  @Test
  void every_letter_that_is_handled_comes_by_a_street_that_is_read() throws IOException {
    Set<String> arriving = new TreeSet<>();
    for (String service : List.of("stratification", "meeting")) {
      for (JsonNode channel : YAML.readTree(EVENTS.resolve(service + ".asyncapi.yaml").toFile()).path("channels")) {
        if (reads.contains(channel.path("address").asText())) {
          channel.path("messages").fieldNames().forEachRemaining(fact -> arriving.add("dk.samspor." + service + "." + fact + ".v1"));
        }
      }
    }
    assertThat(arriving).containsAll(handled());
  }

  @Test
  void what_is_read_of_a_letter_is_what_its_sender_writes() throws IOException {
    for (LetterHandler handler : handlers) {
      for (Class<?> read : recordsOf(handler)) {
        Set<String> written = new TreeSet<>();
        for (String type : handler.types()) {
          schema(type).path("properties").fieldNames().forEachRemaining(written::add);
        }
        assertThat(written).as("%s of %s", read.getSimpleName(), handler.types())
            .containsAll(Arrays.stream(read.getRecordComponents()).map(RecordComponent::getName).toList());
      }
    }
  }

  @Test
  void every_code_a_neighbour_may_write_is_known() throws IOException {
    for (LetterHandler handler : handlers) {
      for (Class<?> read : recordsOf(handler)) {
        for (String type : handler.types()) {
          for (RecordComponent part : read.getRecordComponents()) {
            if (part.getType().isEnum()) {
              assertThat(constants(part.getType())).as("%s of %s", part.getName(), type)
                  .containsAll(codes(schema(type).path("properties").path(part.getName())));
            }
          }
        }
      }
    }
  }

  private static Set<String> toldToUsBy(String service) throws IOException {
    Set<String> toldToUs = new TreeSet<>();
    for (Path file : toldBy(service)) {
      if (Files.readString(file).contains("\"" + FOR_US)) {
        toldToUs.add(file.getFileName().toString().replace(".schema.json", ""));
      }
    }
    return toldToUs;
  }

  private Set<String> handled() {
    return handlers.stream().flatMap(handler -> handler.types().stream()).collect(Collectors.toSet());
  }

  private static List<Class<?>> recordsOf(LetterHandler handler) {
    return Arrays.stream(ClientProxy.unwrap(handler).getClass().getDeclaredClasses()).filter(Class::isRecord).toList();
  }

  private static List<Path> toldBy(String service) throws IOException {
    try (Stream<Path> files = Files.list(EVENTS)) {
      return files.filter(file -> file.toString().endsWith(".schema.json"))
          .filter(file -> file.getFileName().toString().startsWith("dk.samspor." + service + ".")).toList();
    }
  }

  private static JsonNode schema(String type) throws IOException {
    return JSON.readTree(EVENTS.resolve(type + ".schema.json").toFile());
  }

  /** Of a field that may be null too. */
  private static Set<String> codes(JsonNode field) {
    Set<String> codes = new TreeSet<>();
    field.findValues("enum").forEach(values -> values.forEach(value -> codes.add(value.asText())));
    field.path("enum").forEach(value -> codes.add(value.asText()));
    return codes;
  }

  private static Set<String> constants(Class<?> codes) {
    return Arrays.stream(codes.getEnumConstants()).map(one -> ((Enum<?>) one).name()).collect(Collectors.toSet());
  }
}
