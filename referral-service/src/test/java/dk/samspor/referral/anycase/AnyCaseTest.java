package dk.samspor.referral.anycase;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dk.samspor.referral.At;
import dk.samspor.referral.trainingplan.PlanLetters;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

/** History and shared documents: of a case of any kind [R 3.2–3.3]. */
@QuarkusTest
class AnyCaseTest {

  @Test
  void the_history_names_every_act_with_its_reason_and_only_ones_own_staff() {
    String plan = plan();
    act(At.therapist(), plan, "return", "{\"reasons\": [\"DIAGNOSIS_MISSING\"], \"text\": \"Hvilket knæ?\"}").then().statusCode(200);
    At.ward().get("/api/v1/cases/" + plan + "/history").then().statusCode(200).body("act", contains("RECEIVE", "RETURN"))
        .body("[0].from", nullValue()).body("[0].actor", is("camilla")).body("[1].actor", nullValue()).body("[1].note", is("Hvilket knæ?"))
        .body("[1].authority", is("municipality:0461")).body("[1].reasons", contains("DIAGNOSIS_MISSING")).body("[1].businessDate", is(At.TODAY));
    At.gp().get("/api/v1/cases/" + plan + "/history").then().statusCode(200).body("note", everyItem(nullValue())).body("actor", everyItem(nullValue()));
    At.therapistElsewhere().get("/api/v1/cases/" + plan + "/history").then().statusCode(404);
  }

  @Test
  void who_gets_a_case_later_sees_its_history_from_then_on() {
    String plan = plan();
    act(At.therapist(), plan, "forward", "{\"municipality\": \"0479\", \"reason\": \"MOVED\"}").then().statusCode(200);
    At.therapistElsewhere().get("/api/v1/cases/" + plan + "/history").then().statusCode(200).body("act", contains("FORWARD"));
    At.therapist().get("/api/v1/cases/" + plan + "/history").then().statusCode(404);
  }

  @Test
  void a_treatment_plan_is_shared_on_the_case_and_read_by_who_has_a_part_in_it() {
    String plan = plan();
    String document = At.ward().contentType("application/pdf").body(pdf()).post("/api/v1/cases/" + plan + "/documents").then().statusCode(200)
        .body("from", is("hospital:4202360")).body("pages", is(1)).extract().path("id");
    At.therapist().get("/api/v1/cases/" + plan + "/documents").then().statusCode(200).body("id", contains(document));
    At.therapist().accept("*/*").get("/api/v1/documents/" + document).then().statusCode(200).contentType("application/pdf");
    At.therapistElsewhere().accept("*/*").get("/api/v1/documents/" + document).then().statusCode(404);
    At.therapistElsewhere().get("/api/v1/cases/" + plan + "/documents").then().statusCode(404);
    At.anotherWard().contentType("application/pdf").body(pdf()).post("/api/v1/cases/" + plan + "/documents").then().statusCode(404);
    At.ward().contentType("application/pdf").body("no pdf".getBytes(StandardCharsets.UTF_8)).post("/api/v1/cases/" + plan + "/documents").then().statusCode(400)
        .body("code", is("DOCUMENT_IS_NO_PDF"));
  }

  private static Response act(RequestSpecification who, String plan, String act, String body) {
    String etag = At.therapist().get("/api/v1/training-plans/" + plan).header("ETag");
    return who.header("If-Match", etag).body(body).post("/api/v1/training-plans/" + plan + "/" + act);
  }

  private static String plan() {
    return At.ward().body(PlanLetters.aPlan().toString()).post("/api/v1/training-plans").then().statusCode(201).extract().path("id");
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
}
