package dk.samspor.meeting.teamcase;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspor.meeting.Books;
import dk.samspor.meeting.Street;
import dk.samspor.meeting.Walk;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Random acts through the doors: the stored history, read line by line, ends where the case stands. */
@QuarkusTest
class HistoryReplaysTest {
  private static final Map<String, Map<String, Object>> ACTS = Map.ofEntries(
      Map.entry("preparation", Street.plan()), Map.entry("schedule", Map.of()), Map.entry("no-show", Map.of()),
      Map.entry("postpone", Map.of("reasons", List.of("OTHER"))), Map.entry("return", Map.of("reasons", List.of("OTHER"))),
      Map.entry("reopen", Map.of("reason", "NEW_INFORMATION")), Map.entry("hold", Map.of("participants", Street.aTeam())), Map.entry("recommend", Street.resourceProgramme()),
      Map.entry("decide", Map.of("date", "2015-03-17", "deviates", false)), Map.entry("follow-up", Map.of()),
      Map.entry("conclusion", Map.of("sentOn", "2015-03-17", "coordinatingCaseWorker", "Jonas")), Map.entry("withdraw", Map.of("reason", "OTHER")),
      Map.entry("conclusion/letter", Map.of("coordinatingCaseWorker", "Jonas", "contact", "phone", "whatHappensNext", "We call")),
      Map.entry("coordinating-case-worker", Map.of("name", "Mette")),
      Map.entry("gp-message", Map.of("barredByCitizen", true)), Map.entry("team", Map.of("participants", Street.aTeam())),
      Map.entry("papers", Map.of("on", "2015-03-17", "to", List.of("TEAM"))), Map.entry("minutes", Map.of("text", "said", "oralSummary", true)),
      Map.entry("gp-contact", Map.of("due", "2015-03-20", "about", "the back")),
      Map.entry("recommendation/correct", Map.of("recommendation", Street.flexJob(), "whatChanged", "the type")),
      Map.entry("interventions", Map.of("intervention", 1, "on", "2015-03-17")), Map.entry("advice/ask", Map.of("question", "what now")),
      Map.entry("goals", Map.of("goal", 1, "progress", "UNDER_WAY", "on", "2015-03-17")), Map.entry("close", Map.of()));
  /** Not acts of the table: the first line, and the document system's receipts. */
  private static final Set<String> NO_ACTS = Set.of("OPEN", "JOURNALISE");

  @Inject
  Books books;

  private final long seed = System.nanoTime();
  private final Random dice = new Random(seed);

  @Test void the_stored_history_of_any_walk_ends_where_the_case_stands() {
    var names = List.copyOf(ACTS.keySet());
    for (int round = 0; round < 6; round++) {
      var walk = Walk.submitted().on(Street.TUESDAY_IN_MARCH);
      for (int step = 0; step < 40; step++) {
        String act = names.get(dice.nextInt(names.size()));
        int status = walk.asTeamOrCaseWorker(act, ACTS.get(act)).extract().statusCode();
        assertThat(status).as("%s, seed %d", act, seed).isIn(200, 409, 412, 422);
      }
      String now = walk.on(LocalDate.of(2015, 3, 17)).seen().extract().path("status");
      var lines = books.history(walk.id()).stream().map(line -> line.split(" |->")).toList();
      lines.stream().filter(line -> !NO_ACTS.contains(line[0])).forEach(line ->
          assertThat(Lifecycle.TEAM_MEETING.in(TeamCaseStatus.valueOf(line[1]))).as("seed " + seed).contains(TeamCaseAct.valueOf(line[0])));
      var states = lines.stream().map(line -> new String[] {line[1], line[2]}).toList();
      for (int line = 1; line < states.size(); line++) {
        assertThat(states.get(line)[0]).as("seed " + seed).isEqualTo(states.get(line - 1)[1]);
      }
      assertThat(states.getLast()[1]).as("seed " + seed).isEqualTo(now);
    }
  }
}
