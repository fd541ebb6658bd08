package dk.samspor.referral.certificate;

import static dk.samspor.referral.certificate.Asked.CERTIFICATES;
import static dk.samspor.referral.certificate.Asked.act;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dk.samspor.referral.At;
import dk.samspor.referral.Books;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** A certificate is reminded of, and overdue when its day has passed [D 5]. It is due on 9 April. */
@QuarkusTest
class CertificateDeadlinesTest {

  @Inject
  Books books;

  @Test
  void a_doctor_is_reminded_a_week_before_the_deadline_and_every_week_after_it() {
    String id = Asked.ofTheGp();
    for (String day : new String[] {"2015-04-01", "2015-04-02", "2015-04-02", "2015-04-08", "2015-04-09", "2015-04-16"}) {
      At.chore("certificate-reminders", day);
    }
    At.gp().get(CERTIFICATES + "/" + id).then().body("reminders.number", is(3)).body("reminders.last", is("2015-04-16"));
    assertThat(books.facts(id, "CertificateReminded")).hasSize(3).last().asString().contains("\"number\":3");
  }

  @Test
  void a_certificate_is_overdue_the_day_after_it_was_due_and_is_told_of_once() {
    String id = Asked.ofTheGp();
    At.chore("certificate-deadlines", "2015-04-09");
    At.caseWorker().get(CERTIFICATES + "/" + id).then().body("overdueSince", nullValue());
    At.chore("certificate-deadlines", "2015-04-10");
    At.chore("certificate-deadlines", "2015-04-17");
    At.caseWorker().get(CERTIFICATES + "/" + id).then().body("overdueSince", is("2015-04-10")).body("status", is("REQUESTED"));
    assertThat(books.facts(id, "CertificateOverdue")).singleElement().asString()
        .contains("\"form\":\"LAE_265\"", "\"due\":\"2015-04-09\"");
  }

  @Test
  void who_waits_for_the_municipalitys_answer_is_neither_reminded_nor_overdue() {
    String id = Asked.ofTheGp();
    act(At.gp(), id, "ask-for-information", """
        {"text": "Hvilket arbejde er der tale om?"}""").then().statusCode(200);
    At.chore("certificate-deadlines", "2015-05-01");
    At.chore("certificate-reminders", "2015-05-01");
    At.caseWorker().get(CERTIFICATES + "/" + id).then().body("overdueSince", nullValue()).body("reminders.number", is(0));
  }
}
