package dk.samspor.platform.relay;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.TopicExistsException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Creates the service's topics before the first message: left to the broker, creation delays the first letter by over a
 * second, and a reader that came first would look again only minutes later.
 */
@ApplicationScoped
class Topics {

  private static final Logger LOG = Logger.getLogger(Topics.class);
  private static final int BEFORE_THE_CHANNELS = 1;
  private static final int PARTITIONS = 6;
  private static final String FOURTEEN_DAYS = Long.toString(TimeUnit.DAYS.toMillis(14));

  private final Streets streets;
  private final Broker broker;
  private final boolean create;

  Topics(Streets streets, Broker broker,
      @ConfigProperty(name = "samspor.events.create-topics", defaultValue = "true") boolean create) {
    this.streets = streets;
    this.broker = broker;
    this.create = create;
  }

  void start(@Observes @Priority(BEFORE_THE_CHANNELS) StartupEvent starting) {
    ensure();
  }

  /** Also called when the broker has been away: it may have come back empty. */
  void ensure() {
    if (!create) {
      return;
    }
    try (var admin = Admin.create(broker.settings(Map.of(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 3000,
        AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 5000)))) {
      var topics = streets.all().stream().distinct().map(Topics::topic).toList();
      admin.createTopics(topics).values().forEach(Topics::created);
    } catch (KafkaException brokerAway) {
      LOG.warnf("topics could not be looked at: %s", brokerAway.getMessage());
    }
  }

  private static NewTopic topic(String name) {
    return new NewTopic(name, Optional.of(PARTITIONS), Optional.empty()).configs(Map.of("retention.ms", FOURTEEN_DAYS));
  }

  private static void created(String topic, KafkaFuture<Void> answer) {
    try {
      answer.get(10, TimeUnit.SECONDS);
    } catch (ExecutionException refused) {
      if (!(refused.getCause() instanceof TopicExistsException)) {
        LOG.warnf("topic %s could not be created: %s", topic, refused.getCause().getMessage());
      }
    } catch (TimeoutException brokerAway) {
      LOG.warnf("topic %s could not be created: the broker does not answer", topic);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }
}
