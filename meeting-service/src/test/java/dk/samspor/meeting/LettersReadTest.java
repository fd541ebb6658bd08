package dk.samspor.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspor.platform.events.LetterHandler;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LettersReadTest {
  @Inject @Any
  Instance<LetterHandler> handlers;
  @ConfigProperty(name = "samspor.events.reads")
  List<String> topics;

  @Test void no_topic_is_read_whose_letters_nobody_handles() {
    var handled = handlers.stream().flatMap(handler -> handler.types().stream()).map(String::toLowerCase).toList();
    assertThat(topics).isNotEmpty().allSatisfy(topic -> assertThat(handled).as(topic)
        .anyMatch(type -> type.startsWith("dk." + topic.replace("-", ""))));
  }
}
