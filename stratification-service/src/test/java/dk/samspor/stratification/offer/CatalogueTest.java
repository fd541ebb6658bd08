package dk.samspor.stratification.offer;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import dk.samspor.platform.testing.As;
import dk.samspor.platform.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Each test marks its offers with a word of its own. */
@QuarkusTest
class CatalogueTest {

  private static final String OWN = "/api/v1/own-offers";
  private final String word = UUID.randomUUID().toString();

  @Test
  void a_gp_and_a_hospital_find_what_there_is_by_need_level_and_place() {
    publish(offer("KOL-hold", List.of("LUNG"), "BASIC", "5000 Odense C"));
    publish(offer("Neurohold", List.of("NEUROLOGY"), "ADVANCED", "5700 Svendborg"));
    publish(offer("Åben træning", List.of(), null, "5000 Odense C"));
    find(gp(), "need=LUNG").body("items.offer.title", containsInAnyOrder("KOL-hold", "Åben træning"));
    find(gp(), "need=NEUROLOGY&level=ADVANCED").body("items.offer.title", containsInAnyOrder("Neurohold", "Åben træning"));
    find(hospital(), "place=odense").body("items.offer.title", containsInAnyOrder("KOL-hold", "Åben træning"));
    find(hospital(), "place=5700").body("items.offer.title", contains("Neurohold")).body("items[0].municipality", equalTo("0461"));
    find(gp(), "limit=1&need=LUNG").body("items.offer.title", contains("KOL-hold"));
    gp().get("/api/v1/offers?need=LUNGS").then().statusCode(400).body("violations[0].field", equalTo("need"));
  }

  @Test
  void what_is_withdrawn_or_not_valid_yet_is_not_found() {
    var id = publish(offer("KOL-hold", List.of("LUNG"), "BASIC", "5000 Odense C")).extract().<String>path("id");
    find(gp(), "date=2025-12-31").body("items", empty());
    act(id, "withdraw", Map.of()).statusCode(200).body("status", equalTo("WITHDRAWN"));
    find(gp(), "").body("items", empty());
  }

  @Test
  void waiting_time_is_kept_up_to_date_by_who_keeps_the_offer_and_by_nobody_else() {
    var id = publish(offer("KOL-hold", List.of("LUNG"), "BASIC", "5000 Odense C")).extract().<String>path("id");
    var newer = offer("KOL-hold", List.of("LUNG"), "BASIC", "5000 Odense C");
    newer.put("waitingDays", 40);
    act(id, "replace", newer).statusCode(200);
    find(gp(), "").body("items.offer.waitingDays", contains(40));
    As.caller(Tokens.person("viborg", "municipality:0791", "THERAPIST")).get(OWN + "/" + id).then().statusCode(404);
  }

  @Test
  void a_municipality_says_how_it_solves_basic_and_advanced_training() {
    var description = offer("Sådan løser vi avanceret genoptræning", List.of(), "ADVANCED", "Odense");
    description.put("kind", "TRAINING_DESCRIPTION");
    publish(description);
    find(gp(), "kind=TRAINING_DESCRIPTION&municipality=0461&level=ADVANCED").body("items.offer.title", contains("Sådan løser vi avanceret genoptræning"));
    description.put("level", null);
    therapist().body(description).post(OWN).then().statusCode(400).body("code", equalTo("OFFER_NOT_SOUND"));
  }

  @Test
  void a_file_is_published_as_a_whole_or_not_at_all() {
    var head = "kind;title;provider;sector;groups;level;place;contact;referralRoute;waitingDays;validFrom;validTo;description\n";
    var good = "OFFER;\"Hold; med semikolon\";Odense;MUNICIPALITY;LUNG,HEART;BASIC;5000;66;\"Ring \"\"direkte\"\"\";14;2026-01-01;;" + word + "\n";
    upload(head + good + good.replace("Hold; med semikolon", "Et andet")).statusCode(201).body("published", equalTo(2));
    find(gp(), "need=HEART").body("items.offer.title", containsInAnyOrder("Hold; med semikolon", "Et andet")).body("items.offer.referralRoute", hasItem("Ring \"direkte\""))
        .body("items[0].offer.validTo", nullValue());
    upload(head + good + good.replace("LUNG", "LUNGS") + "OFFER;kort\n" + good.replace("2026-01-01;", "2026-01-01;2025-01-01")).statusCode(400)
        .body("code", equalTo("CSV_NOT_READABLE")).body("violations.field", contains("line 3 groups", "line 4", "line 5 validTo"));
    find(gp(), "need=HEART").body("items.size()", equalTo(2));
    upload("").statusCode(400);
    upload(head + "\"").statusCode(400);
  }

  private Map<String, Object> offer(String title, List<String> groups, String level, String place) {
    var offer = new HashMap<String, Object>(Map.of("kind", "OFFER", "title", title, "provider", "Sundhedscentret", "sector", "MUNICIPALITY", "groups", groups,
        "place", place, "contact", "66 00 00 00", "referralRoute", "Henvisning", "validFrom", "2026-01-01"));
    offer.put("level", level);
    offer.put("description", word);
    return offer;
  }

  private ValidatableResponse find(RequestSpecification who, String query) {
    return who.get("/api/v1/offers?words=" + word + "&" + query).then().statusCode(200);
  }

  private static ValidatableResponse publish(Map<String, Object> offer) {
    return therapist().body(offer).post(OWN).then().statusCode(201);
  }

  private static ValidatableResponse upload(String csv) {
    return therapist().contentType("text/csv").body(csv.getBytes(java.nio.charset.StandardCharsets.UTF_8)).post(OWN + "/import").then();
  }

  private static ValidatableResponse act(String id, String act, Object body) {
    var etag = therapist().get(OWN + "/" + id).then().statusCode(200).extract().header("ETag");
    return therapist().header("If-Match", etag).body(body).post(OWN + "/" + id + "/" + act).then();
  }

  private static RequestSpecification therapist() {
    return As.caller(Tokens.person("therapist-odense", "municipality:0461", "THERAPIST")).header("Samspor-Business-Time", "2026-11-02");
  }

  private static RequestSpecification gp() {
    return As.caller(Tokens.person("laege", "practice:024015", "GP")).header("Samspor-Business-Time", "2026-11-02");
  }

  private static RequestSpecification hospital() {
    return As.caller(Tokens.person("afdeling", "hospital:4202360", "HOSPITAL")).header("Samspor-Business-Time", "2026-11-02");
  }
}
