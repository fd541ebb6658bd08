package dk.samspor.meeting.teamcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import dk.samspor.meeting.Books;
import dk.samspor.meeting.Street;
import dk.samspor.meeting.Walk;
import dk.samspor.platform.paper.Press;
import dk.samspor.platform.paper.Sheet;
import dk.samspor.platform.testing.As;
import dk.samspor.platform.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** What is printed, and what leaves the house. */
@QuarkusTest
class PaperTest {
  private static final LocalDate THURSDAY = LocalDate.of(2015, 3, 19);
  private static final Map<String, Object> LETTER = Map.of("coordinatingCaseWorker", "Jonas Lund", "contact", "telefon 12 34 56 78",
      "whatHappensNext", "Vi ringer til dig i næste uge.", "followUpOn", "2015-06-19");

  /** When each intervention begins, whether there is a mentor, where the citizen may come to work [D 6.4]. */
  private static final String[] WHAT_A_RECOMMENDATION_HOLDS =
      {"Work trial in a kitchen (senere)", "Back school (nu)", "Der foreslås en mentor.", "kitchen"};

  @Inject
  Books books;

  @Inject
  Press press;

  @ConfigProperty(name = "samspor.letters.folder")
  Path folder;

  @Test void the_citizen_gets_the_conclusion_in_plain_words_and_the_case_is_concluded_when_it_has_been_sent() throws Exception {
    var walk = Walk.decided().did("conclusion/letter", LETTER);
    walk.seen().body("status", is("DECIDED"));
    walk.asCaseWorker("conclusion/letter", LETTER).statusCode(409).body("code", is("LETTER_ON_ITS_WAY"));
    send(LocalDate.of(2015, 3, 20));
    walk.seen().body("status", is("CONCLUDED"), "conclusion.sentOn", is("2015-03-20"), "conclusion.days", is(3),
        "conclusion.withinDeadline", is(true), "conclusion.coordinatingCaseWorker", is("Jonas Lund"), "followUpDue", is("2015-06-19"));
    letters(walk).get(Street.CASES + "/" + walk.id() + "/letters").then().body("kind", contains("CONCLUSION"), "status", contains("SENT"),
        "[0].receipt", startsWith("folder-"));
    String letter = text(letters(walk).accept("application/pdf").get(Street.CASES + "/" + walk.id() + "/conclusion/letter").asByteArray());
    assertThat(letter).contains("Til Astrid Testesen", "et ressourceforløb", "17. marts 2015", "Twelve hours in a kitchen", "Jonas Lund",
        "Vi ringer til dig i næste uge.", "19. juni 2015").contains(WHAT_A_RECOMMENDATION_HOLDS).doesNotContain("120370");
    assertThat(books.told(walk.id()).getLast()).contains("ConclusionSent", "\"days\":3");
  }

  @Test void the_doctor_gets_recommendation_and_plan_and_the_sending_is_recorded() throws Exception {
    var walk = Walk.concluded();
    walk.asCaseWorker("gp-message", Map.of("practice", "999999")).statusCode(422).body("code", is("PRACTICE_UNKNOWN"));
    walk.did("gp-message", Map.of("practice", "024015"));
    send(THURSDAY);
    walk.seen().body("gp.status", is("SENT"), "gp.on", is("2015-03-19"));
    String id = letters(walk).get(Street.CASES + "/" + walk.id() + "/letters").path("[0].id");
    assertThat(text(Files.readAllBytes(folder.resolve("practice-024015").resolve(id + ".pdf")))).contains("Back pain").contains(WHAT_A_RECOMMENDATION_HOLDS)
        .doesNotContain("120370");
    assertThat(books.told(walk.id()).getLast()).isEqualTo("GpInformed {\"status\":\"SENT\"}");
  }

  @Test void a_correction_after_the_conclusion_tells_the_citizen_and_the_doctor_what_changed() throws Exception {
    var walk = Walk.concluded().did("gp-message", Map.of("practice", "024015"));
    send(THURSDAY);
    walk.seen();
    corrected(walk, "No nights", "Vi glemte at skrive, at du ikke kan arbejde om natten.").statusCode(200);
    send(LocalDate.of(2015, 3, 23));
    letters(walk).get(Street.CASES + "/" + walk.id() + "/letters").then().body("kind", contains("GP_MESSAGE", "CORRECTION", "GP_MESSAGE"),
        "status", contains("SENT", "SENT", "SENT"));
    assertThat(text(letters(walk).accept("application/pdf").get(Street.CASES + "/" + walk.id() + "/correction/letter").asByteArray()))
        .contains("Rettelse af din konklusion", "ikke kan arbejde om natten", "19. marts 2015", "No nights", "Jonas Lund").contains(WHAT_A_RECOMMENDATION_HOLDS)
        .doesNotContain("120370");
    assertThat(text(letters(walk).accept("application/pdf").get(Street.CASES + "/" + walk.id() + "/gp-message").asByteArray()))
        .contains("Rettet udgave", "ikke kan arbejde om natten");
    assertThat(books.told(walk.id())).contains("CorrectionSent {\"date\":\"2015-03-23\"}");
    walk.seen().body("status", is("CONCLUDED"));
  }

  @Test void a_second_correction_before_the_first_is_sent_calls_its_letter_back_and_tells_of_both() throws Exception {
    var walk = Walk.concluded();
    corrected(walk, "No nights", "Ingen nætter.").statusCode(200);
    corrected(walk, "No nights and no Sundays", "Heller ingen søndage.").statusCode(200);
    letters(walk).get(Street.CASES + "/" + walk.id() + "/letters").then().body("status", contains("RECALLED", "QUEUED"));
    assertThat(text(letters(walk).accept("application/pdf").get(Street.CASES + "/" + walk.id() + "/correction/letter").asByteArray()))
        .contains("Ingen nætter.", "Heller ingen søndage.");
  }

  @Test void a_conclusion_that_waits_in_the_tray_is_not_sent_when_the_recommendation_is_corrected() {
    var walk = Walk.decided().did("conclusion/letter", LETTER);
    corrected(walk, "No nights", "Ingen nætter.").statusCode(200);
    send(LocalDate.of(2015, 3, 20));
    walk.seen().body("status", is("DECIDED"));
    letters(walk).get(Street.CASES + "/" + walk.id() + "/letters").then().body("status", contains("RECALLED"));
    walk.did("conclusion/letter", LETTER);
    send(LocalDate.of(2015, 3, 20));
    walk.seen().body("status", is("CONCLUDED"), "conclusion.recommendation", is(2));
  }

  @Test void a_letter_the_mail_did_not_take_is_on_the_list_of_today_until_it_is_settled() {
    var walk = Walk.decided().did("conclusion/letter", LETTER);
    books.change("update outgoing_letter set status = 'FAILED', trouble = 'exempt from digital post' where team_case = ?1", walk.id());
    String item = "items.findAll { it.caseId == '%s' }.what".formatted(walk.id());
    letters(walk).get("/api/v1/today").then().body(item, hasItem("SETTLE_LETTER"));
    String letter = letters(walk).get(Street.CASES + "/" + walk.id() + "/letters").path("[0].id");
    walk.asCaseWorker("letters/settle", Map.of("letter", UUID.randomUUID().toString(), "how", "SEND_AGAIN")).statusCode(409)
        .body("code", is("LETTER_NOT_FAILED"));
    walk.did("letters/settle", Map.of("letter", letter, "how", "SEND_AGAIN"));
    letters(walk).get("/api/v1/today").then().body(item, not(hasItem("SETTLE_LETTER")));
    letters(walk).get(Street.CASES + "/" + walk.id() + "/letters").then().body("status", contains("QUEUED"), "attempts", contains(0));
    books.change("update outgoing_letter set status = 'FAILED' where team_case = ?1", walk.id());
    walk.did("letters/settle", Map.of("letter", letter, "how", "SENT_BY_HAND")).seen().body("status", is("CONCLUDED"));
    letters(walk).get(Street.CASES + "/" + walk.id() + "/letters").then().body("status", contains("SENT"), "receipt", contains("by hand"));
  }

  private static ValidatableResponse corrected(Walk walk, String considerations, String what) {
    var right = new java.util.HashMap<>(Street.resourceProgramme());
    right.put("considerations", considerations);
    return walk.asTeam("recommendation/correct", Map.of("recommendation", right, "whatChanged", what));
  }

  @Test void nothing_is_sent_where_the_citizen_has_barred_it() {
    var walk = Walk.concluded().did("gp-message", Map.of("barredByCitizen", true));
    walk.seen().body("gp.status", is("BARRED_BY_CITIZEN"));
    letters(walk).get(Street.CASES + "/" + walk.id() + "/letters").then().body("", hasSize(0));
  }

  @Test void the_presentation_is_one_paper_in_chronological_order_with_contents_and_page_numbers() throws Exception {
    var walk = Walk.opened().prepared().did("documents", pdf("Trial report", "2015-02-20", "Second in time"))
        .did("documents", pdf("Older report", "2014-05-01", "First in time")).did("documents", Map.of("document", UUID.randomUUID().toString(),
            "type", "LAE_265", "pages", 4, "dated", "2015-01-10"));
    walk.seen().body("documents.title", contains("Older report", null, "Trial report"), "documents.pages", contains(1, 4, 1),
        "documents.kept", contains(true, false, true), "pages.total", is(18));
    byte[] bound = letters(walk).accept("application/pdf").get(Street.CASES + "/" + walk.id() + "/presentation").asByteArray();
    String text = text(bound);
    assertThat(text.indexOf("First in time")).isPositive().isLessThan(text.indexOf("Second in time"));
    assertThat(text).contains("Indhold", "Older report, 1. maj 2014 3", "Dokumentet ligger hos den", "Et af dokumenterne er ikke vedlagt", "1 / 5", "5 / 5");
  }

  @Test void the_same_file_twice_is_the_same_document_and_a_file_that_is_no_pdf_is_refused() {
    var file = pdf("Report", "2015-02-20", "The same words");
    var again = new java.util.HashMap<>(file);
    again.put("document", UUID.randomUUID().toString());
    var walk = Walk.opened().did("documents", file);
    walk.asCaseWorker("documents", again).statusCode(409).body("code", is("DOCUMENT_ALREADY_THERE"));
    again.put("content", Base64.getEncoder().encodeToString("no paper".getBytes()));
    walk.asCaseWorker("documents", again).statusCode(422).body("code", is("DOCUMENT_UNREADABLE"));
  }

  @Test void the_agenda_on_paper_has_times_and_names_and_no_number() throws Exception {
    var day = Street.aDay("0461", Street.TUESDAY_IN_MARCH, 3);
    var walk = Walk.opened().prepared().submittedTo(day);
    String agenda = text(letters(walk).accept("application/pdf").get(Street.DAYS + "/" + day + "/agenda/print").asByteArray());
    assertThat(agenda).contains("Odense", "17. marts 2015", "kl. 09:00", "Astrid Testesen", "ikke udpeget").doesNotContain("120370");
  }

  private Map<String, Object> pdf(String title, String dated, String words) {
    byte[] file = press.print(new Sheet(Locale.of("da"), title, title, "<h1>" + words + "</h1>"));
    return Map.of("document", UUID.randomUUID().toString(), "type", "WORK_TRIAL_REPORT", "dated", dated, "title", title,
        "content", Base64.getEncoder().encodeToString(file));
  }

  private static void send(LocalDate on) {
    As.caller(Tokens.system("operator", List.of("national"), "ADMINISTRATOR")).header("Samspor-Business-Time", on.toString())
        .post("/api/v1/chores/letters/run").then().statusCode(200);
  }

  private static RequestSpecification letters(Walk walk) {
    return Street.caseWorker("0461", THURSDAY);
  }

  private static String text(byte[] pdf) throws IOException {
    try (var read = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(read);
    }
  }
}
