package dk.samspor.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LocalSettingsTest {

  private static final Path ROOT = Path.of("/checkout");

  @Test
  void without_a_word_everything_is_on_its_usual_port() {
    var addresses = LocalSettings.from(ROOT, List.of(), Map.of()).addresses();
    assertThat(addresses.issuer()).hasToString("http://localhost:8090");
    assertThat(addresses.services().values()).extracting(Object::toString).containsExactly("http://localhost:8081",
        "http://localhost:8082", "http://localhost:8083", "http://localhost:8084");
    assertThat(addresses.jdbcUrl(Service.MEETING)).isEqualTo("jdbc:postgresql://localhost:15432/meeting");
    assertThat(addresses.kafka()).isEqualTo("localhost:19092");
  }

  @Test
  void a_switch_wins_over_the_environment_and_the_environment_over_the_usual() {
    var environment = Map.of("SAMSPOR_REFERRAL_PORT", "9001", "SAMSPOR_KAFKA_PORT", "9002");
    var addresses = LocalSettings.from(ROOT, List.of("--referral-port=9003"), environment).addresses();
    assertThat(addresses.of(Service.REFERRAL)).hasToString("http://localhost:9003");
    assertThat(addresses.kafka()).isEqualTo("localhost:9002");
  }

  @Test
  void a_stack_beside_another_has_every_port_higher_and_data_of_its_own() {
    var beside = LocalSettings.from(ROOT, List.of("--referral-port=9003"), Map.of()).in(ROOT.resolve("beside")).higherBy(1_000);
    assertThat(beside.addresses().of(Service.REFERRAL)).hasToString("http://localhost:10003");
    assertThat(beside.addresses().issuer()).hasToString("http://localhost:9090");
    assertThat(beside.addresses().jdbcUrl(Service.MEETING)).isEqualTo("jdbc:postgresql://localhost:16432/meeting");
    assertThat(beside.addresses().kafka()).isEqualTo("localhost:20092");
    assertThat(beside.logs()).isEqualTo(ROOT.resolve("beside/logs"));
  }

  @Test
  void what_is_no_port_is_refused_with_the_names_of_both_ways_to_say_it() {
    for (var wrong : List.of("abc", "0", "65536", "-1")) {
      assertThatThrownBy(() -> LocalSettings.from(ROOT, List.of("--issuer-port=" + wrong), Map.of()))
          .isInstanceOf(LocalStackException.class).hasMessageContaining(wrong).hasMessageContaining("SAMSPOR_ISSUER_PORT");
    }
  }
}
