package dk.samspor.meeting.teamcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import dk.samspor.meeting.Books;
import dk.samspor.meeting.Street;
import dk.samspor.meeting.Walk;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each region answers in the form it has agreed [D table 9]. */
@QuarkusTest
class ScreeningFormsTest {
  @Inject
  Books books;

  @Test void syddanmark_answers_with_a_written_note() {
    sent("0461", "1083", "FLEX_JOB").asCoordinator("screen", Map.of("outcome", "SUFFICIENT")).statusCode(422).body("code", is("SCREENING_NOTE_REQUIRED"));
  }

  @Test void except_for_sickness_benefit() {
    sent("0461", "1083", "SICKNESS_BENEFIT_CAT3").asCoordinator("screen", Map.of("outcome", "SUFFICIENT")).statusCode(200);
  }

  @Test void midtjylland_and_sjaelland_write_only_when_something_is_missing() {
    sent("0751", "1082", "FLEX_JOB").asCoordinator("screen", Map.of("outcome", "SUFFICIENT")).statusCode(200);
    sent("0265", "1085", "FLEX_JOB").asCoordinator("screen", Map.of("outcome", "INSUFFICIENT")).statusCode(422)
        .body("code", is("SCREENING_NOTE_REQUIRED"));
  }

  @Test void hovedstadens_form_says_what_was_read() {
    sent("0101", "1084", "FLEX_JOB").asCoordinator("screen", Map.of("outcome", "SUFFICIENT", "note", "fine")).statusCode(422)
        .body("code", is("SCREENING_FORM_NOT_FILLED"));
  }

  @Test void in_nordjylland_the_municipal_doctors_note_may_stand_in_for_it_and_nowhere_else() {
    Map<String, Object> note = Map.of("doctor", "Læge Testesen", "sufficient", true, "note", "The back is described");
    var walk = sent("0851", "1081", "FLEX_JOB");
    walk.asCaseWorker("doctors-note", note).statusCode(200).body("status", is("SCREENED"), "screening.effort.by", is("Læge Testesen"));
    walk.asCoordinator("screen", Map.of("outcome", "SUFFICIENT")).statusCode(409);
    sent("0461", "1083", "FLEX_JOB").asCaseWorker("doctors-note", note).statusCode(409).body("code", is("DOCTORS_NOTE_NOT_AGREED"));
  }

  @Test void the_screening_tells_who_read_what_and_how_long_it_took() {
    var day = Street.aDay("0101", Street.TUESDAY_IN_MARCH, 1);
    var walk = Walk.opened("0101", "1084", Street.IN_TIME, Street.open(Street.someCpr(), "FLEX_JOB")).prepared().submittedTo(day);
    walk.asCoordinator("screen", Map.of("outcome", "INSUFFICIENT", "note", "The back", "read", List.of("LAE_265", "OTHER_DOCUMENTS"),
        "minutesSpent", 25, "clinicalExamination", true)).statusCode(200)
        .body("screening.effort.read", contains("LAE_265", "OTHER_DOCUMENTS"), "screening.effort.minutes", is(25),
            "screening.effort.moreThanAgreed", is(true), "screening.effort.by", is("coordinator"), "screening.clinicalExamination", is(true));
    assertThat(books.told(walk.id())).endsWith("ClinicalExaminationAdvised {\"occasion\":\"SCREENING\"}");
    walk.seen().body("allowedActions", hasItem("SCHEDULE"));
  }

  private static Walk sent(String municipality, String region, String kind) {
    return Walk.opened(municipality, region, Street.IN_TIME, Street.open(Street.someCpr(), kind)).prepared()
        .submittedTo(Street.aDay(municipality, Street.TUESDAY_IN_MARCH, 1));
  }
}
