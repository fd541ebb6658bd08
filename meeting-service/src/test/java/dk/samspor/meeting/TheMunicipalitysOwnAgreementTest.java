package dk.samspor.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A municipality that has agreed otherwise: another closed day, and no deadline for the written conclusion. */
@QuarkusTest
@TestProfile(TheMunicipalitysOwnAgreementTest.Odense.class)
class TheMunicipalitysOwnAgreementTest {
  @Inject
  Books books;

  @Test void a_meeting_day_is_not_planned_on_a_day_only_this_municipality_has_closed() {
    planned("0461").statusCode(422).body("code", is("MEETING_DAY_NOT_A_WORKING_DAY"));
    planned("0479").statusCode(201);
  }

  @Test void where_no_deadline_is_agreed_the_conclusion_is_neither_due_nor_late() {
    Walk.held().seen().body("conclusionDue", nullValue(), "deadlines", empty());
    var walk = Walk.decided().on(LocalDate.of(2015, 4, 20))
        .did("conclusion", Map.of("sentOn", "2015-04-20", "coordinatingCaseWorker", "Jonas Lund"));
    walk.seen().body("conclusion.days", is(34), "conclusion.withinDeadline", nullValue());
    assertThat(books.told(walk.id()).getLast()).contains("ConclusionSent", "\"days\":34").doesNotContain("withinDeadline");
  }

  @Test void a_fifty_first_page_is_refused_where_the_limit_is_hard_unless_somebody_says_why() {
    var day = Street.aDay("0461", Street.TUESDAY_IN_MARCH, 3);
    var walk = Walk.opened().prepared().did("documents", Map.of("document", "0198c0de-0000-7000-8000-000000000002",
        "type", "WORK_TRIAL_REPORT", "pages", 39, "dated", "2015-02-01"));
    walk.seen().body("pages.total", is(51), "pages.hardLimit", is(50));
    walk.asCaseWorker("submit", Map.of("meetingDay", day)).statusCode(409).body("code", is("CASE_PRESENTATION_TOO_LONG"));
    walk.did("submit", Map.of("meetingDay", day, "longBecause", "Two trials that contradict each other"))
        .seen().body("submission.longBecause", is("Two trials that contradict each other"));
  }

  @Test void where_screening_is_abolished_the_day_is_confirmed_without_waiting_for_an_answer() {
    var day = Street.aDay("0450", Street.TUESDAY_IN_MARCH, 1);
    Walk.opened("0450", "1083", Street.IN_TIME, Street.open(Street.someCpr(), "FLEX_JOB")).prepared().submittedTo(day).did("schedule")
        .seen().body("status", is("SCHEDULED"));
  }

  private static ValidatableResponse planned(String municipality) {
    return Street.teamMember(municipality, Street.IN_TIME).body(Map.of("date", "2015-06-05", "capacity", 4)).post(Street.DAYS).then();
  }

  /** The shipped agreement of Syddanmark with Odense's own values beneath it. */
  public static class Odense implements QuarkusTestProfile {
    /** Goes with the build: a profile is asked several times and is never told when it is done. */
    private static final Path IN_THE_BUILD = Path.of("target", "agreements-of-odense").toAbsolutePath();
    private static final String OWN = """

        municipalities:
          "0461":
            - from: 2013-01-01
              to: 2026-06-30
              values:
                closed-days: {value: ["06-05"], source: test}
                page-limit-hard: {value: 50, source: test}
                conclusion-deadline-in-force: {value: false, source: test}
          "0450":
            - from: 2013-01-01
              to: 2026-06-30
              values:
                screening-required: {value: false, source: "D 5.1: the evaluation's advice"}
        """;

    @Override public Map<String, String> getConfigOverrides() {
      try (var shipped = Odense.class.getResourceAsStream("/agreements/syddanmark.yaml")) {
        var directory = Files.createDirectories(IN_THE_BUILD);
        Files.writeString(directory.resolve("syddanmark.yaml"), new String(shipped.readAllBytes(), StandardCharsets.UTF_8) + OWN);
        return Map.of("samspor.agreements.directory", directory.toString());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
