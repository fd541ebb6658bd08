package dk.samspor.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.HttpsJwksVerificationKeyResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IssuerTest {

  private static final String DASHBOARD = "http://localhost:8084";
  private static final String METTE = "grant_type=password&username=therapist-odense&password=demo";

  @TempDir Path keys;
  private final HttpClient client = HttpClient.newHttpClient();
  private Issuer issuer;

  @BeforeEach
  void start() {
    issuer = Issuer.start(keys.resolve("issuer"), 0, DemoIdentities.load(), Set.of(DASHBOARD));
  }

  @AfterEach
  void stop() {
    issuer.close();
  }

  @Test
  void a_person_gets_a_token_with_role_and_authority() throws Exception {
    var claims = verified(granted(METTE));
    assertThat(claims.getSubject()).isEqualTo("therapist-odense");
    assertThat(claims.getStringListClaimValue("groups")).containsExactly("THERAPIST");
    assertThat(claims.getStringListClaimValue("authorities")).containsExactly("municipality:0461");
    assertThat(claims.getExpirationTime().getValue() - claims.getIssuedAt().getValue()).isEqualTo(3_600);
  }

  @Test
  void a_system_gets_a_token_by_form_or_by_basic_authentication() throws Exception {
    var byForm = granted("grant_type=client_credentials&client_id=demo-epj&client_secret=demo");
    assertThat(verified(byForm).getStringListClaimValue("authorities"))
        .containsExactly("hospital:4202360", "hospital:6620010");
    var basic = Base64.getEncoder().encodeToString("demo-gp:demo".getBytes(StandardCharsets.UTF_8));
    var byHeader = send(request("/token").header("Authorization", "Basic " + basic)
        .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials")).build());
    assertThat(byHeader.statusCode()).isEqualTo(200);
    assertThat(verified(json(byHeader).get("access_token").asText()).getSubject()).isEqualTo("demo-gp");
  }

  @Test
  void a_service_gets_a_short_token_in_which_the_person_is_the_subject_and_it_is_the_actor() throws Exception {
    var claims = verified(exchanged("stratification-service", granted(METTE)));
    assertThat(claims.getSubject()).isEqualTo("therapist-odense");
    assertThat(claims.getStringListClaimValue("groups")).containsExactly("THERAPIST");
    assertThat(claims.getStringListClaimValue("authorities")).containsExactly("municipality:0461");
    assertThat(claims.getClaimValue("act")).isEqualTo(Map.of("sub", "stratification-service", "groups", List.of("SERVICE")));
    assertThat(claims.getExpirationTime().getValue() - claims.getIssuedAt().getValue()).isEqualTo(300);
  }

  @Test
  void of_two_services_in_a_row_the_last_is_the_actor_and_the_first_stands_inside() throws Exception {
    var claims = verified(exchanged("meeting-service", exchanged("stratification-service", granted(METTE))));
    assertThat(claims.getClaimValue("act", Map.class)).containsEntry("sub", "meeting-service")
        .containsEntry("act", Map.of("sub", "stratification-service", "groups", List.of("SERVICE")));
  }

  @Test
  void only_a_service_exchanges_and_only_a_token_of_this_issuer() throws Exception {
    var token = granted(METTE);
    refused(exchange("stratification-service", "wrong", token), 401, "invalid_client");
    refused(exchange("demo-esdh", "demo", token), 400, "unauthorized_client");
    refused(exchange("stratification-service", "demo", "rubbish"), 400, "invalid_grant");
    var strangers = new TokenMint(issuer.url(), SigningKey.generate()).token(DemoIdentities.load().people().getFirst());
    refused(exchange("stratification-service", "demo", strangers), 400, "invalid_grant");
    refused(exchange("stratification-service", "demo", token).replace("access_token", "refresh_token"), 400, "invalid_request");
  }

  @Test
  void a_wrong_password_an_unknown_client_and_an_unknown_grant_are_refused_each_in_its_way() throws Exception {
    refused("grant_type=password&username=therapist-odense&password=wrong", 400, "invalid_grant");
    refused("grant_type=password&username=nobody&password=demo", 400, "invalid_grant");
    refused("grant_type=password", 400, "invalid_grant");
    refused("grant_type=client_credentials&client_id=demo-epj&client_secret=wrong", 401, "invalid_client");
    refused("grant_type=password&username=demo-epj&password=demo", 400, "invalid_grant");
    refused("grant_type=client_credentials&client_id=therapist-odense&client_secret=demo", 401, "invalid_client");
    refused("grant_type=authorization_code", 400, "unsupported_grant_type");
    refused("%%%=1", 400, "invalid_request");
    refused("", 400, "invalid_request");
  }

  @Test
  void tokens_given_before_a_restart_are_valid_after_it_and_the_key_is_its_owners_alone() throws Exception {
    var token = granted(METTE);
    var url = issuer.url();
    var port = URI.create(url).getPort();
    issuer.close();
    issuer = Issuer.start(keys.resolve("issuer"), port, DemoIdentities.load(), Set.of());
    assertThat(verified(token).getSubject()).isEqualTo("therapist-odense");
    assertThat(Files.getPosixFilePermissions(keys.resolve("issuer/issuer-key.json")))
        .isEqualTo(Directories.permissions("rw-------"));
  }

  @Test
  void discovery_leads_to_the_keys_and_the_keys_keep_the_private_part() throws Exception {
    var discovery = json(send(request("/.well-known/openid-configuration").build()));
    assertThat(discovery.get("issuer").asText()).isEqualTo(issuer.url());
    var key = json(send(HttpRequest.newBuilder(URI.create(discovery.get("jwks_uri").asText())).build()))
        .get("keys").get(0);
    assertThat(key.get("kid").asText()).isNotBlank();
    assertThat(key.has("n")).isTrue();
    assertThat(key.has("d")).isFalse();
  }

  @Test
  void the_dashboard_may_ask_from_the_browser_and_other_pages_may_not() throws Exception {
    var preflight = send(request("/token").header("Origin", DASHBOARD)
        .method("OPTIONS", HttpRequest.BodyPublishers.noBody()).build());
    assertThat(preflight.statusCode()).isEqualTo(204);
    assertThat(preflight.headers().firstValue("Access-Control-Allow-Origin")).contains(DASHBOARD);
    var stranger = send(request("/token").header("Origin", "http://elsewhere.example")
        .POST(HttpRequest.BodyPublishers.ofString(METTE)).build());
    assertThat(stranger.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
  }

  private String granted(String form) throws Exception {
    var answer = post(form);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    return json(answer).get("access_token").asText();
  }

  private String exchanged(String service, String token) throws Exception {
    return granted(exchange(service, "demo", token));
  }

  private static String exchange(String service, String secret, String token) {
    return "grant_type=" + TokenExchange.GRANT + "&client_id=" + service + "&client_secret=" + secret
        + "&subject_token_type=" + TokenExchange.ACCESS_TOKEN + "&subject_token=" + token;
  }

  private void refused(String form, int status, String error) throws Exception {
    var answer = post(form);
    assertThat(answer.statusCode()).as(form).isEqualTo(status);
    assertThat(json(answer).get("error").asText()).as(form).isEqualTo(error);
  }

  private JwtClaims verified(String token) throws Exception {
    return new JwtConsumerBuilder()
        .setVerificationKeyResolver(new HttpsJwksVerificationKeyResolver(new HttpsJwks(issuer.keysUrl())))
        .setExpectedIssuer(issuer.url()).setExpectedAudience("samspor").setRequireExpirationTime()
        .build().processToClaims(token);
  }

  private HttpResponse<String> post(String form) throws Exception {
    return send(request("/token").header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(form)).build());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(issuer.url() + path));
  }

  private HttpResponse<String> send(HttpRequest request) throws Exception {
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }

  private static JsonNode json(HttpResponse<String> answer) throws Exception {
    return new ObjectMapper().readTree(answer.body());
  }
}
