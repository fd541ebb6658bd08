package dk.samspor.referral.trainingplan;

import static dk.samspor.referral.trainingplan.PlanLetters.aPlan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import com.sun.net.httpserver.HttpServer;
import dk.samspor.referral.At;
import dk.samspor.referral.Stratification;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Therapists are stratification's: the service stands here as its API document says it does [M, contracts]. */
@QuarkusTest
class TherapistOfAnAllocationTest {

  private static final String OWNER = "samspor.services.stratification.url";
  private static final String PLANS = "/api/v1/training-plans/";

  @Inject
  Stratification stratification;

  private final List<String> asked = new ArrayList<>();
  private HttpServer neighbour;
  private String answer = "QUALIFIES";
  private int status = 200;

  @BeforeEach
  void open() throws IOException {
    neighbour = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    neighbour.createContext("/api/v1/therapists/", exchange -> {
      asked.add(exchange.getRequestURI().toString());
      byte[] body = ("{\"answer\":\"" + answer + "\",\"level\":\"BASIC\",\"reasons\":[]}").getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(status, body.length);
      exchange.getResponseBody().write(body);
      exchange.close();
    });
    neighbour.start();
    System.setProperty(OWNER, "http://localhost:" + neighbour.getAddress().getPort());
  }

  @AfterEach
  void close() {
    System.clearProperty(OWNER);
    neighbour.stop(0);
  }

  @Test
  void a_therapist_who_may_take_the_case_is_chosen_without_a_word() {
    UUID therapist = UUID.randomUUID();
    allocate(therapist).then().statusCode(200).body("allocation.qualified", is("QUALIFIES")).body("allocation.findings", empty());
    assertThat(asked).containsExactly("/api/v1/therapists/" + therapist + "/qualification?level=BASIC&date=2015-03-10&group=NEUROLOGY");
  }

  @Test
  void one_who_may_not_is_an_advisory_finding_of_the_allocation() {
    answer = "DOES_NOT_QUALIFY";
    allocate(UUID.randomUUID()).then().statusCode(200).body("status", is("ALLOCATED"))
        .body("allocation.findings.code", contains("THERAPIST_DOES_NOT_QUALIFY")).body("allocation.findings.severity", contains("ADVISORY"));
  }

  @Test
  void whom_nobody_knows_is_not_chosen_and_where_nobody_can_be_asked_neither() {
    status = 404;
    allocate(UUID.randomUUID()).then().statusCode(400).body("code", is("THERAPIST_UNKNOWN"));
    neighbour.stop(0);
    String plan = accepted();
    post(plan, UUID.randomUUID(), "OWN_CENTRE").then().statusCode(503).body("code", is("QUALIFICATION_UNKNOWN"));
    At.therapist().get(PLANS + plan).then().body("status", is("ACCEPTED"));
  }

  @Test
  void elsewhere_the_therapist_is_not_the_municipalitys_to_choose() {
    post(accepted(), UUID.randomUUID(), "PRIVATE").then().statusCode(400).body("code", is("THERAPIST_IS_OF_THE_OWN_CENTRE"));
  }

  private Response allocate(UUID therapist) {
    return post(accepted(), therapist, "OWN_CENTRE");
  }

  private static Response post(String plan, UUID therapist, String kind) {
    return At.therapist().header("If-Match", At.therapist().get(PLANS + plan).header("ETag")).body("""
        {"providerKind": "%s", "providerName": "Centret", "therapist": "%s", "patientGroup": "NEUROLOGY"}""".formatted(kind, therapist))
        .post(PLANS + plan + "/allocate");
  }

  private String accepted() {
    String plan = At.ward().body(aPlan().toString()).post("/api/v1/training-plans").then().statusCode(201).extract().path("id");
    At.therapist().header("If-Match", At.therapist().get(PLANS + plan).header("ETag")).body("{}").post(PLANS + plan + "/accept").then().statusCode(200);
    stratification.decides(plan, "BASIC");
    return plan;
  }
}
