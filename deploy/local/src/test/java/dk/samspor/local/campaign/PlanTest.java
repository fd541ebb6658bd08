package dk.samspor.local.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspor.local.Service;
import dk.samspor.local.campaign.Blow.BrokerAway;
import dk.samspor.local.campaign.Blow.Halt;
import dk.samspor.local.campaign.Blow.Kill;
import dk.samspor.local.campaign.Blow.PostgresKilled;
import dk.samspor.local.campaign.agent.CrashPoint;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanTest {

  @Test
  void every_seed_has_every_point_every_service_the_broker_and_the_database() {
    var blows = Plan.whole(3);
    assertThat(of(Halt.class, blows)).extracting(Halt::point).containsExactlyInAnyOrder(CrashPoint.values());
    assertThat(of(Kill.class, blows)).extracting(Kill::service).containsExactlyInAnyOrder(Service.values());
    assertThat(of(BrokerAway.class, blows)).containsExactly(new BrokerAway(Duration.ofSeconds(60)));
    assertThat(of(PostgresKilled.class, blows)).hasSize(1);
  }

  @Test
  void a_seed_says_what_befalls_and_in_which_order() {
    assertThat(Plan.whole(3)).isEqualTo(Plan.whole(3)).isNotEqualTo(Plan.whole(4));
  }

  @Test
  void the_short_version_halts_twice_and_kills_once() {
    assertThat(of(Halt.class, Plan.brief(1))).hasSize(2);
    assertThat(of(Kill.class, Plan.brief(1))).hasSize(1);
  }

  private static <T> List<T> of(Class<T> kind, List<Blow> blows) {
    return blows.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
