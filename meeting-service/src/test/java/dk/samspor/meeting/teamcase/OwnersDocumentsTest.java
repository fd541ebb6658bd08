package dk.samspor.meeting.teamcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.sun.net.httpserver.HttpServer;
import dk.samspor.meeting.Books;
import dk.samspor.meeting.Street;
import dk.samspor.meeting.Walk;
import dk.samspor.meeting.certificate.Postbox;
import dk.samspor.platform.paper.Press;
import dk.samspor.platform.paper.Sheet;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A certificate's document lies with the referral-service, which stands here as its API document says it does. */
@QuarkusTest
class OwnersDocumentsTest {
  private static final String OWNER = "samspor.services.referral.url";

  @Inject
  Postbox post;

  @Inject
  Books books;

  @Inject
  Press press;

  private final List<String> asked = new ArrayList<>();
  private HttpServer referral;
  private int status = 200;
  private byte[] pdf;

  @BeforeEach void open() throws IOException {
    pdf = press.print(new Sheet(Locale.of("da"), "LÆ 265", "LÆ 265", "<h1>Ryggen er undersøgt</h1>"));
    referral = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    referral.createContext("/api/v1/documents/", exchange -> {
      asked.add(exchange.getRequestURI().getPath() + " " + actor(exchange.getRequestHeaders().getFirst("Authorization")));
      exchange.sendResponseHeaders(status, pdf.length);
      exchange.getResponseBody().write(pdf);
      exchange.close();
    });
    referral.start();
    System.setProperty(OWNER, "http://localhost:" + referral.getAddress().getPort());
  }

  @AfterEach void close() {
    System.clearProperty(OWNER);
    referral.stop(0);
  }

  @Test void a_certificate_is_fetched_in_the_callers_name_once_and_printed_when_its_owner_is_away() throws Exception {
    var document = UUID.randomUUID();
    var walk = caseWith(document);
    assertThat(presentation(walk)).contains("Ryggen er undersøgt").doesNotContain("ligger hos");
    assertThat(asked).containsExactly("/api/v1/documents/" + document + " caseworker for referral-service");
    referral.stop(0);
    assertThat(presentation(walk)).contains("Ryggen er undersøgt");
    assertThat(asked).hasSize(1);
  }

  @Test void one_certificate_is_read_by_itself_fetched_in_the_callers_name_or_refused_where_its_owner_does_not_give_it() throws Exception {
    var document = UUID.randomUUID();
    var walk = caseWith(document);
    status = 404;
    content(walk, document).statusCode(409).body("code", is("DOCUMENT_WITH_ITS_OWNER"));
    status = 200;
    assertThat(text(content(walk, document).statusCode(200).contentType("application/pdf").extract().asByteArray())).contains("Ryggen er undersøgt");
    assertThat(asked).hasSize(2).allMatch(one -> one.endsWith(document + " caseworker for referral-service"));
    content(walk, document).statusCode(200);
    assertThat(asked).hasSize(2);
  }

  private static ValidatableResponse content(Walk walk, UUID document) {
    return Street.caseWorker("0461", Street.IN_TIME).accept("application/pdf, application/problem+json")
        .get(Street.CASES + "/" + walk.id() + "/documents/" + document + "/content").then();
  }

  @Test void what_its_owner_does_not_give_stays_there_and_the_contents_say_so() throws Exception {
    status = 404;
    assertThat(presentation(caseWith(UUID.randomUUID()))).contains("ligger hos den")
        .containsPattern("LÆ 265[^\\n]*\\(ikke vedlagt\\)");
  }

  @Test void a_certificate_that_was_handed_in_and_comes_by_letter_too_is_marked_when_it_is_read_and_counts_and_prints_once() throws Exception {
    var handedIn = UUID.randomUUID();
    var walk = Walk.opened().prepared().did("documents", handedIn(handedIn));
    var letters = UUID.randomUUID();
    delivered(walk, letters);
    walk.seen().body("documents.document", hasItems(letters.toString()), "pages.total", is(14));
    assertThat(presentation(walk)).containsOnlyOnce("Ryggen er undersøgt");
    walk.seen().body("pages.total", is(13), "documents.find { it.document == '%s' }.duplicateOf".formatted(letters), is(handedIn.toString()),
        "documents.find { it.document == '%s' }.duplicateOf".formatted(handedIn), nullValue(), "documents.sha256.unique()", hasSize(1));
    assertThat(presentation(walk)).containsOnlyOnce("Ryggen er undersøgt");
  }

  @Test void a_certificate_whose_letter_has_its_fingerprint_is_known_to_be_the_same_before_anybody_has_read_it() throws Exception {
    var handedIn = UUID.randomUUID();
    var walk = Walk.opened().prepared().did("documents", handedIn(handedIn));
    var letters = UUID.randomUUID();
    delivered(walk, letters, Fingerprint.of(pdf).toUpperCase(Locale.ROOT));
    walk.seen().body("pages.total", is(13), "documents.find { it.document == '%s' }.duplicateOf".formatted(letters), is(handedIn.toString()),
        "documents.find { it.document == '%s' }.kept".formatted(letters), is(false));
    walk.did("documents/take-out", Map.of("document", handedIn.toString(), "because", "It came twice"));
    walk.seen().body("pages.total", is(13), "documents.document", contains(letters.toString()), "documents[0].duplicateOf", nullValue());
  }

  @Test void what_came_by_letter_with_its_fingerprint_is_refused_when_it_is_handed_in_before_anybody_has_read_it() {
    var walk = Walk.opened().prepared();
    delivered(walk, UUID.randomUUID(), Fingerprint.of(pdf));
    walk.seen();
    walk.asCaseWorker("documents", handedIn(UUID.randomUUID())).statusCode(409).body("code", is("DOCUMENT_ALREADY_THERE"));
  }

  @Test void a_fingerprint_that_is_none_says_nothing_and_holds_no_certificate_up() {
    var walk = Walk.opened().prepared();
    delivered(walk, UUID.randomUUID(), "md5:0011");
    walk.seen().body("documents.size()", is(1), "documents[0].sha256", nullValue());
  }

  @Test void when_the_first_of_two_is_taken_out_the_other_counts_again() throws Exception {
    var handedIn = UUID.randomUUID();
    var walk = Walk.opened().prepared().did("documents", handedIn(handedIn));
    var letters = UUID.randomUUID();
    delivered(walk, letters);
    content(walk, letters).statusCode(200);
    walk.seen().body("pages.total", is(13));
    walk.did("documents/take-out", Map.of("document", handedIn.toString(), "because", "It came twice"));
    walk.seen().body("pages.total", is(13), "documents.document", contains(letters.toString()), "documents[0].duplicateOf", nullValue());
  }

  @Test void what_was_read_by_letter_is_refused_when_it_is_handed_in_again() throws Exception {
    var walk = caseWith(UUID.randomUUID());
    walk.seen().body("documents[0].sha256", nullValue());
    String before = walk.etag();
    presentation(walk);
    walk.seen().body("documents[0].sha256", notNullValue());
    assertThat(walk.etag()).as("a fingerprint alone is no news").isEqualTo(before);
    walk.asCaseWorker("documents", handedIn(UUID.randomUUID())).statusCode(409).body("code", is("DOCUMENT_ALREADY_THERE"));
  }

  private Map<String, Object> handedIn(UUID document) {
    return Map.of("document", document.toString(), "type", "LAE_265", "dated", "2015-02-19", "content", Base64.getEncoder().encodeToString(pdf));
  }

  private Walk caseWith(UUID document) {
    var walk = Walk.opened().prepared();
    delivered(walk, document);
    return walk;
  }

  private void delivered(Walk walk, UUID document) {
    delivered(walk, document, null);
  }

  /** @param sha256 null where the letter has none */
  private void delivered(Walk walk, UUID document, String sha256) {
    var letter = Postbox.LetterFrom.odense(UUID.randomUUID(), 1, books.citizenOf(walk.id()));
    post.post(letter, "CertificateDelivered", ("{\"form\":\"LAE_265\",\"teamCase\":\"%s\",\"deliveredDate\":\"2015-02-20\",\"document\":\"%s\","
        + "\"pages\":1%s}").formatted(walk.id(), document, sha256 == null ? "" : ",\"sha256\":\"" + sha256 + "\""));
    await().untilAsserted(() -> assertThat(books.count("inbox where case_id = ?1", letter.certificate())).isOne());
  }

  private static String presentation(Walk walk) throws IOException {
    byte[] pdf = Street.caseWorker("0461", Street.IN_TIME).accept("application/pdf").get(Street.CASES + "/" + walk.id() + "/presentation").then()
        .statusCode(200).extract().asByteArray();
    return text(pdf);
  }

  private static String text(byte[] pdf) throws IOException {
    try (var read = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(read);
    }
  }

  /** Whom the token names, and the service that asks in her name. */
  private static String actor(String authorization) {
    String claims = new String(Base64.getUrlDecoder().decode(authorization.split("\\.")[1]), StandardCharsets.UTF_8);
    return claims.replaceAll(".*\"sub\":\"(caseworker)\".*", "$1") + " for " + claims.replaceAll(".*\"act\":\\{[^}]*\"sub\":\"([^\"]*)\".*", "$1");
  }
}
