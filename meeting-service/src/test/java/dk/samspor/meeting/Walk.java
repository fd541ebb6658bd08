package dk.samspor.meeting;

import static dk.samspor.meeting.Street.CASES;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One case on its way: remembers its version and what day it is, and does each act with a body that works. */
public final class Walk {
  private final String municipality;
  private final String region;
  private LocalDate today;
  private String id;
  private String etag;

  private Walk(String municipality, String region, LocalDate today) {
    this.municipality = municipality;
    this.region = region;
    this.today = today;
  }

  public static Walk opened(String municipality, String region, LocalDate on, Map<String, Object> open) {
    var walk = new Walk(municipality, region, on);
    walk.id = walk.read(Street.caseWorker(municipality, on).body(open).post(CASES).then().statusCode(201)).extract().path("id");
    return walk;
  }

  /** In preparation in Odense, on the last day in time for the usual meeting day. */
  public static Walk opened() {
    return opened("0461", "1083", Street.IN_TIME, Street.open(Street.someCpr(), "RESOURCE_PROGRAMME"));
  }

  public static Walk submitted() {
    return opened().prepared().submittedTo(Street.aDay("0461", Street.TUESDAY_IN_MARCH, 3));
  }

  public static Walk scheduled() {
    return submitted().on(LocalDate.of(2015, 3, 9)).screened("SUFFICIENT").did("schedule");
  }

  public static Walk held() {
    var walk = scheduled().papersSent("2015-03-09").on(Street.TUESDAY_IN_MARCH);
    walk.asTeam("hold", Map.of("participants", Street.aTeam())).statusCode(200);
    return walk;
  }

  public static Walk recommended() {
    var walk = held();
    walk.asTeam("recommend", Street.resourceProgramme()).statusCode(200);
    return walk;
  }

  public static Walk decided() {
    return recommended().on(LocalDate.of(2015, 3, 19)).did("decide", Map.of("date", "2015-03-19", "deviates", false));
  }

  public static Walk concluded() {
    return decided().did("conclusion", Map.of("sentOn", "2015-03-19", "coordinatingCaseWorker", "Jonas Lund"));
  }

  public Walk prepared() {
    return did("preparation", Street.plan());
  }

  public Walk submittedTo(String day) {
    return did("submit", Map.of("meetingDay", day));
  }

  /** To another day, on the last day in time for it or earlier. */
  public Walk submittedToAgain(String day) {
    return on(LocalDate.of(2015, 4, 1)).submittedTo(day);
  }

  public Walk screened(String outcome) {
    asCoordinator("screen", Map.of("outcome", outcome, "note", "read", "read", List.of("LAE_265", "PREPARATORY_PLAN"))).statusCode(200);
    return this;
  }

  /** To the team and to the citizen. */
  public Walk papersSent(String on) {
    return did("papers", Map.of("on", on, "to", List.of("TEAM", "CITIZEN")));
  }

  public Walk on(LocalDate day) {
    today = day;
    return this;
  }

  public Walk did(String act) {
    return did(act, Map.of());
  }

  public Walk did(String act, Map<String, Object> body) {
    asCaseWorker(act, body).statusCode(200);
    return this;
  }

  public ValidatableResponse asCaseWorker(String act, Map<String, Object> body) {
    return act(Street.caseWorker(municipality, today), act, body);
  }

  public ValidatableResponse asTeam(String act, Map<String, Object> body) {
    return act(Street.teamMember(municipality, today), act, body);
  }

  /** As somebody who may do all that the municipality does. */
  public ValidatableResponse asTeamOrCaseWorker(String act, Map<String, Object> body) {
    return act(Street.both(municipality, today), act, body);
  }

  public ValidatableResponse asCoordinator(String act, Map<String, Object> body) {
    return act(Street.coordinator(region, today), act, body);
  }

  public ValidatableResponse seen() {
    return read(Street.caseWorker(municipality, today).get(CASES + "/" + id).then().statusCode(200));
  }

  public UUID id() {
    return UUID.fromString(id);
  }

  public String etag() {
    return etag;
  }

  private ValidatableResponse act(RequestSpecification as, String act, Map<String, Object> body) {
    return read(as.header("If-Match", etag).body(body).post(CASES + "/" + id + "/" + act).then());
  }

  private ValidatableResponse read(ValidatableResponse answer) {
    String fresh = answer.extract().header("ETag");
    etag = fresh == null ? etag : fresh;
    return answer;
  }
}
