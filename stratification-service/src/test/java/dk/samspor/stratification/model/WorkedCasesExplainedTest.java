package dk.samspor.stratification.model;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspor.stratification.library.Proposal;
import dk.samspor.stratification.model.Outcome.Proposed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What a therapist reads for each worked case, word for word and in both languages: {@code cases/explanations.txt}. Where the
 * words are meant to change, the test leaves the new ones in {@code target/explanations.txt} to be read and taken over.
 */
class WorkedCasesExplainedTest {

  @Test
  void every_worked_case_is_explained_in_these_words() throws IOException {
    var explained = WorkedCase.all().stream().map(WorkedCasesExplainedTest::explained).collect(Collectors.joining("\n"));
    Files.writeString(Path.of("target", "explanations.txt"), explained);
    try (var stored = WorkedCasesExplainedTest.class.getResourceAsStream("/cases/explanations.txt")) {
      assertThat(explained).isEqualTo(new String(stored.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private static String explained(WorkedCase worked) {
    var model = GopLevelTest.MODEL;
    var proposal = Proposal.of(model, (Proposed) model.evaluate(model.usable(worked.plan()).with(model.usable(worked.therapistAnswers()))));
    return worked.number() + ". " + worked.title() + "\n" + proposal.outcome() + "\n" + proposal.explanation().da() + "\n" + proposal.explanation().en() + "\n";
  }
}
