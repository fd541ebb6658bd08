package dk.samspor.meeting.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspor.platform.agreements.Agreement;
import dk.samspor.platform.agreements.Agreements;
import dk.samspor.platform.parties.Parties;
import dk.samspor.platform.web.Refused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long advice belongs to a case is what the region has agreed, on the day somebody asks [D table 13]. */
class AdviceTermsTest {
  private static final LocalDate TREATED = LocalDate.of(2015, 3, 17);
  private static final String ROSKILDE = "0265";
  private static final String ODENSE = "0461";

  @TempDir
  Path directory;

  @Test void six_months_after_the_team_treated_it_sjaelland_wants_a_new_case_and_syddanmark_does_not() {
    var agreements = new Agreements(new Parties(), Optional.empty());
    given(agreements, ROSKILDE, LocalDate.of(2015, 9, 17));
    refused(agreements, ROSKILDE, LocalDate.of(2015, 9, 18), 6);
    given(agreements, ODENSE, LocalDate.of(2016, 9, 18));
  }

  @Test void a_region_that_agrees_on_three_months_from_a_date_has_them_from_then() throws IOException {
    try (var shipped = AdviceTermsTest.class.getResourceAsStream("/agreements/sjaelland.yaml")) {
      Files.writeString(directory.resolve("sjaelland.yaml"), new String(shipped.readAllBytes(), StandardCharsets.UTF_8)
          .replaceFirst("(?s)(  - from: 2015-06-01.*?    values:\n)", "$1      running-case-advice-months: {value: 3, source: test}\n"));
    }
    var agreements = new Agreements(new Parties(), Optional.of(directory));
    refused(agreements, ROSKILDE, LocalDate.of(2015, 6, 18), 3);
    given(agreements, ROSKILDE, LocalDate.of(2015, 6, 17));
  }

  private static void given(Agreements agreements, String municipality, LocalDate today) {
    assertThatCode(() -> AdviceTerms.requireGiven(on(agreements, municipality, today), TREATED, today)).doesNotThrowAnyException();
  }

  private static void refused(Agreements agreements, String municipality, LocalDate today, int months) {
    assertThatThrownBy(() -> AdviceTerms.requireGiven(on(agreements, municipality, today), TREATED, today))
        .isInstanceOfSatisfying(Refused.class, no -> assertThat(no.text("en")).contains("treated more than " + months + " months ago"));
  }

  private static Agreement on(Agreements agreements, String municipality, LocalDate today) {
    return agreements.on(today, municipality);
  }
}
