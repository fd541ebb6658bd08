package dk.samspor.meeting.teamcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import dk.samspor.meeting.Street;
import dk.samspor.meeting.Walk;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;

/** An agenda is three statements, the day, what is in its places and their names, however many cases, documents and other meetings. */
@QuarkusTest
class AgendaStatementsTest {
  /** The day and its places; the citizens' cards are read by the platform beside Hibernate, in one statement for all. */
  private static final int THROUGH_HIBERNATE = 2;

  @Inject
  EntityManagerFactory factory;

  @Test void the_agenda_of_twelve_cases_with_documents_takes_three_statements_like_that_of_one() {
    long one = statementsOf(aDayWith(1), 1);
    long twelve = statementsOf(withAnotherMeeting(aDayWith(12)), 12);
    assertThat(twelve).isEqualTo(one).isLessThanOrEqualTo(THROUGH_HIBERNATE);
  }

  private long statementsOf(String day, int cases) {
    Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
    statistics.setStatisticsEnabled(true);
    statistics.clear();
    Street.teamMember("0461", Street.IN_TIME).get(Street.DAYS + "/" + day + "/agenda").then().statusCode(200).body("items", hasSize(cases));
    return statistics.getQueryExecutionCount() + statistics.getEntityFetchCount() + statistics.getCollectionFetchCount();
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
