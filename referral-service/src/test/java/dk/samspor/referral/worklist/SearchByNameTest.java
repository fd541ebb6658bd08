package dk.samspor.referral.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.samspor.platform.identity.CitizenVault;
import dk.samspor.referral.At;
import dk.samspor.referral.Books;
import dk.samspor.referral.trainingplan.PlanLetters;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A citizen is found by name among one's own, though no name can be read in the database. */
@QuarkusTest
class SearchByNameTest {

  private static final String SEARCH = "/api/v1/citizens/search";

  @Inject
  Books books;

  @Inject
  EntityManager entities;

  @Inject
  CitizenVault vault;

  @Test
  void any_words_of_the_name_in_any_order_and_spelling_find_her() {
    String plan = plan("0102609990", "Åse Møller-Kjær");
    for (String name : List.of("åse møller", "Moeller Aase", "KJÆR", "Kjaer-Møller", "  kjær,  åse ", "Kjær Åse Møller")) {
      search(At.therapist(), name).then().statusCode(200).body("items.name", is(List.of("Åse Møller-Kjær")))
          .body("items[0].cases.caseId", hasItem(plan)).body("items[0].birthDate", is("1960-02-01"));
    }
    for (String name : List.of("Åse Jensen", "Møller Åse Jensen", "Jensen")) {
      search(At.therapist(), name).then().statusCode(200).body("items", empty());
    }
    search(At.therapist(), "Mølle").then().statusCode(200).body("items", empty()); // whole words only
    search(At.therapist(), "- 7").then().statusCode(400).body("code", is("NAME_HAS_NO_WORD"));
  }

  @Test
  void who_has_no_case_about_her_finds_nobody_and_who_has_a_copy_no_day_of_birth() {
    plan("0202609990", "Torbjørn Egelykke");
    search(At.therapistElsewhere(), "Egelykke").then().statusCode(200).body("items", empty());
    search(At.anotherWard(), "Egelykke").then().statusCode(200).body("items", empty());
    search(At.ward(), "Egelykke").then().body("items[0].name", is("Torbjørn Egelykke")).body("items[0].birthDate", notNullValue());
    search(At.gp(), "Egelykke").then().body("items[0].name", is("Torbjørn Egelykke")).body("items[0].birthDate", nullValue());
  }

  @Test
  void a_former_name_goes_on_finding_her_under_the_new_one() {
    plan("0302609990", "Gitte Ørtoft");
    plan("0302609990", "Gitte Langelund");
    search(At.therapist(), "gitte ørtoft").then().body("items.name", is(List.of("Gitte Langelund")));
    search(At.therapist(), "ørtoft").then().body("items.name", is(List.of("Gitte Langelund"))).body("items[0].cases.size()", is(2));
    search(At.therapist(), "langelund").then().body("items.name", is(List.of("Gitte Langelund")));
  }

  @Test
  void a_replacement_numbers_name_finds_the_citizen_it_turned_out_to_be() {
    plan("040260-9AB1", "Ukendt Havgus");
    plan("0402609990", "Erling Strandvig");
    At.therapist().body("{\"replacement\": \"040260-9AB1\", \"cpr\": \"0402609990\", \"name\": \"Erling Strandvig\"}")
        .post("/api/v1/citizens/merge").then().statusCode(200);
    search(At.therapist(), "havgus").then().body("items.name", is(List.of("Erling Strandvig"))).body("items[0].cases.size()", is(3));
  }

  @Test
  void a_case_that_left_the_desk_takes_the_citizen_out_of_the_search() {
    String plan = plan("0502609990", "Vibe Kornmaaler");
    At.therapist().header("If-Match", At.therapist().get("/api/v1/training-plans/" + plan).header("ETag"))
        .body("{\"municipality\": \"0479\", \"reason\": \"MOVED\"}").post("/api/v1/training-plans/" + plan + "/forward").then().statusCode(200);
    search(At.therapist(), "kornmåler").then().body("items", empty());
    search(At.therapistElsewhere(), "kornmåler").then().body("items[0].cases.caseId", is(List.of(plan)));
  }

  @Test
  void many_of_one_name_are_paged_without_one_twice_or_missing() {
    for (int i = 0; i < 5; i++) {
      plan("060" + (i + 1) + "609990", "Nummer " + (char) ('A' + i) + "a Sneplov");
    }
    assertThat(pagedThrough("sneplov", 2)).hasSize(5).doesNotHaveDuplicates();
  }

  @Test
  void cards_from_before_the_search_are_taken_up_by_a_chore() {
    String citizen = At.therapist().get("/api/v1/training-plans/" + plan("0702609990", "Gerda Fortidsminde")).path("citizen.id");
    books.change("update citizen_card set name_parts = null where citizen_id = ?1", UUID.fromString(citizen));
    books.change("delete from desk_name where citizen = ?1", UUID.fromString(citizen));
    search(At.therapist(), "fortidsminde").then().body("items", empty());
    At.chore("names-to-find-by", At.TODAY);
    search(At.therapist(), "fortidsminde").then().body("items.citizenId", is(List.of(citizen)));
  }

  @Test
  void who_was_found_has_it_on_her_list_of_who_has_looked_and_nobody_else() {
    String found = At.therapist().get("/api/v1/training-plans/" + plan("0802609990", "Pernille Kikkert")).path("citizen.id");
    String other = At.therapist().get("/api/v1/training-plans/" + plan("0902609990", "Pernille Brille")).path("citizen.id");
    search(At.therapist(), "pernille kikkert").then().statusCode(200);
    At.therapist().get("/api/v1/citizens/" + found + "/lookups").then().body("items.operation", hasItem("POST " + SEARCH));
    At.therapist().get("/api/v1/citizens/" + other + "/lookups").then().body("items.operation", not(hasItem("POST " + SEARCH)));
  }

  @Test
  void several_pages_of_two_words_stop_where_the_desk_ends() {
    for (int i = 0; i < 3; i++) {
      plan("110" + (i + 1) + "609990", "Rigmor " + (char) ('A' + i) + "a Tagrende");
    }
    plan("1104609990", "Rigmor Vindfang");
    Response first = At.therapist().queryParam("limit", 2).body("{\"name\": \"rigmor tagrende\"}").post(SEARCH);
    Response last = At.therapist().queryParam("limit", 2).queryParam("cursor", first.<String>path("next")).body("{\"name\": \"rigmor tagrende\"}").post(SEARCH);
    assertThat(first.<List<String>>path("items.name")).hasSize(2).allMatch(name -> name.endsWith("Tagrende"));
    assertThat(last.<List<String>>path("items.name")).hasSize(1).allMatch(name -> name.endsWith("Tagrende"));
    assertThat(last.<String>path("next")).isNull();
  }

  @Test
  void she_is_found_among_very_many_of_both_names_and_where_only_one_of_them_is_rare() {
    String both = At.therapist().get("/api/v1/training-plans/" + plan("1302609990", "Aksel Tusindfryd")).path("citizen.id");
    String rareFirst = At.therapist().get("/api/v1/training-plans/" + plan("1402609990", "Aksel Enestegodsejer")).path("citizen.id");
    String rareLast = At.therapist().get("/api/v1/training-plans/" + plan("1502609990", "Ib Tusindfryd")).path("citizen.id");
    veryMany("aksel", "tusindfryd");
    assertThat(pagedThrough("Aksel Tusindfryd", 40)).containsExactly(both);
    assertThat(pagedThrough("Aksel Enestegodsejer", 40)).containsExactly(rareFirst);
    assertThat(pagedThrough("Ib Tusindfryd", 40)).containsExactly(rareLast);
    assertThat(pagedThrough("Tusindfryd", 40)).containsExactlyInAnyOrder(both, rareLast);
  }

  @Test
  void who_asks_the_database_itself_for_anothers_desk_sees_nobody_on_it() {
    plan("1202609990", "Konrad Skodde");
    assertThat(found("municipality:0461", "municipality:0461", "Skodde")).isOne();
    assertThat(found("municipality:0479", "municipality:0461", "Skodde")).isZero();
  }

  /** Who were on the desk once, all with these words in their names. */
  private void veryMany(String... words) {
    books.change("insert into desk_name (authority, part, citizen) select ?1, key, cast(md5('many' || n) as uuid) "
        + "from name_keys(cast(?2 as bigint[])) key, generate_series(1, 150) n", "municipality:0461",
        vault.nameParts(String.join(" ", words)).toString().replace('[', '{').replace(']', '}'));
  }

  private static List<String> pagedThrough(String name, int limit) {
    List<String> found = new ArrayList<>();
    String cursor = "";
    while (cursor != null) {
      Response page = At.therapist().queryParam("limit", limit).queryParam("cursor", cursor).body("{\"name\": \"" + name + "\"}").post(SEARCH);
      found.addAll(page.path("items.citizenId"));
      cursor = page.path("next");
    }
    return found;
  }

  /** As the application's role, which is signed in for one authority and asks about another's desk. */
  private long found(String signedInFor, String desk, String word) {
    return QuarkusTransaction.requiringNew().call(() -> {
      entities.createNativeQuery("select set_config('samspor.authorities', ?1, true)").setParameter(1, "{" + signedInFor + "}").getSingleResult();
      return ((Number) entities.createNativeQuery("select count(*) from citizens_by_name(array[?1], array[cast(?2 as bigint)], ?3, 10)")
          .setParameter(1, desk).setParameter(2, vault.nameParts(word).getFirst()).setParameter(3, new UUID(0, 0)).getSingleResult()).longValue();
    });
  }

  private static Response search(RequestSpecification who, String name) {
    return who.body("{\"name\": \"" + name + "\"}").post(SEARCH);
  }

  private static String plan(String cpr, String name) {
    ObjectNode letter = PlanLetters.aPlan(plan -> plan.putObject("copies").put("practice", "024015").put("citizen", true));
    letter.withObject("/citizen").put("cpr", cpr).put("name", name);
    return At.ward().body(letter.toString()).post("/api/v1/training-plans").then().statusCode(201).extract().path("id");
  }
}
