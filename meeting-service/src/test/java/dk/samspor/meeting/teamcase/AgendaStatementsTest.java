package dk.samspor.meeting.teamcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import dk.samspor.meeting.Street;
import dk.samspor.meeting.Walk;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.Map;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;

/** An agenda is three statements, the day, its cases and their names, however many cases and documents there are. */
@QuarkusTest
class AgendaStatementsTest {
  /** The day and the cases; the citizens' cards are read by the platform beside Hibernate, in one statement for all. */
  private static final int THROUGH_HIBERNATE = 2;

  @Inject
  EntityManagerFactory factory;

  @Test void the_agenda_of_twelve_cases_with_documents_takes_three_statements_like_that_of_one() {
    long one = statementsOf(aDayWith(1), 1);
    long twelve = statementsOf(aDayWith(12), 12);
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
    String day = Street.aDay("0461", Street.TUESDAY_IN_MARCH, cases);
    for (int i = 0; i < cases; i++) {
      Walk.opened().prepared().did("documents", Map.of("document", UUID.randomUUID().toString(), "type", "OTHER", "pages", 3, "dated", "2015-01-10"))
          .submittedTo(day);
    }
    return day;
  }
}
