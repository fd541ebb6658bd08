package dk.samspor.meeting.submission;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspor.platform.agreements.Agreements;
import dk.samspor.platform.parties.Parties;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether the form of the answer holds for sickness benefit too is what the region has agreed [D table 9]. */
class ScreeningNoteRequiredTest {
  private static final LocalDate TODAY = LocalDate.of(2015, 3, 3);
  private static final String ODENSE = "0461";
  private static final String AARHUS = "0751";

  @TempDir
  Path directory;

  @Test void syddanmark_writes_no_note_in_sickness_benefit_cases_and_midtjylland_says_there_too_what_is_missing() {
    var agreements = new Agreements(new Parties(), Optional.empty());
    assertThatCode(() -> answered(agreements, ODENSE, true)).doesNotThrowAnyException();
    assertThatThrownBy(() -> answered(agreements, ODENSE, false)).hasMessageContaining("SCREENING_NOTE_REQUIRED");
    assertThatThrownBy(() -> answered(agreements, AARHUS, true)).hasMessageContaining("SCREENING_NOTE_REQUIRED");
  }

  @Test void where_the_exception_is_no_longer_agreed_the_note_is_written_for_sickness_benefit_too() throws IOException {
    try (var shipped = ScreeningNoteRequiredTest.class.getResourceAsStream("/agreements/syddanmark.yaml")) {
      Files.writeString(directory.resolve("syddanmark.yaml"), new String(shipped.readAllBytes(), StandardCharsets.UTF_8)
          .replace("screening-form-for-sickness-benefit: {value: false", "screening-form-for-sickness-benefit: {value: true"));
    }
    var agreements = new Agreements(new Parties(), Optional.of(directory));
    assertThatThrownBy(() -> answered(agreements, ODENSE, true)).hasMessageContaining("SCREENING_NOTE_REQUIRED");
  }

  private static void answered(Agreements agreements, String municipality, boolean sicknessBenefit) {
    ScreeningNoteRequired.check(agreements.on(TODAY, municipality), sicknessBenefit, ScreeningAnswer.INSUFFICIENT, null, List.of());
  }
}
