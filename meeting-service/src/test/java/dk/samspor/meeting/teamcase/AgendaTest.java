package dk.samspor.meeting.teamcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dk.samspor.meeting.Books;
import dk.samspor.meeting.Street;
import dk.samspor.meeting.Walk;
import dk.samspor.meeting.certificate.Postbox;
import dk.samspor.meeting.certificate.Postbox.LetterFrom;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** One call for everything that is needed on the day. */
@QuarkusTest
class AgendaTest {
  private static final String MEETINGS = "/api/v1/other-meetings";

  @Inject
  Books books;

  @Inject
  Postbox post;

  @Test void the_agenda_says_when_the_papers_were_sent_and_to_whom() {
    String day = Street.aDay("0461", Street.TUESDAY_IN_MARCH, 2);
    var walk = Walk.opened().prepared().submittedTo(day);
    read(team(), day).body("items[0].papersSent", empty());
    assertThat(onPaper(day)).contains("Papirerne er ikke sendt.");
    walk.did("papers", Map.of("on", "2015-03-03", "to", List.of("TEAM", "CITIZEN")));
    read(team(), day).body("items[0].papersSent.on", contains("2015-03-03"), "items[0].papersSent[0].to", containsInAnyOrder("TEAM", "CITIZEN"));
    assertThat(onPaper(day)).contains("Sendt 3. marts 2015 til teamet og borgeren.");
  }

  @Test void a_certificate_that_has_not_come_stands_on_the_agenda() {
    String day = Street.aDay("0461", Street.TUESDAY_IN_MARCH, 2);
    var walk = Walk.opened().prepared().submittedTo(day);
    post.post(LetterFrom.odense(UUID.randomUUID(), 1, books.citizenOf(walk.id())), "CertificateRequested",
        "{\"form\":\"LAE_265\",\"teamCase\":\"%s\",\"due\":\"2015-03-10\"}".formatted(walk.id()));
    await().untilAsserted(() -> read(team(), day).body("items[0].awaitedCertificates.form", contains("LAE_265"),
        "items[0].awaitedCertificates.due", contains("2015-03-10")));
    assertThat(onPaper(day)).contains("Afventer: LÆ 265", "ventes 10. marts 2015");
  }

  @Test void an_urgent_case_says_why_on_the_agenda() {
    String day = Street.aDay("0461", Street.TUESDAY_IN_MARCH, 2);
    Walk.opened().prepared().submittedTo(day);
    Walk.opened().prepared().on(LocalDate.of(2015, 3, 12)).did("submit", Map.of("meetingDay", day, "urgentReason", "The sickness benefit ends"));
    read(team(), day).body("items.urgentReason", contains(null, "The sickness benefit ends"));
    assertThat(onPaper(day)).contains("Haster: The sickness benefit ends");
  }

  @Test void the_coordinators_statement_in_a_hearing_stands_on_the_agenda() {
    var date = LocalDate.of(2026, 8, 18);
    String day = Street.aDay("0461", date, 1);
    var walk = Walk.opened("0461", "1083", LocalDate.of(2026, 8, 3), Street.open(Street.someCpr(), "FLEX_JOB")).prepared().submittedTo(day)
        .on(LocalDate.of(2026, 8, 7)).screened("SUFFICIENT");
    read(Street.teamMember("0461", date), day).body("items[0].statement", nullValue());
    walk.asCoordinator("statement", Map.of("text", "Six hours a week")).statusCode(200);
    read(Street.teamMember("0461", date), day).body("items[0].statement.text", is("Six hours a week"), "items[0].statement.givenOn", is("2026-08-07"));
  }

  @Test void everybody_reads_what_they_can_do_with_a_case_and_not_what_others_can() {
    String day = Street.aDay("0461", Street.TUESDAY_IN_MARCH, 2);
    Walk.opened().prepared().submittedTo(day);
    read(Street.coordinator("1083", Street.IN_TIME), day).body("items[0].allowedActions", contains("SCREEN"));
    read(Street.caseWorker("0461", Street.IN_TIME), day).body("items[0].allowedActions", hasItem("ATTACH_DOCUMENT"),
        "items[0].allowedActions", hasItem("SCHEDULE"), "items[0].allowedActions", not(hasItem("SCREEN")));
    read(team(), day).body("items[0].allowedActions", containsInAnyOrder("MOVE", "PLAN_TEAM", "SEND_PAPERS", "SCHEDULE", "POSTPONE", "RETURN"));
  }

  @Test void another_meeting_in_a_place_of_the_day_stands_among_the_cases() {
    String day = Street.aDay("0461", Street.TUESDAY_IN_MARCH, 3);
    Walk.opened().prepared().submittedTo(day);
    String roundTable = inAPlaceOf(day, "ROUND_TABLE", Map.of("cpr", Street.someCpr(), "name", "Rund Testesen"));
    inAPlaceOf(day, "TEAM_COORDINATION", Map.of());
    read(team(), day).body("items", hasSize(1), "otherMeetings.type", contains("ROUND_TABLE", "TEAM_COORDINATION"),
        "otherMeetings.startsAt", contains("10:00:00", "11:00:00"), "otherMeetings[0].citizen.name", is("Rund Testesen"),
        "otherMeetings[0].otherMeeting", is(roundTable), "otherMeetings[1].citizen", nullValue(), "otherMeetings.minutes", contains(60, 60));
    assertThat(onPaper(day)).contains("kl. 10:00 Rund Testesen Rundbordsmøde", "kl. 11:00 Samarbejdsmøde");
  }

  @Test void the_region_reads_only_those_of_the_days_other_meetings_that_it_takes_part_in() {
    String day = Street.aDay("0461", Street.TUESDAY_IN_MARCH, 3);
    inAPlaceOf(day, "ROUND_TABLE", Map.of("cpr", Street.someCpr(), "name", "Rund Testesen"));
    String coordination = inAPlaceOf(day, "TEAM_COORDINATION", Map.of());
    read(Street.coordinator("1083", Street.IN_TIME), day).body("otherMeetings.otherMeeting", contains(coordination));
  }

  @Test void a_case_that_was_taken_off_the_day_is_not_on_its_agenda() {
    String day = Street.aDay("0461", Street.TUESDAY_IN_MARCH, 2);
    var walk = Walk.opened().prepared().submittedTo(day).on(LocalDate.of(2015, 3, 9)).screened("SUFFICIENT").did("schedule").on(Street.TUESDAY_IN_MARCH);
    walk.asTeam("hold", Map.of("participants", Street.aTeam())).statusCode(200);
    read(team(), day).body("items.status", contains("HELD"));
    walk.did("withdraw", Map.of("reason", "DIED"));
    read(team(), day).body("items", empty(), "day.id", notNullValue());
  }

  private static String inAPlaceOf(String day, String type, Map<String, Object> citizen) {
    var plan = new java.util.HashMap<String, Object>(Map.of("type", type, "date", "2015-03-12", "startsAt", "10:00:00", "minutes", 60));
    plan.putAll(citizen);
    String id = Street.caseWorker("0461", Street.IN_TIME).body(plan).post(MEETINGS).then().statusCode(201).extract().path("id");
    Street.caseWorker("0461", Street.IN_TIME).header("If-Match", "\"0\"").body(Map.of("meetingDay", day)).post(MEETINGS + "/" + id + "/place").then()
        .statusCode(200);
    return id;
  }

  private static RequestSpecification team() {
    return Street.teamMember("0461", Street.TUESDAY_IN_MARCH);
  }

  private static ValidatableResponse read(RequestSpecification as, String day) {
    return as.get(Street.DAYS + "/" + day + "/agenda").then().statusCode(200);
  }

  private static String onPaper(String day) {
    try (var read = Loader.loadPDF(team().accept("application/pdf").get(Street.DAYS + "/" + day + "/agenda/print").asByteArray())) {
      return new PDFTextStripper().getText(read);
    } catch (java.io.IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }
}
