package dk.samspor.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LandingPageTest {

  @TempDir Path keys;
  private Issuer issuer;

  @BeforeEach
  void start() {
    var port = Ports.free();
    // nothing listens on the services' ports here: the page has to come all the same
    var addresses = LocalSettings.from(keys, List.of("--issuer-port=" + port, "--referral-port=1",
        "--stratification-port=2", "--meeting-port=3", "--reporting-port=4"), Map.of()).addresses();
    issuer = Issuer.start(keys, port, DemoIdentities.load(), Set.of());
    issuer.serve("/", new LandingPage(addresses, DemoIdentities.load()));
  }

  @AfterEach
  void stop() {
    issuer.close();
  }

  @Test
  void it_lists_every_service_every_person_and_the_demo_systems() throws Exception {
    var page = get("/?lang=en").body();
    for (var service : Service.values()) assertThat(page).contains(service.fullName());
    assertThat(page).contains("http://localhost:1/q/swagger-ui", "http://localhost:4/", "Mette Holm",
        "municipality:0461", "demo-esdh", issuer.url() + "/token").contains("state down");
    assertThat(page).doesNotContain("{{");
  }

  @Test
  void it_speaks_danish_to_who_asks_for_it() throws Exception {
    assertThat(get("/?lang=da").body()).contains("<html lang=\"da\">", "adgangskoden").doesNotContain("{{");
  }

  @Test
  void other_paths_are_not_found() throws Exception {
    assertThat(get("/elsewhere").statusCode()).isEqualTo(404);
  }

  private HttpResponse<String> get(String path) throws Exception {
    return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(issuer.url() + path)).build(),
        HttpResponse.BodyHandlers.ofString());
  }
}
