package dk.samspor.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.samspor.meeting.certificate.Postbox;
import dk.samspor.meeting.certificate.Postbox.LetterFrom;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Plays the demo's team cases, so that a rule that changes and a story that does not are found here and not on a stage. */
@QuarkusTest
class DemoCasesTest {
  private static final String FOLDER = "/demo/teamcases/";
  private static final List<String> IN_ORDER = List.of("preparation", "certificate", "submission", "screening", "postponement",
      "clinicalFunction", "reopening", "resubmission", "rescreening", "schedule", "papers", "meeting",
      "statement", "recommendation", "decision", "conclusion", "gpInformed", "followUp", "close");

  @Inject
  Books books;

  @Inject
  Postbox post;

  @Test void every_demo_case_plays_to_its_end_and_gives_the_figures_the_demo_prints() throws Exception {
    var names = text("index.txt").lines().toList();
    Map<String, String> days = new HashMap<>();
    json(names.getFirst()).forEach(day -> days.put(day.get("key").asText(), planned(day)));
    var walks = names.stream().skip(1).map(name -> played(json(name), days)).toList();
    json(names.getFirst()).forEach(day -> closed(day, days.get(day.get("key").asText())));

    var told = walks.stream().flatMap(walk -> books.told(walk.id()).stream()).toList();
    assertThat(told).filteredOn(fact -> fact.startsWith("TeamCaseHeld")).hasSize(9).filteredOn(fact -> fact.contains("PAPERS_NOT_SENT"))
        .singleElement().asString().contains("PAPERS_NOT_SENT_TO_CITIZEN");
    assertThat(told).filteredOn(fact -> fact.startsWith("ConclusionSent") && fact.contains("TEAM_MEETING")).hasSize(8)
        .filteredOn(fact -> fact.contains("\"withinDeadline\":true")).hasSize(7);
    assertThat(told).filteredOn(fact -> fact.startsWith("ConclusionSent") && fact.contains("COORDINATOR_HEARING")).hasSize(2);
    assertThat(days.values().stream().flatMap(day -> books.told(UUID.fromString(day)).stream())
        .filter(fact -> fact.startsWith("MeetingDayHeld")).map(fact -> fact.replaceAll(".*\"cases\":(\\d+).*", "$1")))
        .containsExactlyInAnyOrder("3", "1", "2", "2", "1");
    walks.forEach(walk -> assertThat(walk.seen().extract().<List<String>>path("documents.type")).startsWith("LAE_265"));
    assertThat(walks.getLast().seen().extract().<List<String>>path("documents.type")).containsExactly("LAE_265", "LAE_275");
    walks.getLast().seen().body("clinicalExamination.state", is("DELIVERED"), "earlierRounds[0].endedAs", is("POSTPONED"));
  }

  private static String planned(JsonNode day) {
    return Street.teamMember(day.get("municipality").asText(), LocalDate.parse(day.get("plannedOn").asText()))
        .body(day.get("body").toString()).post(Street.DAYS).then().statusCode(201).extract().path("id");
  }

  private static void closed(JsonNode day, String id) {
    if (day.has("hold")) {
      Street.teamMember(day.get("municipality").asText(), LocalDate.parse(day.at("/hold/on").asText())).header("If-Match", "\"0\"")
          .body(day.at("/hold/body").toString()).post(Street.DAYS + "/" + id + "/hold").then().statusCode(200);
    }
  }

  private Walk played(JsonNode story, Map<String, String> days) {
    var walk = Walk.opened(story.get("municipality").asText(), story.get("region").asText(),
        LocalDate.parse(story.at("/open/on").asText()), map(story.at("/open/body")));
    IN_ORDER.stream().filter(story::has).forEach(step -> play(step, story, walk, days));
    return walk;
  }

  private void play(String name, JsonNode story, Walk walk, Map<String, String> days) {
    var step = story.get(name);
    walk.on(LocalDate.parse(step.get(step.has("deliveredOn") ? "deliveredOn" : "on").asText()));
    var body = map(step.path("body"));
    switch (name) {
      case "certificate", "clinicalFunction" -> delivered(name.equals("certificate") ? "LAE_265" : "LAE_275", step, story, walk);
      case "submission", "resubmission" -> walk.did("submit", Map.of("meetingDay", days.get(step.get("meetingDay").asText())));
      case "screening", "rescreening" -> walk.asCoordinator("screen", body).statusCode(200);
      case "meeting" -> walk.asTeam("hold", body).statusCode(200);
      case "statement" -> walk.asCoordinator("statement", body).statusCode(200);
      case "postponement" -> walk.did("postpone", body);
      case "reopening" -> walk.did("reopen", body);
      case "recommendation" -> walk.did("recommend", body);
      case "decision" -> walk.did("decide", body);
      case "gpInformed" -> walk.did("gp-informed", body);
      case "followUp" -> walk.did("follow-up", body);
      default -> walk.did(name, body); // preparation, schedule, conclusion, close are called what they are
    }
  }

  private void delivered(String form, JsonNode step, JsonNode story, Walk walk) {
    var letter = new LetterFrom(UUID.randomUUID(), UUID.randomUUID(), 1, books.citizenOf(walk.id()), story.get("municipality").asText());
    var delivery = step.get("delivery");
    post.post(letter, "CertificateDelivered", "{\"form\":\"%s\",\"teamCase\":\"%s\",\"deliveredDate\":\"%s\",\"document\":\"%s\",\"pages\":%d}"
        .formatted(form, walk.id(), delivery.get("deliveredDate").asText(), UUID.randomUUID(), delivery.at("/document/pages").asInt()));
    await().untilAsserted(() -> assertThat(books.count("inbox where seq >= " + letter.caseSeq() + " and case_id = ?1", letter.certificate())).isOne());
    walk.seen();
  }

  @SuppressWarnings("unchecked") // a JSON object has text keys
  private static Map<String, Object> map(JsonNode body) {
    return body.isMissingNode() ? Map.of() : new ObjectMapper().convertValue(body, Map.class);
  }

  private static JsonNode json(String name) {
    try {
      return new ObjectMapper().readTree(text(name));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private static String text(String name) {
    try (var stream = DemoCasesTest.class.getResourceAsStream(FOLDER + name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
