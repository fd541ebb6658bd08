package dk.samspor.platform.relay;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.spi.ConfigSource;

/** Gives the channel {@code letters} the topics of {@code samspor.events.reads}, with the prefix of this broker. */
public class LetterTopics implements ConfigSourceFactory {

  private static final int BELOW_THE_FILES = 50;

  @Override
  public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
    String reads = value(context.getValue("samspor.events.reads"));
    if (reads.isBlank()) {
      return List.of();
    }
    String prefix = value(context.getValue("samspor.events.topic-prefix"));
    String topics = Arrays.stream(reads.split(",")).map(topic -> prefix + topic.trim()).collect(Collectors.joining(","));
    return List.of(new PropertiesConfigSource(Map.of("mp.messaging.incoming.letters.topics", topics), "letter-topics",
        BELOW_THE_FILES));
  }

  private static String value(ConfigValue configured) {
    return configured == null || configured.getValue() == null ? "" : configured.getValue();
  }
}
