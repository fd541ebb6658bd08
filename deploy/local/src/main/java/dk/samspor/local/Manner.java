package dk.samspor.local;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/**
 * How a stack is run.
 *
 * @param jvm switches of a service's JVM beside the usual ones
 * @param brokerApart whether Kafka has a process of its own, which can be killed; it costs memory
 * @param settled after this long a life, a service that dies is started again without patience
 */
record Manner(Function<Service, List<String>> jvm, boolean brokerApart, Duration settled) {

  private static final Duration A_MINUTE = Duration.ofMinutes(1);

  /** With what the services' JVMs have learnt. */
  static Manner everyday(LocalSettings settings) {
    return new Manner(new AotCache(settings, false)::options, false, A_MINUTE);
  }

  /** The services' JVMs record what they learn; see {@link Training}. */
  static Manner training(LocalSettings settings) {
    return new Manner(new AotCache(settings, true)::options, false, A_MINUTE);
  }

  /** To be crashed; with an agent, and so without a cache, which was made for JVMs that have none. */
  static Manner crashing(Function<Service, List<String>> agent) {
    return new Manner(agent, true, Duration.ZERO);
  }
}
