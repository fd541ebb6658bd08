package dk.samspor.referral.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dk.samspor.platform.access.Authority;
import dk.samspor.platform.agreements.ReceivingUnit;
import dk.samspor.platform.identity.CitizenId;
import dk.samspor.platform.testing.Tokens;
import dk.samspor.referral.At;
import dk.samspor.referral.Books;
import dk.samspor.referral.Walk;
import dk.samspor.referral.unit.UnitReferral.Act;
import dk.samspor.referral.unit.UnitReferral.Status;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One entrance: the agreement says which department, and the departments say how long one waits [D status report]. */
@QuarkusTest
class OneEntranceTest {

  private static final String REFERRALS = "/api/v1/unit-referrals";
  private static final String PROPOSAL = "/api/v1/receiving-units/proposal";
  private static final String DAY = "2015-09-01";

  @Inject
  Books books;

  @ParameterizedTest
  @CsvSource({
      "0791, 010901, VIBORG-BOERN",         // Midtjylland, fourteen today
      "0791, 010900, SILKEBORG-DIAGNOSTIK", // Midtjylland's department for children takes up to 14
      "0461, 010900, ODENSE-BOERN",         // elsewhere up to 17
      "0461, 020997, ODENSE-BOERN",         // eighteen tomorrow
      "0461, 010997, ODENSE-INFEKTION",     // eighteen today
      "0101, 010905, BISPEBJERG-SYNKOPE",   // Hovedstaden has one for all
      "0101, 010950, BISPEBJERG-SYNKOPE",
      "0265, 010905, ROSKILDE-BOERN",
      "0851, 010970, AALBORG-NEURO"})
  void age_and_region_say_which_department(String home, String born, String unit) {
    String century = Integer.parseInt(born.substring(4)) < 37 ? "4" : "0";
    refer(born + century + "99" + unit.length() % 10, home, "").statusCode(201).body("unit", is(unit));
  }

  @Test
  void there_was_no_entrance_before_the_agreement_and_there_is_none_for_another_subject() {
    gpOn("2015-05-31").body(body("0109709901", "0461", "")).post(REFERRALS).then().statusCode(409).body("code", is("NO_UNIT_TAKES_IT"));
    gpOn(DAY).body(body("0109709901", "0461", "").replace("UNEXPLAINED_SYMPTOMS", "SOMETHING")).post(REFERRALS).then().statusCode(409);
  }

  @Test
  void the_referral_says_why_it_came_here_and_not_to_the_others() {
    refer("0210709901", "0461", ", \"criteria\": [\"TIME_RELATION_STATED\"]").statusCode(201)
        .body("considered.unit", contains("ODENSE-BOERN", "ODENSE-INFEKTION")).body("considered.verdict", contains("CITIZEN_TOO_OLD", "CHOSEN"))
        .body("considered[1].missingCriteria", contains("EARLIER_EXAMINATIONS_STATED"));
  }

  @Test
  void a_doctor_can_ask_where_a_referral_would_go_before_anybody_is_referred() {
    proposal(DAY, "0791", 14).statusCode(200).body("unit", is("VIBORG-BOERN")).body("considered.verdict", contains("CHOSEN", "CITIZEN_TOO_YOUNG"));
    proposal("2015-05-31", "0791", 14).statusCode(200).body("unit", nullValue()).body("considered", empty());
    proposal(DAY, "0999", 14).statusCode(400).body("violations[0].code", is("UNKNOWN_MUNICIPALITY"));
    gpOn(DAY).queryParam("subject", "UNEXPLAINED_SYMPTOMS").queryParam("homeMunicipality", "0791").get(PROPOSAL).then().statusCode(400)
        .body("violations[0].field", is("age"));
  }

  @Test
  void when_two_regions_become_one_each_part_goes_on_with_the_departments_it_had() {
    for (String[] home : new String[][] {{"0101", "BISPEBJERG-SYNKOPE"}, {"0265", "ROSKILDE-MEDICIN"}}) {
      proposal("2026-12-31", home[0], 30).statusCode(200).body("unit", is(home[1]));
      proposal("2027-01-01", home[0], 30).statusCode(200).body("unit", is(home[1]))
          .body("considered.unit", contains("BISPEBJERG-SYNKOPE", "ROSKILDE-BOERN", "ROSKILDE-MEDICIN"))
          .body("considered.verdict", hasItem("OTHER_PART_OF_REGION")).body("considered.verdict[1]", is("CITIZEN_TOO_OLD"));
    }
    proposal("2027-01-01", "0265", 10).body("unit", is("ROSKILDE-BOERN"));
  }

  @Test
  void missing_criteria_are_named_returned_with_the_question_and_open_to_a_new_referral() {
    String id = refer("0209709902", "0461", ", \"criteria\": [\"EARLIER_EXAMINATIONS_STATED\"]").statusCode(201)
        .body("missingCriteria", contains("TIME_RELATION_STATED")).extract().path("id");
    act(odense(), id, "return", """
        {"reasons": ["CRITERIA_MISSING"], "text": "Hvornår begyndte symptomerne?"}""").then().statusCode(200).body("status", is("RETURNED"));
    gpOn(DAY).get(REFERRALS + "/" + id).then().body("returnedText", is("Hvornår begyndte symptomerne?")).body("allowedActions", containsInAnyOrder("CANCEL", "RESUBMIT"));
    act(odense(), id, "call-in", "{\"appointment\": \"2015-10-01\"}").then().statusCode(409);
    act(gpOn(DAY), id, "resubmit", """
        {"reason": "Symptomerne begyndte i maj.", "criteria": ["EARLIER_EXAMINATIONS_STATED", "TIME_RELATION_STATED"]}""").then().statusCode(200)
        .body("missingCriteria", empty()).body("status", is("RESUBMITTED"));
    gpOn(DAY).get("/api/v1/cases/" + id + "/history").then().body("act", contains("REFER", "RETURN", "RESUBMIT"))
        .body("reasons[1]", contains("CRITERIA_MISSING"));
  }

  @Test
  void what_a_referral_first_said_and_which_criteria_it_stated_can_still_be_read_after_it_was_sent_again() {
    String id = refer("0809709908", "0461", ", \"criteria\": [\"EARLIER_EXAMINATIONS_STATED\"]").statusCode(201).body("earlier", empty())
        .extract().path("id");
    act(odense(), id, "return", "{\"reasons\": [\"CRITERIA_MISSING\"], \"text\": \"Hvornår?\"}").then().statusCode(200);
    act(gpOn(DAY), id, "resubmit", "{\"reason\": \"Siden maj.\", \"criteria\": [\"TIME_RELATION_STATED\"]}").then().statusCode(200);
    act(odense(), id, "return", "{\"reasons\": [\"CRITERIA_MISSING\"], \"text\": \"Hvad er undersøgt?\"}").then().statusCode(200);
    act(gpOn(DAY), id, "resubmit", "{\"reason\": \"MR uden fund.\", \"criteria\": []}").then().statusCode(200);
    odense().get(REFERRALS + "/" + id).then().body("reason", is("MR uden fund.")).body("criteria", empty())
        .body("earlier.reason", contains("Svimmelhed.", "Siden maj.")).body("earlier.replacedOn", contains(DAY, DAY))
        .body("earlier[0].criteria", contains("EARLIER_EXAMINATIONS_STATED")).body("earlier[0].missingCriteria", contains("TIME_RELATION_STATED"))
        .body("earlier[1].criteria", contains("TIME_RELATION_STATED"));
  }

  @Test
  void what_a_referral_first_said_of_the_neighbour_is_taken_out_with_what_it_says_now() {
    String id = refer("0909709909", "0461", "").statusCode(201).extract().path("id");
    act(odense(), id, "return", "{\"reasons\": [\"OTHER\"], \"text\": \"Hvornår?\"}").then().statusCode(200);
    act(gpOn(DAY), id, "resubmit", "{\"reason\": \"Siden maj.\"}").then().statusCode(200);
    String etag = gpOn(DAY).get(REFERRALS + "/" + id).header("ETag");
    gpOn(DAY).header("If-Match", etag).body("{\"reason\": \"ABOUT_SOMEBODY_ELSE\", \"texts\": [\"REASON\"]}").post("/api/v1/redactions/" + id)
        .then().statusCode(200);
    odense().get(REFERRALS + "/" + id).then().body("reason", is("[fjernet]")).body("earlier.reason", contains("[fjernet]"));
  }

  @Test
  void a_citizen_is_called_in_begins_is_examined_and_goes_home() {
    String id = refer("0309709903", "0461", "").extract().path("id");
    act(odense(), id, "call-in", "{\"appointment\": \"2015-08-31\"}").then().statusCode(400).body("code", is("APPOINTMENT_IN_PAST"));
    act(odense(), id, "call-in", "{\"appointment\": \"2015-09-20\"}").then().statusCode(200);
    odense().get("/api/v1/today").then().body("items.find { it.caseId == '" + id + "' }.what", is("START_PATHWAY"));
    act(odense(), id, "start", "{\"date\": \"2015-08-31\"}").then().statusCode(400).body("code", is("DATE_BEFORE_REFERRAL"));
    act(odenseOn("2015-09-20"), id, "start", "{\"date\": \"2015-09-20\"}").then().statusCode(200);
    act(odenseOn("2015-09-25"), id, "examined", "{\"date\": \"2015-09-25\"}").then().statusCode(200);
    act(odenseOn("2015-09-30"), id, "complete", "{\"date\": \"2015-09-30\"}").then().statusCode(200).body("allowedActions", empty());
    assertThat(books.facts(id, "UnitPathwayStarted")).singleElement().asString().contains("\"daysWaited\":19");
    assertThat(books.facts(id, "UnitReferralReceived")).singleElement().asString().contains("ODENSE-INFEKTION").doesNotContain("Svimmelhed");
  }

  @Test
  void a_department_publishes_its_lists_and_the_wait_with_everything_it_is_computed_from() {
    for (int i = 0; i < 3; i++) {
      refer("04097" + i + "9904", "0851", "").statusCode(201); // neither called in nor begun
    }
    unit("AALBORG-NEURO").body("""
        {"subject": "UNEXPLAINED_SYMPTOMS", "startsPerWeek": 2, "from": "2015-01-01"}""").post("/api/v1/receiving-units/capacity").then().statusCode(200);
    String aalborg = "find { it.unit == 'AALBORG-NEURO' }.";
    gpOn(DAY).queryParam("region", "1081").get("/api/v1/receiving-units").then().statusCode(200).body("region", everyItem(is("1081")))
        .body(aalborg + "waiting", greaterThanOrEqualTo(3)).body(aalborg + "estimate.basis", is("CAPACITY"))
        .body(aalborg + "estimate.capacityPerWeek", is(2)).body(aalborg + "estimate.formula", is("days = ceil(7 * ahead / perWeek)"));
    int ahead = gpOn(DAY).get("/api/v1/receiving-units").path(aalborg + "estimate.ahead");
    int days = gpOn(DAY).get("/api/v1/receiving-units").path(aalborg + "estimate.days");
    assertThat(days).isEqualTo((int) Math.ceil(7.0 * ahead / 2));
    unit("AALBORG-NEURO").body("""
        {"unit": "hospital:AALBORG-BOERN", "subject": "UNEXPLAINED_SYMPTOMS", "startsPerWeek": 2, "from": "2015-01-01"}""")
        .post("/api/v1/receiving-units/capacity").then().statusCode(403).body("code", is("NOT_YOUR_AUTHORITY"));
  }

  @Test
  void who_would_wait_long_is_proposed_a_department_where_one_waits_shorter_and_goes_there_if_the_citizen_agrees() {
    capacity("ROSKILDE-MEDICIN", 0);
    String begun = refer("0509709905", "0265", "").extract().path("id");
    act(unit("ROSKILDE-MEDICIN"), begun, "start", "{\"date\": \"2015-09-01\"}").then().statusCode(200);
    String id = refer("0609709906", "0265", "").extract().path("id");
    String other = refer("0709709907", "0265", "").extract().path("id");
    capacity("SILKEBORG-DIAGNOSTIK", 1_000);
    gpOn(DAY).get(REFERRALS + "/" + id + "/proposals").then().statusCode(200).body("afterDays", is(30)).body("here.estimate.days", greaterThanOrEqualTo(182))
        .body("proposals.unit", hasItem("SILKEBORG-DIAGNOSTIK")).body("proposals.unit", not(hasItem("VIBORG-BOERN")));
    act(gpOn(DAY), id, "refer-on", "{\"unit\": \"SILKEBORG-DIAGNOSTIK\", \"citizenAgrees\": false}").then().statusCode(400);
    act(gpOn(DAY), id, "refer-on", "{\"unit\": \"VIBORG-BOERN\", \"citizenAgrees\": true}").then().statusCode(409).body("code", is("NO_UNIT_TAKES_IT"));
    act(gpOn(DAY), id, "refer-on", "{\"unit\": \"SILKEBORG-DIAGNOSTIK\", \"citizenAgrees\": true}").then().statusCode(200)
        .body("unit", is("SILKEBORG-DIAGNOSTIK")).body("referredOn", is(DAY));
    unit("ROSKILDE-MEDICIN").get(REFERRALS + "/" + id).then().statusCode(404);
    unit("SILKEBORG-DIAGNOSTIK").get(REFERRALS + "/" + id).then().statusCode(200);
    act(gpOn(DAY), other, "refer-on", "{\"unit\": \"ROSKILDE-MEDICIN\", \"citizenAgrees\": true}").then().statusCode(409).body("code", is("ALREADY_AT_THAT_UNIT"));
  }

  @Test
  void no_order_of_acts_leads_a_referral_where_its_table_does_not() {
    UnitChoice first = UnitChoice.among(List.of(new ReceivingUnit("A", "ONE", "Den ene", 0, 130, List.of("B"))), unit -> true, 40, List.of());
    ReceivingUnit one = new ReceivingUnit("A", "ONE", "Den ene", 0, 130, List.of("B"));
    ReceivingUnit two = new ReceivingUnit("A", "TWO", "Den anden", 0, 130, List.of());
    LocalDate today = LocalDate.parse(DAY);
    assertThat(Walk.of(Status.class, Act.class, () -> new UnitReferral(new CitizenId(UUID.randomUUID()), "0461", Authority.practice("024015"),
        new ReferToUnit(null, null, "0461", "A", "Svimmel.", null), first, 40, today), (referral, act, random) -> {
          switch (act) {
            case RETURN -> referral.returnToSender(new ReturnToDoctor(List.of(ReturnToDoctor.Reason.OTHER), "Hvorfor?"));
            case RESUBMIT -> referral.resubmit(new SendAgain("Derfor.", null), List.of("B"), today);
            case CALL_IN -> referral.callIn(new CallIn(today));
            case START -> referral.start(today.minusDays(random.nextInt(2)));
            case EXAMINE -> referral.examined(today.plusDays(random.nextInt(3) - 1));
            case COMPLETE -> referral.complete(today.plusDays(random.nextInt(3) - 1));
            case REFER_ON -> referral.referOn(random.nextBoolean() ? one : two);
            case CANCEL -> referral.cancel(new EndUnitReferral(null));
            case DECLINE -> referral.decline(new EndUnitReferral(null));
          }
        })).isEqualTo(EnumSet.allOf(Status.class));
  }

  private static void capacity(String unit, int perWeek) {
    unit(unit).body("{\"subject\": \"UNEXPLAINED_SYMPTOMS\", \"startsPerWeek\": " + perWeek + ", \"from\": \"2015-08-01\"}")
        .post("/api/v1/receiving-units/capacity").then().statusCode(200);
  }

  private static ValidatableResponse proposal(String day, String home, int age) {
    return gpOn(day).queryParam("subject", "UNEXPLAINED_SYMPTOMS").queryParam("homeMunicipality", home).queryParam("age", age)
        .queryParam("criteria", "TIME_RELATION_STATED").get(PROPOSAL).then();
  }

  private static ValidatableResponse refer(String cpr, String home, String more) {
    return gpOn(DAY).body(body(cpr, home, more)).post(REFERRALS).then();
  }

  private static String body(String cpr, String home, String more) {
    return """
        {"citizen": {"cpr": "%s", "name": "Dagny Prøve"}, "homeMunicipality": "%s", "subject": "UNEXPLAINED_SYMPTOMS", "reason": "Svimmelhed."%s}"""
        .formatted(cpr, home, more);
  }

  private static Response act(RequestSpecification caller, String id, String act, String body) {
    String etag = gpOn(DAY).get(REFERRALS + "/" + id).then().statusCode(200).extract().header("ETag");
    return caller.header("If-Match", etag).body(body).post(REFERRALS + "/" + id + "/" + act);
  }

  private static RequestSpecification gpOn(String day) {
    return At.on(day, Tokens.person("karen", "practice:024015", "GP"));
  }

  private static RequestSpecification odense() {
    return unit("ODENSE-INFEKTION");
  }

  private static RequestSpecification odenseOn(String day) {
    return At.on(day, Tokens.person("quist", "hospital:ODENSE-INFEKTION", "HOSPITAL"));
  }

  private static RequestSpecification unit(String unit) {
    return At.on(DAY, Tokens.person("quist", "hospital:" + unit, "HOSPITAL"));
  }
}
