package dk.samspor.meeting.teamcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import dk.samspor.meeting.Street;
import dk.samspor.meeting.Walk;
import dk.samspor.platform.testing.CountedLine;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * An agenda is three reads, the day, what is in its places and their names, however many cases, documents and other meetings. Counted on
 * the line to the database, so that what is read beside Hibernate counts too.
 */
@QuarkusTest
@TestProfile(AgendaStatementsTest.Counted.class)
class AgendaStatementsTest {
  /** The day; its places with their cases and other meetings; the citizens' cards, all in one. */
  private static final int READS_OF_THE_AGENDA = 3;
  /** What the platform adds to every call: who asks (set_config), the journal's statement of what was looked at, the commit. */
  private static final int OF_THE_PLATFORM = 3;
  /** From then on the driver sends a statement it has prepared, and asks nothing about it first. */
  private static final int UNTIL_WARM = 20;

  /** With lines that count. */
  public static final class Counted implements QuarkusTestProfile {
    @Override public Map<String, String> getConfigOverrides() {
      return Map.of("quarkus.datasource.jdbc.additional-jdbc-properties.socketFactory", CountedLine.class.getName());
    }
  }

  @Test void the_agenda_of_twelve_cases_with_documents_takes_three_reads_like_that_of_one() {
    int one = readsOf(aDayWith(1), 1);
    int twelve = readsOf(withAnotherMeeting(aDayWith(12)), 12);
    assertThat(twelve).isPositive().isEqualTo(one).isLessThanOrEqualTo(READS_OF_THE_AGENDA);
  }

  private static int readsOf(String day, int cases) {
    for (int i = 0; i < UNTIL_WARM; i++) {
      agenda(day, cases);
    }
    CountedLine.begin();
    agenda(day, cases);
    return CountedLine.tripsOfRequests() - OF_THE_PLATFORM;
  }

  private static void agenda(String day, int cases) {
    Street.teamMember("0461", Street.IN_TIME).get(Street.DAYS + "/" + day + "/agenda").then().statusCode(200).body("items", hasSize(cases));
  }

  private static String aDayWith(int cases) {
    String day = Street.aDay("0461", Street.TUESDAY_IN_MARCH, cases + 1);
    for (int i = 0; i < cases; i++) {
      Walk.opened().prepared().did("documents", Map.of("document", UUID.randomUUID().toString(), "type", "OTHER", "pages", 3, "dated", "2015-01-10"))
          .submittedTo(day).did("papers", Map.of("on", "2015-03-03", "to", List.of("TEAM")));
    }
    return day;
  }

  private static String withAnotherMeeting(String day) {
    String id = Street.caseWorker("0461", Street.IN_TIME).body(Map.of("type", "ROUND_TABLE", "cpr", Street.someCpr(), "name", "Rund Testesen",
        "date", "2015-03-12", "startsAt", "10:00:00", "minutes", 60)).post("/api/v1/other-meetings").then().statusCode(201).extract().path("id");
    Street.caseWorker("0461", Street.IN_TIME).header("If-Match", "\"0\"").body(Map.of("meetingDay", day)).post("/api/v1/other-meetings/" + id + "/place")
        .then().statusCode(200);
    return day;
  }
}
