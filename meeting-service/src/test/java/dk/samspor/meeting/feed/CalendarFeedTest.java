package dk.samspor.meeting.feed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dk.samspor.meeting.Street;
import dk.samspor.meeting.Walk;
import io.quarkus.test.junit.QuarkusTest;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.validate.ValidationException;
import org.junit.jupiter.api.Test;

/** Meeting days in people's own calendars; read back with the library's own reader. */
@QuarkusTest
class CalendarFeedTest {
  private static final String FEEDS = "/api/v1/calendar-feeds";
  private static final LocalDate SUMMER = LocalDate.of(2015, 6, 9);

  @Test void a_team_subscribes_to_its_days_and_sees_times_and_rooms_and_no_citizen() throws Exception {
    var day = aDay("0376", SUMMER);
    Walk.opened("0376", "1085", Street.IN_TIME, Street.open(Street.someCpr(), "FLEX_JOB")).prepared().submittedTo(day);
    String calendar = read(path("0376", Map.of()));
    assertThat(calendar).doesNotContain("Testesen").doesNotContain("120370").contains("DTSTART:20150609T070000Z");
    assertThat(events(calendar)).singleElement().satisfies(event -> {
      assertThat(event.getSummary().getValue()).isEqualTo("Rehabiliteringsteam, Guldborgsund (1 sag)");
      assertThat(event.getLocation().getValue()).isEqualTo("Room 4");
    });
  }

  @Test void a_coordinator_subscribes_to_her_own_days_and_consultations() throws Exception {
    var coordinator = Street.aCoordinator("1083", "Feed Testesen");
    var day = Street.aDay("0510", SUMMER, 2);
    Street.aDay("0530", SUMMER, 2);
    Street.coordinator("1083", Street.IN_TIME).header("If-Match", "\"0\"").body(Map.of("coordinator", coordinator))
        .post(Street.DAYS + "/" + day + "/coordinator").then().statusCode(200);
    Street.coordinator("1083", Street.IN_TIME).body(Map.of("municipality", "0510", "date", "2015-06-10", "startsAt", "10:00:00",
        "minutes", 30, "form", "PHONE", "coordinator", coordinator)).post(Street.CONSULTATIONS).then().statusCode(201);
    String path = Street.coordinator("1083", Street.IN_TIME).body(Map.of("coordinator", coordinator)).post(FEEDS).then().statusCode(201)
        .extract().path("path");
    assertThat(events(read(path))).extracting(event -> event.getSummary().getValue())
        .containsExactly("Rehabiliteringsteam, Haderslev (0 sager)", "Forberedelseskonsultation, Haderslev");
  }

  @Test void a_team_subscribes_to_its_consultations_too_and_the_region_to_those_it_takes_part_in() throws Exception {
    var coordinator = Street.aCoordinator("1085", "Konsul Testesen");
    var slot = aConsultation("0326", "1085", coordinator);
    aMeeting("0326", "TEAM_COORDINATION", Map.of());
    aMeeting("0326", "ROUND_TABLE", Map.of("cpr", Street.someCpr(), "name", "Rund Testesen"));
    String team = read(path("0326", Map.of()));
    assertThat(events(team)).extracting(event -> event.getSummary().getValue())
        .containsExactly("Forberedelseskonsultation, Kalundborg", "Møde, Kalundborg", "Møde, Kalundborg");
    assertThat(team).doesNotContain("Testesen").contains(slot);
    String region = Street.coordinator("1085", Street.IN_TIME).body(Map.of()).post(FEEDS).then().statusCode(201).extract().path("path");
    assertThat(events(read(region))).extracting(event -> event.getSummary().getValue())
        .filteredOn(title -> title.endsWith("Kalundborg")).containsExactly("Forberedelseskonsultation, Kalundborg", "Møde, Kalundborg");
    assertThat(events(read(path("0336", Map.of())))).isEmpty();
  }

  @Test void a_consultation_and_another_meeting_are_invited_to_and_withdrawn_like_a_day() throws Exception {
    var coordinator = Street.aCoordinator("1085", "Invi Testesen");
    String slot = "/api/v1/consultations/" + aConsultation("0316", "1085", coordinator);
    assertThat(invitation("0316", slot)).contains("METHOD:PUBLISH", "SEQUENCE:0", "DTSTART:20150610T080000Z", "DTEND:20150610T083000Z",
        "SUMMARY:Forberedelseskonsultation\\, Holbæk");
    Street.coordinator("1085", Street.IN_TIME).header("If-Match", "\"0\"").body(Map.of("because", "illness")).post(slot + "/cancel").then().statusCode(200);
    assertThat(invitation("0316", slot)).contains("METHOD:CANCEL", "STATUS:CANCELLED", "SEQUENCE:1");
    String meeting = "/api/v1/other-meetings/" + aMeeting("0316", "ROUND_TABLE", Map.of("cpr", Street.someCpr(), "name", "Rund Testesen"));
    assertThat(invitation("0316", meeting)).contains("METHOD:PUBLISH", "DTSTART:20150611T080000Z", "SUMMARY:Møde\\, Holbæk").doesNotContain("Testesen");
    Street.caseWorker("0316", Street.IN_TIME).header("If-Match", "\"0\"").body(Map.of("because", "x")).post(meeting + "/cancel").then().statusCode(200);
    assertThat(invitation("0316", meeting)).contains("METHOD:CANCEL", "SEQUENCE:1");
  }

  private static String aConsultation(String municipality, String region, String coordinator) {
    return Street.coordinator(region, Street.IN_TIME).body(Map.of("municipality", municipality, "date", "2015-06-10", "startsAt", "10:00:00",
        "minutes", 30, "form", "PHONE", "coordinator", coordinator)).post(Street.CONSULTATIONS).then().statusCode(201).extract().path("id");
  }

  private static String aMeeting(String municipality, String type, Map<String, Object> citizen) {
    var plan = new HashMap<String, Object>(Map.of("type", type, "date", "2015-06-11", "startsAt", "10:00:00", "minutes", 60));
    plan.putAll(citizen);
    return Street.caseWorker(municipality, Street.IN_TIME).body(plan).post("/api/v1/other-meetings").then().statusCode(201).extract().path("id");
  }

  private static String invitation(String municipality, String to) {
    return Street.caseWorker(municipality, Street.IN_TIME).accept("text/calendar").get(to + "/invitation").then().statusCode(200).extract().asString();
  }

  @Test void a_revoked_address_is_an_empty_calendar_and_so_is_one_nobody_was_given() throws Exception {
    aDay("0340", SUMMER);
    var opened = Street.teamMember("0340", Street.IN_TIME).body(Map.of()).post(FEEDS).then().statusCode(201).extract();
    assertThat(events(read(opened.path("path")))).hasSize(1);
    String feed = FEEDS + "/" + opened.path("id");
    Street.teamMember("0340", Street.IN_TIME).get(feed).then().body("path", nullValue(), "madeBy", is("leader"));
    Street.teamMember("0340", Street.IN_TIME).header("If-Match", "\"0\"").post(feed + "/revoke").then().statusCode(200).body("status", is("REVOKED"));
    assertThat(read(opened.path("path"))).contains("BEGIN:VCALENDAR").doesNotContain("BEGIN:VEVENT");
    assertThat(read("/calendars/nobody-was-given-this.ics")).doesNotContain("BEGIN:VEVENT");
  }

  @Test void an_invitation_follows_the_day_to_its_new_time_and_is_withdrawn_when_it_is_cancelled() throws Exception {
    var day = aDay("0390", SUMMER);
    assertThat(invitation(day)).contains("METHOD:PUBLISH", "SEQUENCE:0");
    Street.teamMember("0390", Street.IN_TIME).header("If-Match", "\"0\"").body(Map.of("date", "2015-06-11", "because", "the room"))
        .post(Street.DAYS + "/" + day + "/move").then().statusCode(200);
    assertThat(invitation(day)).contains("METHOD:PUBLISH", "SEQUENCE:1", "DTSTART:20150611T070000Z");
    Street.teamMember("0390", Street.IN_TIME).header("If-Match", "\"1\"").body(Map.of("reason", "NO_CASES"))
        .post(Street.DAYS + "/" + day + "/cancel").then().statusCode(200);
    assertThat(invitation(day)).contains("METHOD:CANCEL", "STATUS:CANCELLED", "SEQUENCE:2");
  }

  private static String aDay(String municipality, LocalDate date) {
    return Street.teamMember(municipality, Street.IN_TIME).body(new HashMap<>(Map.of("date", date.toString(), "capacity", 4, "room", "Room 4")))
        .post(Street.DAYS).then().statusCode(201).extract().path("id");
  }

  private static String path(String municipality, Map<String, Object> body) {
    return Street.teamMember(municipality, Street.IN_TIME).body(body).post(FEEDS).then().statusCode(201).extract().path("path");
  }

  private static String read(String path) {
    return given().header("Samspor-Business-Time", Street.IN_TIME.toString()).get(path).then().statusCode(200)
        .contentType("text/calendar").extract().asString();
  }

  private static String invitation(String day) {
    return Street.teamMember("0390", Street.IN_TIME).accept("text/calendar").get(Street.DAYS + "/" + day + "/invitation").then().statusCode(200)
        .extract().asString();
  }

  private static List<VEvent> events(String calendar) throws Exception {
    var read = new CalendarBuilder().build(new StringReader(calendar));
    if (read.getComponents().isEmpty()) {
      return List.of();
    }
    requireValid(read);
    return read.<VEvent>getComponents("VEVENT");
  }

  private static void requireValid(Calendar calendar) throws ValidationException {
    assertThat(calendar.validate().getEntries()).isEmpty();
  }
}
