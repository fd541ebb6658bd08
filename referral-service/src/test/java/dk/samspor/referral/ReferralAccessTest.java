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
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Aalborg and Roskilde, each with a ward and a practice; in Aalborg a plan just received, in Roskilde one allocated. */
@QuarkusTest
class ReferralAccessTest extends AccessTest {

  private static final String PLANS = "/api/v1/training-plans";
  private static final String CERTIFICATES = "/api/v1/certificates";
  private static final String PROGRAMMES = "/api/v1/programme-referrals";
  private static final String NEEDS = "/api/v1/needs-assessments";
  private static final String PALLIATION = "/api/v1/palliative-referrals";
  private static final String STAYS = "/api/v1/hospital-stays";
  private static final String PHYSIOTHERAPY = "/api/v1/physiotherapy-referrals";
  private static final String ADVICE = "/api/v1/clinical-advice";
  private static final String CONVERSATIONS = "/api/v1/conversations";
  private static final String EVENTS = "/api/v1/adverse-events";
  private static final String PROVIDER = "roskilde-fys";
  private static final Neighbours AALBORG = new Neighbours("0851", "1081", "hospital:8001010", "081094", "Ålborgine");
  private static final Neighbours ROSKILDE = new Neighbours("0265", "1085", "hospital:3800010", "031054", "Roskildine");

  @Inject
  Stratification stratification;

  @Inject
  Meeting meeting;

  private String citizenOfAalborg;

  private int citizens;

  private record Neighbours(String municipality, String region, String ward, String practice, String name) {}

  @Override
  public List<CaseRow> freshRows() {
    List<CaseRow> rows = new ArrayList<>(List.of(received(AALBORG), allocated(ROSKILDE, PROVIDER)));
    rows.addAll(List.of(about(AALBORG, CONVERSATIONS), about(ROSKILDE, CONVERSATIONS), about(AALBORG, EVENTS), about(ROSKILDE, EVENTS)));
    for (Neighbours at : List.of(AALBORG, ROSKILDE)) {
      CaseRow certificate = certificate(at);
      rows.addAll(List.of(certificate, document(at, certificate), advice(at), clinicalCertificate(at), physiotherapy(at), stay(at),
          sent(at, PROGRAMMES, programme(at)), sent(at, NEEDS, needs(at)), sent(at, PALLIATION, palliation(at)), unitReferral(at)));
    }
    rows.addAll(rows.stream().filter(row -> !row.collection().endsWith("/documents")).map(ReferralAccessTest::asAnyCase).toList());
    return rows;
  }

  @Override
  public Map<String, String> openTables() {
    return Map.of("unit_capacity", "figures of departments");
  }

  /** What every kind of case has is asked for in one place. */
  private static CaseRow asAnyCase(CaseRow row) {
    return new CaseRow("/api/v1/cases", row.id(), row.parts(), row.marks());
  }

  @Override
  public Map<String, String> headers() {
    return Map.of("Samspor-Business-Time", At.TODAY);
  }

  /** What asks something of somebody is in today's list; the whole desk is in the worklist. */
  @Override
  public Set<String> feeds() {
    return Set.of("GET /api/v1/changes", "GET /api/v1/worklist");
  }

  @Override
  public List<String> questions(String operation, List<CaseRow> rows) {
    return operation.endsWith("/receiving-units/proposal") ? List.of("?subject=UNEXPLAINED_SYMPTOMS&homeMunicipality=0851&age=40") : List.of("");
  }

  @Override
  public Map<String, String> aboutNoCase() {
    return Map.of("GET /api/v1/worklist/counts", "numbers of the caller's own desks",
        "GET /api/v1/today", "of the caller's own desks what asks something of the caller: WorklistTest",
        "GET /api/v1/worklist/of/{person}", "a part of the caller's own worklist: HolidayCoverTest",
        "GET /api/v1/covers", "names of colleagues: HolidayCoverTest",
        "POST /api/v1/covers/{id}/end", "about colleagues: HolidayCoverTest",
        "GET /api/v1/service-items", "the region's price list",
        "GET /api/v1/receiving-units", "figures of departments, the same for everybody",
        "GET /api/v1/receiving-units/proposal", "the agreement's rule for an age, about nobody",
        "POST /api/v1/certificate-hints/request", "texts about nobody in particular, looked at and forgotten",
        "POST /api/v1/certificate-hints/certificate", "texts about nobody in particular, looked at and forgotten");
  }

  @Override
  public Object body(String operation, Asker asker) {
    return switch (operation) {
      case "POST " + PLANS -> PlanLetters.aPlan();
      case "POST " + PLANS + "/{id}/allocate" -> allocationTo(PROVIDER);
      case "POST " + PLANS + "/{id}/resubmit" -> resubmission();
      case "POST " + CERTIFICATES -> certificateAbout("{\"citizenId\": \"" + citizenOfAalborg + "\"}", AALBORG.practice());
      case "POST /api/v1/messages/g-gop", "POST /api/v1/messages/g-gop/validate" -> ggop(asker);
      case "POST /api/v1/messages/g-gop/status" -> "{\"letterId\": \"never sent\"}";
      case "POST /api/v1/citizens/search" -> "{\"name\": \"Prøve\"}"; // everybody's
      case "POST " + CERTIFICATES + "/{id}/documents", "POST /api/v1/cases/{id}/documents" -> pdf();
      case "POST " + PLANS + "/{id}/forward" -> "{\"municipality\": \"0000\", \"reason\": \"MOVED\"}"; // else it would leave its row
      case "POST " + PLANS + "/{id}/redact" -> "{\"reason\": \"NOT_NECESSARY\", \"fields\": [\""
          + (String.valueOf(asker.authority()).startsWith("hospital:") ? "NEED" : "RETURN_TEXT") + "\"]}"; // each its own words
      case "POST " + PROGRAMMES -> programme(AALBORG).replace("NAME", "Somebody").replace("CPR", "040160-9ZX7");
      case "POST " + NEEDS -> needs(AALBORG).replace("NAME", "Somebody").replace("CPR", "040160-9ZX6");
      case "POST " + PALLIATION -> palliation(AALBORG).replace("NAME", "Somebody").replace("CPR", "040160-9ZX5");
      case "POST /api/v1/unit-referrals/{id}/refer-on" -> "{\"unit\": \"NOWHERE\", \"citizenAgrees\": true}"; // else it would leave its row
      case "POST " + STAYS -> admission("0851", "Somebody", "040160-9ZX8", "024015");
      case "POST " + PHYSIOTHERAPY -> physiotherapyOf("0851", "Somebody", "040160-9ZX9");
      case "POST " + PHYSIOTHERAPY + "/{id}/status-report" -> "{\"text\": \"Går bedre.\", \"withPatient\": true}";
      case "POST " + PHYSIOTHERAPY + "/{id}/refuse-for-capacity" ->
          "{\"waitingDays\": 90, \"othersWaitingDays\": 10, \"ownCitizensSetAside\": true, \"text\": \"Ingen plads.\"}";
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

  /** By the ward, about a plan of its own; the practice has a copy of the plan and no part in this. */
  private CaseRow about(Neighbours at, String collection) {
    CaseRow plan = received(at);
    String body = collection.equals(EVENTS) ? """
        {"caseId": "%s", "category": "LATE", "consequence": "MILD", "happenedOn": "2015-03-09", "text": "%s", "learning": "Send før."}"""
        : "{\"caseId\": \"%s\", \"subject\": \"Hjælpemidler\", \"text\": \"%s\"}";
    String said = name(at);
    String id = At.on(At.TODAY, Tokens.person("ward", at.ward(), "HOSPITAL")).body(body.formatted(plan.id(), said)).post(collection)
        .then().statusCode(201).extract().path("id");
    return CaseRow.of(collection, id, Map.of("municipality:" + at.municipality(), "RECEIVER", at.ward(), "SENDER"), said);
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

  private static CaseRow document(Neighbours at, CaseRow certificate) {
    String version = caller(at, "CASE_WORKER").get(CERTIFICATES + "/" + certificate.id()).header("ETag");
    String id = caller(at, "CASE_WORKER").contentType("application/pdf").header("If-Match", version).body(pdf())
        .post(CERTIFICATES + "/" + certificate.id() + "/documents").then().statusCode(200).extract().path("id");
    return CaseRow.of("/api/v1/documents", id, certificate.parts(), certificate.id());
  }

  private CaseRow advice(Neighbours at) {
    String citizen = UUID.randomUUID().toString();
    String id = meeting.advisesExamination(Meeting.aTeamCase(), citizen, at.municipality(), at.region());
    return CaseRow.of(ADVICE, id, Map.of("municipality:" + at.municipality(), "RECEIVER", "region:" + at.region(), "REGION"), citizen);
  }

  /** Asked for on advice, by the case worker whose citizen is known here. */
  private CaseRow clinicalCertificate(Neighbours at) {
    String name = name(at);
    String citizen = caller(at, "CASE_WORKER").body(certificateAbout("{\"cpr\": \"" + someCpr() + "\", \"name\": \"" + name + "\"}",
        at.practice())).post(CERTIFICATES).then().statusCode(201).extract().path("citizen.id");
    String advice = meeting.advisesExamination(Meeting.aTeamCase(), citizen, at.municipality(), at.region());
    String version = caller(at, "CASE_WORKER").get(ADVICE + "/" + advice).header("ETag");
    String id = caller(at, "CASE_WORKER").header("If-Match", version).body("""
        {"question": "Er behandlingen udtømt?", "caseWorkerView": "Mødestabil.", "citizenView": "Jeg kan strikke."}""")
        .post(ADVICE + "/" + advice + "/request").then().statusCode(200).extract().path("id");
    return CaseRow.of(CERTIFICATES, id, Map.of("municipality:" + at.municipality(), "SENDER", "region:" + at.region(),
        "CLINICAL_FUNCTION")); // the citizen herself is known to her doctor too
  }

  /** Disclosed to the citizen's municipality, with a provider of its own. */
  private CaseRow physiotherapy(Neighbours at) {
    String name = name(at);
    var gp = Tokens.person("doctor", "practice:" + at.practice(), "GP");
    Response referred = At.on(At.TODAY, gp).body(physiotherapyOf(at.municipality(), name, someCpr())).post(PHYSIOTHERAPY)
        .then().statusCode(201).extract().response();
    At.on(At.TODAY, gp).header("If-Match", referred.header("ETag")).body("""
        {"basis": "HEALTH_ACT_43_2_3", "purpose": "Kommunens tilsyn."}""")
        .post(PHYSIOTHERAPY + "/" + referred.path("id") + "/disclose").then().statusCode(200);
    return CaseRow.of(PHYSIOTHERAPY, referred.path("id"), Map.of("practice:" + at.practice(), "GP", "provider:" + PROVIDER + at.municipality(),
        "PROVIDER", "municipality:" + at.municipality(), "HOME"), name, referred.path("citizen.id"));
  }

  private static String physiotherapyOf(String municipality, String name, String cpr) {
    return """
        {"citizen": {"cpr": "%s", "name": "%s"}, "homeMunicipality": "%s", "group": "SEVERE_DISABILITY", "providerId": "%s",
         "diagnosisGroup": "ACQUIRED_NEUROLOGICAL", "reason": "Følger efter apopleksi."}""".formatted(cpr, name, municipality, PROVIDER + municipality);
  }

  private CaseRow stay(Neighbours at) {
    String name = name(at);
    Response admitted = At.on(At.TODAY, Tokens.person("ward", at.ward(), "HOSPITAL"))
        .body(admission(at.municipality(), name, someCpr(), at.practice())).post(STAYS).then().statusCode(201).extract().response();
    return CaseRow.of(STAYS, admitted.path("id"), Map.of("municipality:" + at.municipality(), "RECEIVER", at.ward(), "SENDER",
        "practice:" + at.practice(), "COPY"), name, admitted.path("citizen.id"));
  }

  private static String admission(String municipality, String name, String cpr, String practice) {
    return """
        {"contactId": "%s", "citizen": {"cpr": "%s", "name": "%s"}, "homeMunicipality": "%s", "practice": "%s",
         "admittedAt": "2015-03-09T08:00:00Z", "acute": true}""".formatted(UUID.randomUUID(), cpr, name, municipality, practice);
  }

  /** Sent by the ward about somebody new; the practice has a copy or co-ordinates. */
  private CaseRow sent(Neighbours at, String collection, String body) {
    String name = name(at);
    Response sent = At.on(At.TODAY, Tokens.person("ward", at.ward(), "HOSPITAL")).body(body.replace("NAME", name).replace("CPR", someCpr()))
        .post(collection).then().statusCode(201).extract().response();
    return CaseRow.of(collection, sent.path("id"), Map.of("municipality:" + at.municipality(), "RECEIVER", at.ward(), "SENDER",
        "practice:" + at.practice(), collection.equals(PROGRAMMES) ? "GP" : "COPY"), name, sent.path("citizen.id"));
  }

  /** On a day on which there is one entrance. */
  private CaseRow unitReferral(Neighbours at) {
    String name = name(at);
    Response sent = At.on("2015-09-01", Tokens.person("doctor", "practice:" + at.practice(), "GP")).body("""
        {"citizen": {"cpr": "%s", "name": "%s"}, "homeMunicipality": "%s", "subject": "UNEXPLAINED_SYMPTOMS", "reason": "Svimmelhed."}"""
        .formatted(someCpr(), name, at.municipality())).post("/api/v1/unit-referrals").then().statusCode(201).extract().response();
    return CaseRow.of("/api/v1/unit-referrals", sent.path("id"), Map.of("practice:" + at.practice(), "SENDER", "hospital:" + sent.path("unit"),
        "RECEIVER"), name, sent.path("citizen.id"));
  }

  private static String programme(Neighbours at) {
    return """
        {"citizen": {"cpr": "CPR", "name": "NAME"}, "homeMunicipality": "%s", "programme": "COPD", "reason": "Åndenød ved gang.",
         "coordinatingPractice": "%s"}""".formatted(at.municipality(), at.practice());
  }

  private static String needs(Neighbours at) {
    String none = "{\"degree\": \"NONE\"}";
    return """
        {"citizen": {"cpr": "CPR", "name": "NAME"}, "homeMunicipality": "%s", "practice": "%s", "moment": "DISCHARGE", "instrument": "CARES",
         "areas": {"physical": %s, "psychological": %s, "social": %s, "existential": %s}}"""
        .formatted(at.municipality(), at.practice(), none, none, none, none);
  }

  private static String palliation(Neighbours at) {
    return """
        {"citizen": {"cpr": "CPR", "name": "NAME"}, "homeMunicipality": "%s", "practice": "%s", "level": "BASIC",
         "content": {"diseaseStatus": "Udbredt sygdom.", "physicalSymptoms": "Smerter.", "psychosocialProblems": "Uro.",
           "existentialProblems": "Tanker om døden.", "contactPerson": "Pia Holm", "contactPhone": "+4500000000",
           "followUp": "2015-03-12", "openAdmission": true}}""".formatted(at.municipality(), at.practice());
  }

  private static byte[] pdf() {
    try (var document = new PDDocument(); var bytes = new ByteArrayOutputStream()) {
      document.addPage(new PDPage());
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
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
