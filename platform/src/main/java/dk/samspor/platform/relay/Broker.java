package dk.samspor.platform.relay;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;

/** How the broker is reached: every {@code kafka.*} setting, security included, the same for sending as for reading. */
@ApplicationScoped
public class Broker {

  private final Map<String, Object> reached;

  Broker(@Identifier("default-kafka-broker") Map<String, Object> reached) {
    this.reached = reached;
  }

  /** The connection's settings with a client's own. */
  public Map<String, Object> settings(Map<String, Object> own) {
    var settings = new HashMap<>(reached);
    settings.putAll(own);
    return settings;
  }
}
