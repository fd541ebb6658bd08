package dk.samspor.platform.relay;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The topics this service writes and reads, as they are named on this broker. */
@ApplicationScoped
public class Streets {

  private final String prefix;
  private final String service;
  private final List<String> writes;
  private final List<String> reads;

  Streets(@ConfigProperty(name = "samspor.events.topic-prefix") Optional<String> prefix,
      @ConfigProperty(name = "samspor.service") String service,
      @ConfigProperty(name = "samspor.events.writes") Optional<List<String>> writes,
      @ConfigProperty(name = "samspor.events.reads") Optional<List<String>> reads) {
    this.prefix = prefix.orElse("");
    this.service = service;
    this.writes = writes.orElse(List.of());
    this.reads = reads.orElse(List.of());
  }

  public String onBroker(String topic) {
    return prefix + topic;
  }

  public String deadLetters() {
    return onBroker("samspor." + service + ".dead-letter");
  }

  /** The topics this service reads. */
  public List<String> reads() {
    return reads.stream().map(this::onBroker).toList();
  }

  /** The consumer group of this service's replicas. */
  public String group() {
    return onBroker("samspor-" + service);
  }

  List<String> all() {
    var all = new ArrayList<String>();
    writes.forEach(topic -> all.add(onBroker(topic)));
    all.addAll(reads());
    all.add(deadLetters());
    return all;
  }
}
