package dk.samspor.referral;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.samspor.platform.testing.Tokens;
import dk.samspor.platform.testing.access.AccessTest;
import dk.samspor.platform.testing.access.Asker;
import dk.samspor.platform.testing.access.CaseRow;
import dk.samspor.referral.trainingplan.PlanLetters;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Aalborg and Roskilde, each with a ward and a practice; in Aalborg a plan just received, in Roskilde one allocated. */
@QuarkusTest
class ReferralAccessTest extends AccessTest {

  private static final String PLANS = "/api/v1/training-plans";
  private static final String CERTIFICATES = "/api/v1/certificates";
  private static final String PROVIDER = "roskilde-fys";
  private static final Neighbours AALBORG = new Neighbours("0851", "hospital:8001010", "081094", "Ålborgine");
  private static final Neighbours ROSKILDE = new Neighbours("0265", "hospital:3800010", "031054", "Roskildine");

  @Inject
  Stratification stratification;

  private String citizenOfAalborg;

  private int citizens;

  private record Neighbours(String municipality, String ward, String practice, String name) {}

  @Override
  public List<CaseRow> freshRows() {
    return List.of(received(AALBORG), allocated(ROSKILDE, PROVIDER), certificate(AALBORG), certificate(ROSKILDE));
  }

  @Override
  public Map<String, String> headers() {
    return Map.of("Samspor-Business-Time", At.TODAY);
  }

  @Override
  public Object body(String operation, Asker asker) {
    return switch (operation) {
      case "POST " + PLANS -> PlanLetters.aPlan();
      case "POST " + PLANS + "/{id}/allocate" -> allocationTo(PROVIDER);
      case "POST " + PLANS + "/{id}/resubmit" -> resubmission();
      case "POST " + CERTIFICATES -> certificateAbout("{\"citizenId\": \"" + citizenOfAalborg + "\"}", AALBORG.practice());
      case "POST /api/v1/messages/g-gop" -> ggop(asker);
      default -> null;
    };
  }

  private CaseRow received(Neighbours at) {
    String name = name(at);
    Response plan = send(at, name);
    return CaseRow.of(PLANS, plan.path("id"), Map.of("municipality:" + at.municipality(), "RECEIVER", at.ward(), "SENDER",
        "practice:" + at.practice(), "COPY"), name, plan.path("citizen.id"));
  }

  private CaseRow allocated(Neighbours at, String provider) {
    CaseRow row = received(at);
    act(at, row.id(), "accept", "{}");
    stratification.decides(row.id(), "BASIC");
    act(at, row.id(), "allocate", allocationTo(provider));
    return CaseRow.of(PLANS, row.id(), Map.of("municipality:" + at.municipality(), "RECEIVER", at.ward(), "SENDER",
        "practice:" + at.practice(), "COPY", "provider:" + provider, "PROVIDER"), row.marks().toArray(String[]::new));
  }

  private CaseRow certificate(Neighbours at) {
    String name = name(at);
    String citizen = "{\"cpr\": \"" + someCpr() + "\", \"name\": \"" + name + "\"}";
    Response asked = caller(at, "CASE_WORKER").body(certificateAbout(citizen, at.practice())).post(CERTIFICATES)
        .then().statusCode(201).extract().response();
    if (at == AALBORG) {
      citizenOfAalborg = asked.path("citizen.id");
    }
    return CaseRow.of(CERTIFICATES, asked.path("id"), Map.of("municipality:" + at.municipality(), "SENDER",
        "practice:" + at.practice(), "GP"), name, asked.path("citizen.id"));
  }

  private String name(Neighbours at) {
    return at.name() + " Prøve " + ++citizens + ".";
  }

  /** A replacement number: nobody in the world has one with these letters. */
  private String someCpr() {
    return "040160-9" + (char) ('A' + citizens / 10) + "X" + citizens % 10;
  }

  private Response send(Neighbours at, String name) {
    ObjectNode letter = PlanLetters.aPlan(plan -> plan.putObject("copies").put("practice", at.practice()).put("citizen", true));
    letter.put("homeMunicipality", at.municipality()).withObject("/citizen").put("cpr", someCpr()).put("name", name);
    return At.on(At.TODAY, Tokens.person("ward", at.ward(), "HOSPITAL")).body(letter.toString()).post(PLANS)
        .then().statusCode(201).extract().response();
  }

  private static void act(Neighbours at, String plan, String act, String body) {
    String version = caller(at, "THERAPIST").get(PLANS + "/" + plan).header("ETag");
    caller(at, "THERAPIST").header("If-Match", version).body(body).post(PLANS + "/" + plan + "/" + act).then().statusCode(200);
  }

  private static String allocationTo(String provider) {
    return "{\"providerKind\": \"PRIVATE\", \"providerName\": \"Klinikken\", \"providerId\": \"" + provider + "\"}";
  }

  private static RequestSpecification caller(Neighbours at, String role) {
    return At.on(At.TODAY, Tokens.person("somebody", "municipality:" + at.municipality(), role));
  }

  private static ObjectNode resubmission() {
    ObjectNode letter = JsonNodeFactory.instance.objectNode().put("letterId", UUID.randomUUID().toString());
    letter.set("plan", PlanLetters.content());
    return letter;
  }

  private static String certificateAbout(String citizen, String practice) {
    return """
        {"form": "LAE_261", "teamCase": "%s", "citizen": %s, "practice": "%s", "question": "Hvilke skånehensyn er varige?",
         "caseWorkerView": "God til planlægning.", "citizenView": "Vil gerne arbejde."}"""
        .formatted(UUID.randomUUID(), citizen, practice);
  }

  private static byte[] ggop(Asker asker) {
    try (var file = ReferralAccessTest.class.getResourceAsStream("/ggop/almen.xml")) {
      String letter = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      return letter.replace("LETTER-ALMEN-1", UUID.randomUUID().toString())
          .replace("4202360", String.valueOf(asker.authority()).replace("hospital:", "")).getBytes(StandardCharsets.UTF_8);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
