package dk.samspor.referral.cancer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import dk.samspor.platform.access.Authority;
import dk.samspor.platform.identity.CitizenId;
import dk.samspor.referral.At;
import dk.samspor.referral.Books;
import dk.samspor.referral.Walk;
import dk.samspor.referral.cancer.PalliativeReferral.Act;
import dk.samspor.referral.cancer.PalliativeReferral.Status;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Needs assessments and palliative referrals [C]. */
@QuarkusTest
class CancerPathwayTest {

  private static final String NEEDS = "/api/v1/needs-assessments";
  private static final String PALLIATION = "/api/v1/palliative-referrals";

  @Inject
  Books books;

  @Test
  void needs_are_assessed_at_a_set_moment_in_all_four_areas() {
    String id = At.ward().body(assessment("EXISTENTIAL")).post(NEEDS).then().statusCode(201).body("moment", is("DISCHARGE"))
        .body("areas.existential.degree", is("NONE")).extract().path("id");
    At.therapist().get(NEEDS + "/" + id).then().statusCode(200).body("citizen.name", is("Karla Prøve"));
    At.gp().get(NEEDS + "/" + id).then().statusCode(200);
    assertThat(books.facts(id, "NeedsAssessed")).singleElement().asString()
        .contains("\"psychological\":\"SPECIALISED\"", "\"instrument\":\"DISTRESS_THERMOMETER\"").doesNotContain("Vågner");
  }

  @Test
  void an_area_that_was_not_touched_is_refused_with_its_name() {
    At.ward().body(assessment("left out")).post(NEEDS).then().statusCode(400).body("violations.field", hasItem("areas.existential"));
    At.ward().body(assessment("EXISTENTIAL").replace("DISCHARGE", "NOW_AND_THEN")).post(NEEDS).then().statusCode(400);
  }

  @Test
  void an_assessment_in_error_stays_readable_and_counts_for_nothing() {
    String id = At.ward().body(assessment("EXISTENTIAL")).post(NEEDS).then().extract().path("id");
    act(NEEDS, At.ward(), id, "enter-in-error", "{}").then().statusCode(200).body("status", is("ENTERED_IN_ERROR")).body("allowedActions", empty());
    assertThat(books.facts(id, "NeedsAssessmentEnteredInError")).hasSize(1);
  }

  @Test
  void a_palliative_referral_names_contact_person_and_follow_up_before_the_patient_leaves_the_ward() {
    At.ward().body(palliation("BASIC", "").replace("\"contactPerson\": \"Pia Holm\",", "")).post(PALLIATION).then().statusCode(400)
        .body("violations.field", hasItem("content.contactPerson"));
    At.ward().body(palliation("BASIC", "").replace("2015-03-12", "2015-03-09")).post(PALLIATION).then().statusCode(400)
        .body("code", is("FOLLOW_UP_IN_PAST"));
    String id = At.ward().body(palliation("BASIC", "")).post(PALLIATION).then().statusCode(201).body("receiver", is("municipality:0461"))
        .body("content.relatives", hasItem("Naboen Inge, som patienten regner for familie")).extract().path("id");
    act(PALLIATION, At.therapist(), id, "accept", "{}").then().statusCode(200);
    act(PALLIATION, At.therapist(), id, "start", "{\"date\": \"2015-03-10\"}").then().statusCode(200).body("status", is("STARTED"));
    assertThat(books.facts(id, "PalliativeReferred")).singleElement().asString().contains("\"openAdmission\":true", "2015-03-12")
        .doesNotContain("Holm", "Smerter");
  }

  @Test
  void specialised_palliation_goes_to_a_palliative_team() {
    At.ward().body(palliation("SPECIALISED", "")).post(PALLIATION).then().statusCode(400).body("code", is("PALLIATIVE_TEAM_REQUIRED"));
    String id = At.ward().body(palliation("SPECIALISED", ", \"receiver\": \"hospital:6620010\"")).post(PALLIATION).then().statusCode(201)
        .extract().path("id");
    At.anotherWard().get(PALLIATION + "/" + id).then().statusCode(200);
    At.therapist().get(PALLIATION + "/" + id).then().statusCode(404); // the municipality has no part in it
  }

  @Test
  void a_palliative_referral_is_returned_with_the_question_and_sent_again_and_what_was_sent_first_can_still_be_read() {
    String id = At.ward().body(palliation("BASIC", "")).post(PALLIATION).then().statusCode(201).body("earlier", empty()).extract().path("id");
    act(PALLIATION, At.therapist(), id, "return", "{\"text\": \"Hvor stærke er smerterne?\"}").then().statusCode(200)
        .body("status", is("RETURNED")).body("returnedText", is("Hvor stærke er smerterne?"));
    act(PALLIATION, At.therapist(), id, "accept", "{}").then().statusCode(409).body("code", is("ACT_NOT_ALLOWED"));
    resubmit(id, "Stærke smerter.").statusCode(200).body("status", is("RESUBMITTED")).body("content.physicalSymptoms", is("Stærke smerter."));
    act(PALLIATION, At.therapist(), id, "return", "{\"text\": \"Også om natten?\"}").then().statusCode(200);
    resubmit(id, "Stærke smerter, mest om natten.").statusCode(200);
    At.therapist().get(PALLIATION + "/" + id).then().body("content.physicalSymptoms", is("Stærke smerter, mest om natten."))
        .body("earlier.number", contains(1, 2)).body("earlier.replacedOn", contains(At.TODAY, At.TODAY))
        .body("earlier.content.physicalSymptoms", contains("Smerter.", "Stærke smerter."))
        .body("earlier[0].content.relatives", hasItem("Naboen Inge, som patienten regner for familie"));
    At.ward().get("/api/v1/cases/" + id + "/history").then().body("act", contains("REFER", "RETURN", "RESUBMIT", "RETURN", "RESUBMIT"));
    assertThat(books.facts(id, "PalliativeReturned")).hasSize(2);
    assertThat(books.facts(id, "PalliativeResubmitted")).hasSize(2);
    act(PALLIATION, At.therapist(), id, "accept", "{}").then().statusCode(200).body("status", is("ACCEPTED"));
  }

  @Test
  void a_palliative_referral_is_not_sent_again_with_a_follow_up_that_has_passed() {
    String id = At.ward().body(palliation("BASIC", "")).post(PALLIATION).then().extract().path("id");
    act(PALLIATION, At.therapist(), id, "return", "{\"text\": \"Hvor?\"}").then().statusCode(200);
    act(PALLIATION, At.ward(), id, "resubmit", content("Smerter.").replace("2015-03-12", "2015-03-09")).then().statusCode(400)
        .body("code", is("FOLLOW_UP_IN_PAST"));
    At.ward().get(PALLIATION + "/" + id).then().body("status", is("RETURNED")).body("earlier", empty());
  }

  @Test
  void no_order_of_acts_leads_a_palliative_referral_where_its_table_does_not() {
    var content = new PalliativeContent("Udbredt.", "Smerter.", "Uro.", "Tanker.", "Pia Holm", "+45", LocalDate.parse("2015-03-12"), true, null, null,
        List.of());
    assertThat(Walk.of(Status.class, Act.class, () -> new PalliativeReferral(new CitizenId(UUID.randomUUID()), "0461", Authority.hospital("4202360"),
        new ReferToPalliation(null, null, "0461", ReferToPalliation.Level.BASIC, null, "024015", content)), (referral, act, random) -> {
          switch (act) {
            case ACCEPT -> referral.accept();
            case RETURN -> referral.returnToSender(new PalliativeText("Hvor?"));
            case RESUBMIT -> referral.resubmit(new ResubmitPalliation(content), LocalDate.parse(At.TODAY));
            case START -> referral.start(LocalDate.parse(At.TODAY));
            case COMPLETE -> referral.complete();
            case CANCEL -> referral.cancel(new PalliativeText("Fejl."));
            case DECLINE -> referral.decline(new PalliativeText("Nej."));
          }
        })).isEqualTo(EnumSet.allOf(Status.class));
  }

  private static String assessment(String fourth) {
    String existential = fourth.equals("EXISTENTIAL") ? ", \"existential\": {\"degree\": \"NONE\"}" : "";
    return """
        {"citizen": {"cpr": "2101609990", "name": "Karla Prøve"}, "homeMunicipality": "0461", "practice": "024015", "moment": "DISCHARGE",
         "instrument": "DISTRESS_THERMOMETER", "areas": {"physical": {"degree": "SOME", "text": "Træt."},
           "psychological": {"degree": "SPECIALISED", "text": "Vågner om natten."}, "social": {"degree": "NONE"}%s}}""".formatted(existential);
  }

  private static ValidatableResponse resubmit(String id, String symptoms) {
    return act(PALLIATION, At.ward(), id, "resubmit", content(symptoms)).then();
  }

  private static String palliation(String level, String more) {
    return """
        {"citizen": {"cpr": "2201609990", "name": "Holger Prøve"}, "homeMunicipality": "0461", "practice": "024015", "level": "%s"%s,
         """.formatted(level, more) + content("Smerter.").substring(1);
  }

  private static String content(String symptoms) {
    return """
        {"content": {"diseaseStatus": "Udbredt sygdom.", "physicalSymptoms": "%s", "psychosocialProblems": "Uro.",
           "existentialProblems": "Tanker om døden.", "contactPerson": "Pia Holm", "contactPhone": "+4500000000", "followUp": "2015-03-12",
           "openAdmission": true, "preferredPlaceOfCare": "Hjemme", "preferredPlaceOfDeath": "Hjemme",
           "relatives": ["Naboen Inge, som patienten regner for familie"]}}""".formatted(symptoms);
  }

  private static Response act(String collection, RequestSpecification caller, String id, String act, String body) {
    String etag = At.ward().get(collection + "/" + id).then().statusCode(200).extract().header("ETag");
    return caller.header("If-Match", etag).body(body).post(collection + "/" + id + "/" + act);
  }
}
