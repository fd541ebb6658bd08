package dk.samspor.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokerProcessTest {

  @TempDir Path home;

  @Test
  void a_killed_broker_stays_away_until_it_is_started_again_and_a_later_launcher_finds_it() throws Exception {
    var settings = LocalSettings.from(home, List.of("--kafka-port=" + Ports.free()), Map.of());
    try (var broker = BrokerProcess.start(settings)) {
      assertThat(Ports.isTaken(settings.kafkaPort())).isTrue();
      broker.kill();
      assertThat(Ports.isTaken(settings.kafkaPort())).isFalse();
      broker.start();
      assertThat(Ports.isTaken(settings.kafkaPort())).isTrue();
      assertThat(Orphans.stop(settings, line -> assertThat(line).contains("kafka-broker"))).isTrue();
      assertThat(Ports.isTaken(settings.kafkaPort())).isFalse();
    }
  }
}
