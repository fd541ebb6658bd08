package dk.samspor.referral.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dk.samspor.platform.access.Authority;
import dk.samspor.platform.identity.CitizenId;
import dk.samspor.referral.At;
import dk.samspor.referral.Books;
import dk.samspor.referral.Walk;
import dk.samspor.referral.programme.ProgrammeReferral.Act;
import dk.samspor.referral.programme.ProgrammeReferral.Status;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Prevention and disease management programmes [R 3.1, 3.4]. */
@QuarkusTest
class ProgrammeWayTest {

  private static final String REFERRALS = "/api/v1/programme-referrals";

  @Inject
  Books books;

  @Test
  void a_doctor_refers_and_the_citizen_goes_through_the_programme() {
    String id = id(At.gp().body(aReferral("COPD", "")).post(REFERRALS));
    act(At.therapist(), id, "accept", "{}").then().statusCode(200).body("status", is("ACCEPTED"));
    act(At.therapist(), id, "start", "{\"date\": \"2015-03-11\"}").then().statusCode(400).body("code", is("DATE_IN_FUTURE"));
    act(At.therapist(), id, "start", "{\"date\": \"2015-03-10\"}").then().statusCode(200);
    act(At.therapist(), id, "complete", "{\"date\": \"2015-03-09\", \"wentThroughAll\": true}").then().statusCode(400)
        .body("code", is("DATE_BEFORE_START"));
    act(At.therapist(), id, "complete", "{\"date\": \"2015-03-10\", \"wentThroughAll\": true}").then().statusCode(200).body("allowedActions", empty());
    assertThat(books.facts(id, "ProgrammeReferred")).singleElement().asString().contains("\"programme\":\"COPD\"", "\"fromHospital\":false")
        .doesNotContain("Åndenød");
    assertThat(books.facts(id, "ProgrammeCompleted")).singleElement().asString().contains("\"wentThroughAll\":true");
  }

  @Test
  void a_disease_programme_from_a_ward_needs_the_citizens_own_doctor_as_coordinator_and_a_smoking_course_does_not() {
    At.ward().body(aReferral("TYPE_2_DIABETES", "")).post(REFERRALS).then().statusCode(400).body("code", is("COORDINATING_GP_REQUIRED"));
    String id = id(At.ward().body(aReferral("TYPE_2_DIABETES", ", \"coordinatingPractice\": \"024015\"")).post(REFERRALS));
    At.gp().get(REFERRALS + "/" + id).then().statusCode(200).body("coordinatingPractice", is("024015"));
    At.ward().body(aReferral("SMOKING", "")).post(REFERRALS).then().statusCode(201).body("coordinatingPractice", nullValue());
  }

  @Test
  void a_referral_without_its_criteria_goes_back_with_the_question_and_can_be_sent_again() {
    String id = id(At.gp().body(aReferral("BACK", "")).post(REFERRALS));
    act(At.therapist(), id, "return", """
        {"reasons": ["CRITERIA_MISSING"], "text": "Hvor længe har smerterne varet?"}""").then().statusCode(200).body("status", is("RETURNED"));
    At.gp().get(REFERRALS + "/" + id).then().body("returnedText", is("Hvor længe har smerterne varet?"));
    act(At.therapist(), id, "accept", "{}").then().statusCode(409);
    act(At.gp(), id, "resubmit", "{\"reason\": \"Smerter i fire måneder.\"}").then().statusCode(200).body("status", is("RESUBMITTED"))
        .body("reason", is("Smerter i fire måneder."));
    act(At.therapist(), id, "accept", "{}").then().statusCode(200);
  }

  @Test
  void the_citizen_may_say_no_and_the_sender_may_withdraw() {
    String declined = id(At.gp().body(aReferral("ALCOHOL", "")).post(REFERRALS));
    act(At.therapist(), declined, "decline", "{\"text\": \"Ønsker det ikke nu.\"}").then().statusCode(200).body("status", is("DECLINED"));
    String withdrawn = id(At.gp().body(aReferral("DIET", "")).post(REFERRALS));
    act(At.gp(), withdrawn, "cancel", "{}").then().statusCode(200).body("status", is("CANCELLED"));
  }

  @Test
  void no_order_of_acts_leads_a_referral_where_its_table_does_not() {
    assertThat(Walk.of(Status.class, Act.class, () -> new ProgrammeReferral(new CitizenId(UUID.randomUUID()), "0461", Authority.practice("024015"),
        new ReferToProgramme(null, null, "0461", Programme.COPD, "Åndenød.", null)), (referral, act, random) -> {
          LocalDate day = LocalDate.parse(At.TODAY).minusDays(random.nextInt(3));
          switch (act) {
            case ACCEPT -> referral.accept();
            case RETURN -> referral.returnToSender(new ReturnProgramme(List.of(ReturnProgramme.Reason.OTHER), "Hvorfor?"));
            case RESUBMIT -> referral.resubmit(new ResubmitProgramme("Derfor."));
            case START -> referral.start(day);
            case COMPLETE -> referral.complete(new CompleteProgramme(day, true));
            case CANCEL -> referral.cancel(new EndProgramme(null));
            case DECLINE -> referral.decline(new EndProgramme(null));
          }
        })).isEqualTo(EnumSet.allOf(Status.class));
  }

  private static String aReferral(String programme, String more) {
    return """
        {"citizen": {"cpr": "2001609990", "name": "Bente Prøve"}, "homeMunicipality": "0461", "programme": "%s",
         "reason": "Åndenød ved gang."%s}""".formatted(programme, more);
  }

  private static String id(Response referred) {
    return referred.then().statusCode(201).extract().path("id");
  }

  private static Response act(RequestSpecification caller, String id, String act, String body) {
    String etag = At.therapist().get(REFERRALS + "/" + id).then().statusCode(200).extract().header("ETag");
    return caller.header("If-Match", etag).body(body).post(REFERRALS + "/" + id + "/" + act);
  }
}
