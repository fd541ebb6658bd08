package dk.samspor.platform.relay;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
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
  private final String bootstrap;
  private final boolean create;

  Topics(Streets streets, @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrap,
      @ConfigProperty(name = "samspor.events.create-topics", defaultValue = "true") boolean create) {
    this.streets = streets;
    this.bootstrap = bootstrap;
    this.create = create;
  }

  void start(@Observes @Priority(BEFORE_THE_CHANNELS) StartupEvent starting) throws InterruptedException {
    if (!create) {
      return;
    }
    Map<String, Object> settings = Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap,
        AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 5000, AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 10000);
    try (var admin = Admin.create(settings)) {
      streets.all().stream().distinct().forEach(topic -> create(admin, topic));
    }
  }

  private static void create(Admin admin, String topic) {
    var wanted = new NewTopic(topic, Optional.of(PARTITIONS), Optional.empty()).configs(Map.of("retention.ms", FOURTEEN_DAYS));
    try {
      admin.createTopics(List.of(wanted)).all().get(10, TimeUnit.SECONDS);
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
