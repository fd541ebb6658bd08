package dk.samspor.platform.testing.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.Duration;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Operations about no single case: lists, searches, feeds, figures, openings. On none of their pages stands another's. */
final class ListCases {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final int SMALL_PAGES = 3;

  private final Round round;

  ListCases(Round round) {
    this.round = round;
  }

  Stream<DynamicTest> of(Operation operation) {
    boolean listsCases = isCollection(operation) || round.fixture.feeds().contains(operation.name());
    if (operation.reads() && !listsCases && !round.isAboutNoCase(operation)) {
      return Stream.of(dynamicTest("is known to the fixture", () -> fail("The access test does not know what "
          + operation.name() + " shows: add its rows to freshRows(), or name it in feeds() or aboutNoCase()")));
    }
    var shown = round.askers(operation).map(asker -> shows(operation, asker, listsCases));
    return operation.isPaged()
        ? Stream.concat(shown, round.askers(operation).map(asker -> cursors(operation, asker))) : shown;
  }

  private boolean isCollection(Operation operation) {
    return round.rows.stream().anyMatch(row -> row.collection().equals(operation.path()));
  }

  private DynamicTest shows(Operation operation, Asker asker, boolean listsCases) {
    return dynamicTest(asker + (listsCases ? " gets own cases and no other" : " sees no case of another's"), () -> {
      for (String question : round.fixture.questions(operation.name(), round.rows)) {
        requireOpen(operation, asker, question);
      }
      if (listsCases && operation.reads()) {
        requireShown(operation, asker);
      }
    });
  }

  /** All of them are looked for in one reading: every page once more for each row is what this test would be doing. */
  private void requireShown(Operation operation, Asker asker) {
    var own = round.cases.stream().filter(row -> row.isOnDeskOf(asker.authority()) && isListedBy(operation, row)).toList();
    await(asker + " is shown own cases").atMost(PATIENCE).pollInterval(Duration.ofMillis(50)).untilAsserted(() -> {
      String everything = own.isEmpty() ? "" : everything(operation, asker);
      assertThat(own).allSatisfy(row -> assertThat(row.seenIn(everything)).as(row + " is shown").isPresent());
    });
  }

  private boolean isListedBy(Operation operation, CaseRow row) {
    return round.fixture.feeds().contains(operation.name()) || row.collection().equals(operation.path());
  }

  private Answer requireOpen(Operation operation, Asker asker, String question) {
    Answer answer = round.ask(operation, operation.path() + question, asker);
    assertThat(answer.status()).as(asker + " " + operation.name() + ": " + answer.body()).isNotIn(401, 403);
    if (operation.reads()) {
      assertThat(answer.status()).as(answer.body() + " (a 400 wants better questions from the fixture)").isEqualTo(200);
    }
    round.requireNothingHiddenIn(answer, asker);
    return answer;
  }

  /** Small pages, and a cursor that somebody else was given. */
  private DynamicTest cursors(Operation operation, Asker asker) {
    return dynamicTest(asker + " pages through own cases only, whosever the cursor is", () -> {
      String cursor = "";
      for (int page = 0; page < SMALL_PAGES && cursor != null; page++) {
        cursor = next(page(operation, asker, 1, cursor));
      }
      round.askers(asker.role()).filter(other -> !other.equals(asker)).map(other -> next(page(operation, other, 1, "")))
          .filter(Objects::nonNull).forEach(theirs -> page(operation, asker, 200, theirs));
    });
  }

  private String everything(Operation operation, Asker asker) {
    return round.fixture.questions(operation.name(), round.rows).stream().map(question -> operation.isPaged()
        ? allPages(operation, asker) : requireOpen(operation, asker, question).body()).collect(Collectors.joining());
  }

  private String allPages(Operation operation, Asker asker) {
    var all = new StringBuilder();
    Answer page = page(operation, asker, 200, "");
    all.append(page.body());
    while (next(page) != null) {
      page = page(operation, asker, 200, next(page));
      all.append(page.body());
    }
    return all.toString();
  }

  private Answer page(Operation operation, Asker asker, int limit, String cursor) {
    Answer answer = requireOpen(operation, asker, "?limit=" + limit + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
    assertThat(answer.json().path("items").size()).isLessThanOrEqualTo(limit);
    return answer;
  }

  private static String next(Answer page) {
    return page.json().path("next").asText(null);
  }
}
