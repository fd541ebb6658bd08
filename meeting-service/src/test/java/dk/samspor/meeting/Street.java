package dk.samspor.meeting;

import dk.samspor.platform.testing.As;
import dk.samspor.platform.testing.Tokens;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The people of the tests, valid requests by default, and business time on every call. */
public final class Street {
  public static final String CASES = "/api/v1/team-cases";
  public static final String DAYS = "/api/v1/meeting-days";
  public static final String COORDINATORS = "/api/v1/coordinators";
  public static final String CONSULTATIONS = "/api/v1/consultations";
  public static final LocalDate TUESDAY_IN_MARCH = LocalDate.of(2015, 3, 17);
  /** Ten working days before {@link #TUESDAY_IN_MARCH}. */
  public static final LocalDate IN_TIME = LocalDate.of(2015, 3, 3);

  private static final AtomicInteger SERIAL = new AtomicInteger(1000);

  private Street() {}

  public static RequestSpecification caseWorker(String municipality, LocalDate on) {
    return at(on, Tokens.person("caseworker", "municipality:" + municipality, "CASE_WORKER"));
  }

  public static RequestSpecification teamMember(String municipality, LocalDate on) {
    return at(on, Tokens.person("leader", "municipality:" + municipality, "TEAM_MEMBER"));
  }

  /** A case worker who is on the team. */
  public static RequestSpecification both(String municipality, LocalDate on) {
    return at(on, Tokens.person("both", "municipality:" + municipality, "CASE_WORKER", "TEAM_MEMBER"));
  }

  public static RequestSpecification coordinator(String region, LocalDate on) {
    return at(on, Tokens.person("coordinator", "region:" + region, "HEALTH_COORDINATOR"));
  }

  /** A system of a job centre that several municipalities share. */
  public static RequestSpecification jointJobCentre(LocalDate on, String... municipalities) {
    return at(on, Tokens.system("jobcentre", Stream.of(municipalities).map(code -> "municipality:" + code).toList(), "ESDH"));
  }

  private static RequestSpecification at(LocalDate on, String token) {
    return As.caller(token).header("Samspor-Business-Time", on.toString());
  }

  /** A number nobody else in this run has, and nobody in the world: born on 12 March 1970, and modulus 11 does not hold. */
  public static String someCpr() {
    String cpr;
    do {
      cpr = "120370" + SERIAL.getAndIncrement();
    } while (modulus11Holds(cpr));
    return cpr;
  }

  private static boolean modulus11Holds(String cpr) {
    var weights = new int[] {4, 3, 2, 7, 6, 5, 4, 3, 2, 1};
    return IntStream.range(0, 10).map(i -> weights[i] * (cpr.charAt(i) - '0')).sum() % 11 == 0;
  }

  public static Map<String, Object> open(String cpr, String kind) {
    return Map.of("cpr", cpr, "name", "Astrid Testesen", "kind", kind, "childrenAtHome", false, "vocationallyQualified", true);
  }

  public static Map<String, Object> plan() {
    return Map.of("employment", "Worked in a canteen until 2013", "social", "Lives alone, keeps her home", "health", "Back pain",
        "citizensWishes", "To cook for others again", "caseSummary", "Two years without work", "pages", 12);
  }

  /** A meeting day with this many places; its id. */
  public static String aDay(String municipality, LocalDate date, int capacity) {
    return teamMember(municipality, date.minusDays(60)).body(Map.of("date", date.toString(), "capacity", capacity)).post(DAYS)
        .then().statusCode(201).extract().path("id");
  }

  /** A coordinator of the region, full time, regular in these municipalities; the id. */
  public static String aCoordinator(String region, String name, String... regularIn) {
    return coordinator(region, IN_TIME).body(Map.of("name", name, "fullTimePercent", 100, "regularIn", List.of(regularIn)))
        .post(COORDINATORS).then().statusCode(201).extract().path("id");
  }

  public static List<Map<String, Object>> aTeam() {
    return List.of(seat("HEALTH_COORDINATOR"), seat("MEETING_LEADER", "EMPLOYMENT"), seat("TEAM_MEMBER", "SOCIAL"),
        seat("MINUTE_TAKER", "HEALTH"), seat("CITIZEN"));
  }

  public static Map<String, Object> seat(String seat, String... areas) {
    return Map.of("seat", seat, "areas", List.of(areas));
  }

  public static Map<String, Object> resourceProgramme() {
    return Map.of("type", "RESOURCE_PROGRAMME", "background", "Pain and few habits of work", "problems", List.of("HEALTH", "SOCIAL"),
        "citizensWords", "I want to cook", "interventions", List.of(
            Map.of("area", "EMPLOYMENT", "text", "Work trial in a kitchen", "timing", "LATER"),
            Map.of("area", "HEALTH", "text", "Back school", "timing", "NOW")),
        "goals", List.of(Map.of("area", "EMPLOYMENT", "text", "Twelve hours in a kitchen with rests", "specificity", "HIGH"),
            Map.of("area", "HEALTH", "text", "Less pain", "specificity", "LOW")),
        "futureEmployment", List.of("kitchen"), "mentor", true, "considerations", "No lifting", "pages", 4);
  }

  public static Map<String, Object> flexJob() {
    return Map.of("type", "FLEX_JOB", "problems", List.of("HEALTH"), "interventions", List.of(), "goals",
        List.of(Map.of("area", "EMPLOYMENT", "text", "Six hours a week", "specificity", "SOME")), "considerations", "No lifting",
        "pages", 2);
  }

  public static String id(Response response) {
    return response.path("id");
  }
}
