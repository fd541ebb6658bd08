package dk.samspor.referral.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.samspor.referral.At;
import dk.samspor.referral.Books;
import dk.samspor.referral.trainingplan.PlanLetters;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An unconscious patient is admitted under a replacement number; later the ward learns who he is. */
@QuarkusTest
class MergingCitizensTest {

  private static final String MERGE = "/api/v1/citizens/merge";
  private static final String PLANS = "/api/v1/training-plans";
  private static final AtomicInteger SERIAL = new AtomicInteger(10);

  @Inject
  Books books;

  private String replacement;
  private String cpr;

  @BeforeEach
  void somebody() {
    int serial = SERIAL.getAndIncrement();
    replacement = "0401604%s%d".formatted((char) ('A' + serial / 10) + "X", serial % 10);
    cpr = "040160%04d".formatted(3000 + serial);
  }

  @Test
  void the_plan_of_the_replacement_number_becomes_the_citizens_own() {
    String plan = plan(At.ward(), replacement);
    String before = citizenOf(plan);
    Response merged = merge(At.ward()).then().statusCode(200).body("gone", is(before))
        .body("homeMunicipality", is("0461")).extract().response();
    At.therapist().get(PLANS + "/" + plan).then().body("citizen.id", is(merged.<String>path("citizen")))
        .body("citizen.cpr", is(cpr)).body("citizen.name", is("Jens Fundet"));
    assertThat(books.one("select count(*) from desk where citizen_id = cast(?1 as uuid)", before)).isEqualTo(0L);
  }

  @Test
  void one_fact_with_the_two_ids_is_told_and_no_number() {
    plan(At.ward(), replacement);
    Response merged = merge(At.ward());
    String id = merged.path("id");
    assertThat(books.facts(id, "CitizenMerged")).containsExactly(
        "{\"gone\":\"%s\",\"stays\":\"%s\"}".formatted(merged.path("gone"), merged.path("citizen")));
    assertThat(books.one("select topic || ' ' || (headers ->> 'citizenid') from outbox where case_id = cast(?1 as uuid)", id))
        .isEqualTo("samspor.referral.citizen " + merged.path("citizen"));
    merged.then().body(not(containsString(replacement))).body(not(containsString(cpr)));
  }

  @Test
  void a_letter_that_still_names_the_replacement_number_is_about_the_citizen() {
    plan(At.ward(), replacement);
    String citizen = merge(At.ward()).path("citizen");
    assertThat(citizenOf(plan(At.ward(), replacement))).isEqualTo(citizen);
    assertThat(citizenOf(plan(At.ward(), cpr))).isEqualTo(citizen);
  }

  @Test
  void a_citizen_who_is_known_keeps_the_name_on_the_card() {
    String known = plan(At.ward(), cpr);
    plan(At.ward(), replacement);
    assertThat(merge(At.ward()).<String>path("citizen")).isEqualTo(citizenOf(known));
    At.therapist().get(PLANS + "/" + known).then().body("citizen.name", is("Einer Prøve"));
  }

  @Test
  void the_municipality_that_has_the_case_finds_out_as_well() {
    plan(At.ward(), replacement);
    merge(At.caseWorker()).then().statusCode(200);
  }

  @Test
  void to_whom_has_no_case_about_it_the_replacement_number_is_not_there() {
    plan(At.ward(), replacement);
    List<Long> before = books.rows();
    merge(At.therapistElsewhere()).then().statusCode(404).body("code", is("NOT_FOUND"));
    merge(At.anotherWard()).then().statusCode(404);
    merge(At.gp()).then().statusCode(403);
    assertThat(books.rows()).isEqualTo(before);
  }

  @Test
  void only_a_replacement_number_goes_and_only_once() {
    plan(At.ward(), replacement);
    plan(At.ward(), cpr);
    merge(At.ward(), cpr, "0401601111").then().statusCode(400).body("code", is("ONLY_A_REPLACEMENT_NUMBER_GOES"));
    merge(At.ward(), replacement, "0401604ZX1").then().statusCode(400).body("code", is("ONLY_A_REPLACEMENT_NUMBER_GOES"));
    merge(At.ward(), replacement, "0101364123").then().statusCode(400).body("violations[0].code", is("BIRTH_DATE_IN_FUTURE"));
    merge(At.ward()).then().statusCode(200);
    merge(At.ward()).then().statusCode(409).body("code", is("CITIZEN_ALREADY_MERGED"));
    merge(At.ward(), replacement, "0401601111").then().statusCode(409).body("code", is("CITIZEN_ALREADY_MERGED"));
  }

  @Test
  void two_who_find_out_at_the_same_moment_merge_once() throws Exception {
    plan(At.ward(), replacement);
    Callable<Integer> finding = () -> merge(At.ward()).statusCode();
    try (var together = Executors.newFixedThreadPool(2)) {
      assertThat(together.invokeAll(List.of(finding, finding)).stream().map(Future::resultNow))
          .containsExactlyInAnyOrder(200, 409);
    }
  }

  private Response merge(RequestSpecification caller) {
    return merge(caller, replacement, cpr);
  }

  private static Response merge(RequestSpecification caller, String goes, String stays) {
    return caller.body("{\"replacement\": \"%s\", \"cpr\": \"%s\", \"name\": \"Jens Fundet\"}".formatted(goes, stays)).post(MERGE);
  }

  private static String plan(RequestSpecification ward, String number) {
    ObjectNode letter = PlanLetters.aPlan();
    letter.withObject("/citizen").put("cpr", number);
    return ward.body(letter.toString()).post(PLANS).then().statusCode(201).extract().path("id");
  }

  private String citizenOf(String plan) {
    return books.one("select cast(citizen_id as text) from training_plan where id = ?1", UUID.fromString(plan)).toString();
  }
}
