package dk.samspor.referral.certificate;

import dk.samspor.referral.At;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Requests as case workers make them, and acts on the newest version. */
final class Asked {

  static final String CERTIFICATES = "/api/v1/certificates";
  static final String ADVICE = "/api/v1/clinical-advice";
  static final String CPR = "0201609996";

  private Asked() {}

  static String ofTheGp() {
    return ofTheGp(UUID.randomUUID().toString()).then().statusCode(201).extract().path("id");
  }

  static Response ofTheGp(String teamCase) {
    return At.caseWorker().body(aRequest(teamCase)).post(CERTIFICATES);
  }

  static String aRequest(String teamCase) {
    return """
        {"form": "LAE_261", "teamCase": "%s", "citizen": {"cpr": "%s", "name": "Lonni Prøve"}, "practice": "024015",
         "question": "Hvilke skånehensyn er varige?", "background": "Fald fra stillads i 2014.",
         "employmentSituation": "Maler, sygemeldt.", "caseWorkerView": "God til planlægning, kort udholdenhed.",
         "citizenView": "Vil gerne arbejde få timer."}""".formatted(teamCase, CPR);
  }

  static String ofTheClinicalFunction(String advice) {
    return requestOn(At.caseWorker(), advice).then().statusCode(200).extract().path("id");
  }

  static Response requestOn(RequestSpecification caller, String advice) {
    return on(ADVICE, caller, advice, "request", """
        {"citizen": {"cpr": "%s", "name": "Lonni Prøve"}, "practice": "024015", "question": "Er behandlingsmulighederne udtømt?",
         "background": "Smerter i ti år.", "caseWorkerView": "Mødestabil.", "citizenView": "Jeg kan strikke."}""".formatted(CPR));
  }

  static Response act(RequestSpecification caller, String id, String act, Object body) {
    return on(CERTIFICATES, caller, id, act, body);
  }

  /** The PDF, put on the certificate. */
  static Response attach(RequestSpecification caller, String id, byte[] pdf) {
    String etag = At.caseWorker().get(CERTIFICATES + "/" + id).then().statusCode(200).extract().header("ETag");
    return caller.contentType("application/pdf").header("If-Match", etag).body(pdf).post(CERTIFICATES + "/" + id + "/documents");
  }

  /** A document of so many empty pages, put on the certificate. */
  static String document(RequestSpecification caller, String id, int pages) {
    return attach(caller, id, pdf(pages)).then().statusCode(200).extract().path("id");
  }

  static byte[] pdf(int pages) {
    try (var document = new PDDocument(); var bytes = new ByteArrayOutputStream()) {
      for (int page = 0; page < pages; page++) {
        document.addPage(new PDPage());
      }
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  static Response on(String collection, RequestSpecification caller, String id, String act, Object body) {
    String etag = At.caseWorker().get(collection + "/" + id).then().statusCode(200).extract().header("ETag");
    return caller.header("If-Match", etag).body(body).post(collection + "/" + id + "/" + act);
  }
}
