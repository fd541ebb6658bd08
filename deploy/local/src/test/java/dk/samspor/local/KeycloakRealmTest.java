package dk.samspor.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The realm for Keycloak and the local issuer know the same people and systems. That Keycloak takes it: platform's tests. */
class KeycloakRealmTest {

  private final JsonNode realm;

  KeycloakRealmTest() throws IOException {
    realm = new ObjectMapper().readTree(Path.of("../keycloak/samspor-realm.json").toFile());
  }

  @Test
  void everybody_has_the_same_roles_and_authorities_in_both() {
    var identities = DemoIdentities.load();
    var known = Stream.concat(identities.people().stream(), identities.systems().stream())
        .map(who -> List.of(who.user(), who.roles(), who.authorities(), who.system()));
    var inRealm = children(realm.get("users")).map(user -> List.of(user.get("username").asText(), texts(user.get("realmRoles")),
        texts(user.get("attributes").get("authorities")), user.has("serviceAccountClientId")));
    assertThat(inRealm).containsExactlyInAnyOrderElementsOf(known.toList());
  }

  @Test
  void only_services_may_ask_on_somebodys_behalf() {
    var services = DemoIdentities.load().systems().stream().filter(who -> who.roles().contains("SERVICE")).map(Identity::user);
    assertThat(children(realm.get("clients"))
        .filter(client -> client.path("attributes").path("standard.token.exchange.enabled").asBoolean())
        .map(client -> client.get("clientId").asText())).containsExactlyInAnyOrderElementsOf(services.toList());
  }

  private static List<String> texts(JsonNode array) {
    return children(array).map(JsonNode::asText).toList();
  }

  private static Stream<JsonNode> children(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
