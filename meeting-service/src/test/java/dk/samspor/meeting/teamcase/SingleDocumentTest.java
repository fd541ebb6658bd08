package dk.samspor.meeting.teamcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.is;

import dk.samspor.meeting.Books;
import dk.samspor.meeting.Street;
import dk.samspor.meeting.Walk;
import dk.samspor.platform.paper.Press;
import dk.samspor.platform.paper.Sheet;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** One document of a case, without printing the whole presentation. */
@QuarkusTest
class SingleDocumentTest {
  private static final String DOCUMENT = UUID.randomUUID().toString();

  @Inject
  Books books;

  @Inject
  Press press;

  @Test void a_document_is_read_as_it_came_with_its_fingerprint_as_the_etag() throws Exception {
    byte[] file = press.print(new Sheet(Locale.of("da"), "Report", "Report", "<h1>Two hours a day</h1>"));
    var walk = with(file);
    String sha256 = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    read(caseWorker(), walk, DOCUMENT).statusCode(200).body("title", is("Report"), "type", is("WORK_TRIAL_REPORT"), "pages", is(1),
        "dated", is("2015-02-20"), "kept", is(true), "sha256", is(sha256)).header("ETag", walk.etag());
    var answer = content(caseWorker(), walk, DOCUMENT).statusCode(200).contentType("application/pdf").header("ETag", "\"" + sha256 + "\"")
        .header("Content-Disposition", "attachment; filename=\"WORK_TRIAL_REPORT-2015-02-20.pdf\"").header("Cache-Control", "no-store").extract();
    assertThat(answer.asByteArray()).isEqualTo(file);
    content(caseWorker().header("If-None-Match", "\"" + sha256 + "\""), walk, DOCUMENT).statusCode(304).body(emptyOrNullString());
  }

  @Test void the_coordinator_reads_it_once_the_case_has_been_sent_and_another_municipality_never() {
    var walk = with(aReport()).prepared();
    content(Street.coordinator("1083", Street.IN_TIME), walk, DOCUMENT).statusCode(404);
    walk.submittedTo(Street.aDay("0461", Street.TUESDAY_IN_MARCH, 1));
    content(Street.coordinator("1083", Street.IN_TIME), walk, DOCUMENT).statusCode(200);
    content(Street.caseWorker("0479", Street.IN_TIME), walk, DOCUMENT).statusCode(404);
    read(Street.caseWorker("0479", Street.IN_TIME), walk, DOCUMENT).statusCode(404);
  }

  @Test void a_document_of_another_case_is_not_on_this_one() {
    with(aReport());
    var other = Walk.opened();
    read(caseWorker(), other, DOCUMENT).statusCode(404).body("code", is("NOT_FOUND"));
    content(caseWorker(), other, DOCUMENT).statusCode(404).body("code", is("NOT_FOUND"));
  }

  @Test void what_lies_with_its_owner_is_known_of_and_cannot_be_had_here() {
    String document = UUID.randomUUID().toString();
    var walk = Walk.opened().did("documents", Map.of("document", document, "type", "LAE_265", "pages", 4, "dated", "2015-01-10"));
    read(caseWorker(), walk, document).statusCode(200).body("kept", is(false), "pages", is(4));
    content(caseWorker(), walk, document).statusCode(409).body("code", is("DOCUMENT_WITH_ITS_OWNER"));
  }

  @Test void who_has_read_it_stands_in_the_audit() {
    var walk = with(aReport());
    content(caseWorker(), walk, DOCUMENT).statusCode(200);
    assertThat(books.count("audit where operation = 'GET /api/v1/team-cases/{id}/documents/{document}/content' and ?1 = any (citizens)",
        books.citizenOf(walk.id()))).isOne();
  }

  private byte[] aReport() {
    return press.print(new Sheet(Locale.of("da"), "Report", "Report", "<h1>Two hours a day</h1>"));
  }

  private static Walk with(byte[] file) {
    return Walk.opened().did("documents", Map.of("document", DOCUMENT, "type", "WORK_TRIAL_REPORT", "dated", "2015-02-20", "title", "Report",
        "content", Base64.getEncoder().encodeToString(file)));
  }

  private static RequestSpecification caseWorker() {
    return Street.caseWorker("0461", Street.IN_TIME);
  }

  private static ValidatableResponse read(RequestSpecification as, Walk walk, String document) {
    return as.get(Street.CASES + "/" + walk.id() + "/documents/" + document).then();
  }

  private static ValidatableResponse content(RequestSpecification as, Walk walk, String document) {
    return as.accept("application/pdf, application/problem+json").get(Street.CASES + "/" + walk.id() + "/documents/" + document + "/content").then();
  }
}
