package dk.samspor.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemoIdentitiesTest {

  private final DemoIdentities identities = DemoIdentities.load();

  @Test
  void every_demo_municipality_has_a_therapist_a_case_worker_a_meeting_leader_and_an_auditor() {
    for (var code : List.of("0461", "0479", "0751", "0791")) {
      assertThat(identities.people()).filteredOn(who -> who.authorities().contains("municipality:" + code))
          .flatExtracting(Identity::roles).containsExactlyInAnyOrder("THERAPIST", "CASE_WORKER", "TEAM_MEMBER", "AUDITOR");
    }
  }

  @Test
  void every_user_name_is_given_once() {
    var names = new HashSet<String>();
    identities.people().forEach(who -> assertThat(names.add(who.user())).as(who.user()).isTrue());
    identities.systems().forEach(who -> assertThat(names.add(who.user())).as(who.user()).isTrue());
  }

  @Test
  void every_service_has_an_identity_of_its_own() {
    for (var service : Service.values()) {
      assertThat(identities.named(service.fullName())).get().extracting(Identity::roles).isEqualTo(List.of("SERVICE"));
    }
  }
}
