package dk.samspor.meeting.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dk.samspor.meeting.Books;
import dk.samspor.meeting.Walk;
import dk.samspor.meeting.certificate.Postbox.LetterFrom;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the referral-service tells of the certificates a case waits for reaches the case [D 5.3, table 8]. */
@QuarkusTest
class ClinicalExaminationLettersTest {
  @Inject
  Postbox post;

  @Inject
  Books books;

  @Test void advice_on_an_examination_comes_back_as_a_request_an_invitation_and_a_certificate() {
    var walk = advised();
    walk.seen().body("clinicalExamination.state", is("ADVISED"), "clinicalExamination.occasion", is("SCREENING"));
    var certificate = UUID.randomUUID();
    posted(walk, certificate, 1, "CertificateRequested", "{\"form\":\"LAE_271\",\"asksFor\":\"LAE_275\",\"due\":\"2015-04-20\",\"teamCase\":\"%s\"}");
    walk.seen().body("clinicalExamination.state", is("REQUESTED"), "clinicalExamination.due", is("2015-04-20"),
        "clinicalExamination.appointment", nullValue());
    posted(walk, certificate, 2, "InvitationPlanned", "{\"teamCase\":\"%s\",\"appointment\":\"2015-03-30\",\"daysAfterRequest\":20,\"caseWorkerToldFirst\":false}");
    walk.seen().body("clinicalExamination.appointment", is("2015-03-30"), "clinicalExamination.due", is("2015-04-20"),
        "awaitedCertificates[0].appointment", is("2015-03-30"));
    posted(walk, certificate, 3, "CertificateDelivered", ("{\"form\":\"LAE_275\",\"teamCase\":\"%%s\",\"deliveredDate\":\"2015-04-02\",\"document\":\"%s\","
        + "\"pages\":7}").formatted(UUID.randomUUID()));
    walk.seen().body("clinicalExamination.state", is("DELIVERED"), "documents.type", contains("LAE_275"), "status", is("POSTPONED"));
  }

  @Test void the_coordinator_reads_that_the_municipality_has_decided_against_the_examination() {
    var walk = advised();
    posted(walk, UUID.randomUUID(), 1, "ClinicalExaminationDeclined", "{\"teamCase\":\"%s\",\"reason\":\"CITIZEN_DOES_NOT_WANT_IT\"}");
    walk.seen().body("clinicalExamination.state", is("DECLINED"), "clinicalExamination.reason", is("CITIZEN_DOES_NOT_WANT_IT"),
        "clinicalExamination.declinedOn", is("2015-02-20"), "status", is("POSTPONED"));
  }

  @Test void a_certificate_that_is_due_later_moves_the_days_that_are_proposed() {
    var walk = Walk.opened().prepared();
    var certificate = UUID.randomUUID();
    posted(walk, certificate, 1, "CertificateRequested", "{\"form\":\"LAE_261\",\"asksFor\":\"LAE_265\",\"due\":\"2015-03-10\",\"teamCase\":\"%s\"}");
    posted(walk, certificate, 2, "CertificateDueMoved", "{\"form\":\"LAE_261\",\"teamCase\":\"%s\",\"consultation\":\"2015-03-12\",\"due\":\"2015-03-26\"}");
    walk.seen().body("awaitedCertificates[0].due", is("2015-03-26"), "awaitedCertificates[0].appointment", is("2015-03-12"),
        "deadlines.find { it.kind == 'CERTIFICATE' }.due", is("2015-03-26"));
  }

  private static Walk advised() {
    var walk = Walk.submitted().on(LocalDate.of(2015, 3, 9));
    walk.asCoordinator("screen", Map.of("outcome", "POSTPONE_ADVISED", "note", "no psychologist has seen her", "clinicalExamination", true))
        .statusCode(200);
    return walk.did("postpone", Map.of("reasons", List.of("SPECIALIST_CERTIFICATE_NEEDED")));
  }

  private void posted(Walk walk, UUID certificate, int number, String fact, String json) {
    post.post(LetterFrom.odense(certificate, number, books.citizenOf(walk.id())), fact, json.formatted(walk.id()));
    await().untilAsserted(() -> assertThat(books.count("inbox where seq >= " + number + " and case_id = ?1", certificate)).isOne());
  }
}
