package dk.samspor.platform.request;

import static dk.samspor.platform.house.House.PARCELS;
import static dk.samspor.platform.house.House.aLabel;
import static dk.samspor.platform.house.House.hospital;
import static dk.samspor.platform.house.House.idOf;
import static dk.samspor.platform.house.House.odense;
import static dk.samspor.platform.house.House.parcel;
import static dk.samspor.platform.house.House.svendborg;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dk.samspor.platform.house.Books;
import dk.samspor.platform.house.House;
import dk.samspor.platform.testing.As;
import dk.samspor.platform.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A citizen's list of who has looked. */
@QuarkusTest
class LookupsTest {

  private static final AtomicInteger NEXT = new AtomicInteger(4001);

  @Inject
  Books books;

  @Test
  void who_sent_and_who_read_a_citizens_case_stand_on_her_list_newest_first() {
    var parcel = aParcelOfSomebodyNew();
    odense().get(PARCELS + "/" + parcel).then().statusCode(200);
    odense().get(lookups(parcel)).then().statusCode(200)
        .body("items.what", contains("Så på pakken", "Sendte en pakke"))
        .body("items.authorities", contains(List.of("municipality:0461"), List.of("hospital:4202360")))
        .body("items.roles", contains(List.of("THERAPIST"), List.of("HOSPITAL")))
        .body("items.purpose", everyItem(is("TREATMENT")))
        .body("next", nullValue());
    odense().header("Accept-Language", "en").get(lookups(parcel)).then().statusCode(200)
        .body("items[0].what", is("Saw the list of who has looked at the citizen's data")) // the list itself is a look
        .body("items[2].what", is("Sent a parcel"));
  }

  @Test
  void what_a_neighbours_letter_did_stands_there_too() {
    var parcel = aParcelOfSomebodyNew();
    books.change("insert into audit (subject, authorities, roles, purpose, operation, outcome, citizens, cases) values"
        + " ('service:neighbour', '{municipality:0461}', '{SERVICE}', 'CASE_HANDLING', 'dk.samspor.neighbour.Rang.v1', 'OK',"
        + " array['" + citizenOf(parcel) + "'::uuid], '{}')");
    odense().get(lookups(parcel)).then().body("items[0].what", is("En anden tjeneste i Samspor fortalte, hvad der var sket i sagen"));
  }

  @Test
  void who_looked_before_two_ids_turned_out_to_be_her_stands_there_too() {
    var parcel = aParcelOfSomebodyNew();
    var gone = UUID.randomUUID();
    books.change("insert into audit (subject, authorities, roles, purpose, operation, outcome, citizens, cases) values"
        + " ('mette', '{municipality:0461}', '{THERAPIST}', 'TREATMENT', 'GET /api/v1/parcels/{id}', 'OK', array['" + gone + "'::uuid], '{}')");
    odense().get(lookups(parcel)).then().body("items", hasSize(1));
    books.change("insert into citizen_alias values ('" + gone + "', '" + citizenOf(parcel) + "', now())");
    odense().get(lookups(parcel)).then().body("items.what", hasItem("Så på pakken"));
  }

  @Test
  void to_an_authority_without_a_part_in_a_case_of_hers_there_is_no_such_citizen() {
    var parcel = aParcelOfSomebodyNew();
    svendborg().get(lookups(parcel)).then().statusCode(404).body("code", is("NOT_FOUND"));
    As.caller(Tokens.person("log", "municipality:0479", "AUDITOR")).get(lookups(parcel)).then().statusCode(404);
    odense().get("/api/v1/citizens/" + UUID.randomUUID() + "/lookups").then().statusCode(404);
    As.caller(Tokens.person("bi", "municipality:0461", "BI")).get(lookups(parcel)).then().statusCode(403);
    As.caller(Tokens.person("root", "national", "ADMINISTRATOR")).get(lookups(parcel)).then().statusCode(403);
  }

  @Test
  void only_the_auditor_of_an_authority_sees_who_of_its_staff_it_was() {
    var parcel = aParcelOfSomebodyNew();
    odense().get(PARCELS + "/" + parcel).then().statusCode(200);
    odense().get(lookups(parcel)).then().body("items.subject", everyItem(nullValue()));
    var list = As.caller(Tokens.person("log", "municipality:0461", "AUDITOR")).get(lookups(parcel)).then().statusCode(200).extract();
    assertThat(list.<List<String>>path("items.subject")).containsExactly("mette", "mette", null);
  }

  @Test
  void the_list_is_read_page_by_page_and_its_readers_are_audited() {
    var parcel = aParcelOfSomebodyNew();
    for (int look = 0; look < 4; look++) {
      odense().get(PARCELS + "/" + parcel).then().statusCode(200);
    }
    List<String> read = new ArrayList<>();
    String cursor = "";
    do {
      var page = odense().queryParam("limit", 2).queryParam("cursor", cursor).get(lookups(parcel)).then().statusCode(200).extract();
      read.addAll(page.path("items.operation"));
      cursor = page.path("next");
    } while (cursor != null);
    assertThat(read).containsExactly("GET /api/v1/parcels/{id}", "GET /api/v1/parcels/{id}", "GET /api/v1/parcels/{id}",
        "GET /api/v1/parcels/{id}", "POST /api/v1/parcels");
    assertThat(books.count("audit where operation = 'GET /api/v1/citizens/{citizenId}/lookups' and citizens = array[?1]",
        citizenOf(parcel))).isEqualTo(3);
    odense().queryParam("cursor", "abc").get(lookups(parcel)).then().statusCode(400).body("code", is("INVALID_CURSOR"));
    odense().queryParam("limit", 0).get(lookups(parcel)).then().statusCode(400);
  }

  private String lookups(String parcel) {
    return "/api/v1/citizens/" + citizenOf(parcel) + "/lookups";
  }

  private UUID citizenOf(String parcel) {
    return (UUID) books.rows("select citizen_id from parcel where id = ?1", UUID.fromString(parcel)).getFirst();
  }

  private static String aParcelOfSomebodyNew() {
    var body = parcel(5, aLabel()).replace(House.CPR, "010190" + NEXT.getAndIncrement());
    return idOf(hospital().body(body).post(PARCELS).then().statusCode(201).extract().response());
  }
}
