package dk.samspor.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspor.platform.events.LetterHandler;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** Which topic tells what stands in the neighbour's own document. */
@QuarkusTest
class LettersReadTest {
  private static final Path TOLD = Path.of("../docs/events/referral.asyncapi.yaml");

  @Inject @Any
  Instance<LetterHandler> handlers;
  @ConfigProperty(name = "samspor.events.reads")
  List<String> topics;

  @Test void no_topic_is_read_whose_letters_nobody_handles() throws IOException {
    var told = Files.readString(TOLD);
    assertThat(topics).isNotEmpty().allSatisfy(topic -> assertThat(handled()).as(topic).containsAnyElementsOf(factsOf(topic, told)));
  }

  @Test void no_letter_is_handled_whose_topic_nobody_reads() throws IOException {
    var told = Files.readString(TOLD);
    var read = topics.stream().flatMap(topic -> factsOf(topic, told).stream()).collect(Collectors.toSet());
    assertThat(read).containsAll(handled());
  }

  private Set<String> handled() {
    return handlers.stream().flatMap(handler -> handler.types().stream())
        .map(type -> type.replaceAll("dk\\.samspor\\.referral\\.(\\w+)\\.v1", "$1")).collect(Collectors.toSet());
  }

  private static Set<String> factsOf(String topic, String told) {
    String channel = told.substring(told.indexOf("    address: " + topic + "\n"));
    var messages = Pattern.compile("\\A    address: .*\n    messages:\n((?: {6}.*\n)+)").matcher(channel).results().findFirst().orElseThrow().group(1);
    return Pattern.compile("(?m)^ {6}(\\w+):$").matcher(messages).results().map(found -> found.group(1)).collect(Collectors.toSet());
  }
}
