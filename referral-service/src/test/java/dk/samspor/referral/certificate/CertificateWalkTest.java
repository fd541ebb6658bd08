package dk.samspor.referral.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspor.platform.identity.CitizenId;
import dk.samspor.platform.parties.Practice.Channel;
import dk.samspor.referral.Walk;
import dk.samspor.referral.certificate.Certificate.Act;
import dk.samspor.referral.certificate.Certificate.Status;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whatever order municipality, doctor and calendar act in, a certificate is where its own table allows. */
class CertificateWalkTest {

  private static final LocalDate TODAY = LocalDate.parse("2015-03-10");
  private static final String CHECKSUM = "0".repeat(64);

  @Test
  void no_order_of_acts_leads_a_gps_certificate_where_its_table_does_not() {
    assertThat(Walk.of(Status.class, Act.class, () -> certificate(false), CertificateWalkTest::perform))
        .isEqualTo(EnumSet.complementOf(EnumSet.of(Status.INVITED)));
  }

  @Test
  void no_order_of_acts_leads_the_clinical_functions_certificate_where_its_table_does_not() {
    assertThat(Walk.of(Status.class, Act.class, () -> certificate(true), CertificateWalkTest::perform)).isEqualTo(EnumSet.allOf(Status.class));
  }

  @Test
  void no_order_of_acts_follows_a_coordinators_advice_and_declines_it() {
    assertThat(Walk.of(ClinicalAdvice.Status.class, ClinicalAdvice.Act.class, () -> new ClinicalAdvice(new CitizenId(UUID.randomUUID()), "0461",
        "1083", UUID.randomUUID(), TODAY), (advice, act, random) -> {
          switch (act) {
            case REQUEST -> advice.request();
            case DECLINE -> advice.decline(new DeclineClinicalAdvice(DeclineReason.OTHER, null));
            case FETCH_JOURNAL -> advice.fetchJournal(new JournalFetch(TODAY, "henrik", null, "OUH", TODAY, "Thin."));
          }
        })).isEqualTo(EnumSet.allOf(ClinicalAdvice.Status.class));
  }

  private static Certificate certificate(boolean clinical) {
    Request request = new Request(clinical ? Form.LAE_271 : Form.LAE_261, clinical ? Form.LAE_275 : Form.LAE_265, UUID.randomUUID(), "024015",
        clinical ? "1083" : null, "Hvilke skånehensyn er varige?", null, null, null, null, "God til planlægning.", "Vil gerne.", TODAY);
    return new Certificate(new CitizenId(UUID.randomUUID()), "0461", request, new Timetable(null, TODAY.plusDays(30)),
        clinical ? null : Sending.queued(Channel.MEDCOM, TODAY));
  }

  private static void perform(Certificate certificate, Act act, Random random) {
    LocalDate day = TODAY.plusDays(random.nextInt(40) - 2);
    switch (act) {
      case DELIVER -> deliver(certificate, day, random);
      case MARK_NOT_DELIVERABLE -> certificate.notDeliverable(new NotDeliverable(NotDeliverable.Reason.NOT_MY_PATIENT, null));
      case CANCEL -> certificate.cancel(new CancelCertificate("Lukket."));
      case ASK_FOR_INFORMATION -> certificate.askForInformation(new AskForInformation("Hvad?"), TODAY);
      case GIVE_INFORMATION -> certificate.giveInformation(new GiveInformation("Det."), TODAY.plusDays(3));
      case BOOK_CONSULTATION -> certificate.bookConsultation(day, day.plusDays(14));
      case TELL_CASE_WORKER -> certificate.tellCaseWorker(day, TODAY);
      case INVITE -> certificate.invite(day, TODAY, 14);
      case ATTACH_DOCUMENT -> certificate.attachDocument();
      case RECORD_SENDING -> certificate.recordSending(new RecordSending(Sending.Status.SENT, null), TODAY);
      case REMIND -> certificate.remind(TODAY);
      case PASS_DEADLINE -> certificate.passDeadline();
    }
  }

  private static void deliver(Certificate certificate, LocalDate day, Random random) {
    var document = new DeliverCertificate.DocumentReference(UUID.randomUUID(), 3);
    if (random.nextBoolean()) {
      certificate.deliver(new DeliverCertificate(day, "Kan arbejde siddende.", null, "Vedholdende.", document), CHECKSUM);
    } else {
      certificate.deliver(new DeliverClinicalCertificate(day, "Kan arbejde siddende.", null, "Vedholdende.", document, MadeBy.INTERNAL,
          "THOROUGH_CLARIFICATION", null, null), BigDecimal.TEN, "024015", CHECKSUM);
    }
  }
}
