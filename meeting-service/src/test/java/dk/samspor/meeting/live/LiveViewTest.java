package dk.samspor.meeting.live;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dk.samspor.meeting.Street;
import dk.samspor.meeting.Walk;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** Everyone in the room follows what is written. */
@QuarkusTest
class LiveViewTest {
  private static final Duration SOON = Duration.ofSeconds(10);

  @TestHTTPResource("/")
  URI service;

  @Test void what_is_written_appears_on_the_projector_without_name_or_number_until_the_page_is_closed() {
    var walk = Walk.held();
    String page = opened(walk);
    given().get(page).then().statusCode(200).contentType("text/html").header("Content-Security-Policy", containsString("default-src 'self'"))
        .body(not(containsString("Testesen")));
    var events = following(page);
    await().atMost(SOON).untilAsserted(() -> assertThat(events).anyMatch(it -> it.contains("\"revision\":0")));
    write(walk, 0, "She wants to cook, her number is 120370-1234");
    await().atMost(SOON).untilAsserted(() -> assertThat(events).anyMatch(it -> it.contains("She wants to cook")));
    assertThat(events).noneMatch(it -> it.contains("120370") || it.contains("Testesen") || it.contains(walk.id().toString()));
    close(walk);
    await().atMost(SOON).untilAsserted(() -> assertThat(events.getLast()).contains("\"open\":false"));
  }

  @Test void the_room_sees_of_each_intervention_who_grants_it_and_when_how_much_and_how_long() {
    var walk = Walk.held();
    var events = following(opened(walk));
    Street.teamMember("0461", Street.TUESDAY_IN_MARCH).body(Map.of("basedOn", 0, "draft", Map.of("interventions", List.of(Map.of("area", "HEALTH",
        "text", "Back school", "offer", "Rygskolen 120370-1234", "timing", "NOW", "start", "2015-04-01", "extent", "2 hours a week",
        "duration", "13 weeks", "grantedBy", "Social- og Sundhedsforvaltningen"), Map.of("area", "EMPLOYMENT", "text", "A trial")))))
        .post(Street.CASES + "/" + walk.id() + "/draft").then().statusCode(200);
    await().atMost(SOON).untilAsserted(() -> assertThat(String.join("", events)).contains("Back school", "\"timing\":\"NOW\"", "\"start\":\"2015-04-01\"",
        "\"extent\":\"2 hours a week\"", "\"duration\":\"13 weeks\"", "\"grantedBy\":\"Social- og Sundhedsforvaltningen\"", "Rygskolen"));
    assertThat(events).noneMatch(it -> it.contains("120370"));
    close(walk);
  }

  @Test void an_address_nobody_gave_out_shows_an_ended_page_like_one_that_has_ended() throws Exception {
    given().get("/live/nobody-gave-this-out").then().statusCode(200);
    var answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(service.resolve("/live/nobody-gave-this-out/recommendation")).build(),
        BodyHandlers.ofString());
    assertThat(answer.body().lines().filter(line -> line.startsWith("data:"))).singleElement().asString().contains("\"open\":false");
  }

  @Test void a_page_is_opened_only_while_a_recommendation_is_written_and_only_by_the_municipality() {
    Street.teamMember("0461", Street.IN_TIME).post(Street.CASES + "/" + Walk.submitted().id() + "/live-view").then().statusCode(409)
        .body("code", is("LIVE_VIEW_NOT_NOW"));
    Street.teamMember("0479", Street.IN_TIME).post(Street.CASES + "/" + Walk.held().id() + "/live-view").then().statusCode(404);
  }

  private String opened(Walk walk) {
    return Street.teamMember("0461", Street.TUESDAY_IN_MARCH).post(Street.CASES + "/" + walk.id() + "/live-view").then().statusCode(200)
        .extract().path("path");
  }

  private static void close(Walk walk) {
    Street.teamMember("0461", Street.TUESDAY_IN_MARCH).post(Street.CASES + "/" + walk.id() + "/live-view/close").then().statusCode(200)
        .body("pages", is(1));
  }

  private static void write(Walk walk, int basedOn, String background) {
    Street.teamMember("0461", Street.TUESDAY_IN_MARCH).body(Map.of("basedOn", basedOn, "draft", Map.of("background", background)))
        .post(Street.CASES + "/" + walk.id() + "/draft").then().statusCode(200);
  }

  private List<String> following(String page) {
    var events = new CopyOnWriteArrayList<String>();
    HttpClient.newHttpClient().sendAsync(HttpRequest.newBuilder(service.resolve(page + "/recommendation")).build(), BodyHandlers.ofLines())
        .thenAccept(answer -> answer.body().filter(line -> line.startsWith("data:")).forEach(events::add));
    return events;
  }
}
