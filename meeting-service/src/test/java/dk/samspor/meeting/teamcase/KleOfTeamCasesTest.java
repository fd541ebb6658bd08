package dk.samspor.meeting.teamcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dk.samspor.meeting.Street;
import dk.samspor.meeting.Walk;
import dk.samspor.meeting.letter.LetterKind;
import dk.samspor.meeting.preparation.DocumentType;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * Under which number a document system journalises a team case and each kind of document in it. The number is the installation's; the
 * one here is a real one, out of the KLE's own list ({@code kle-subjects.csv} names its source).
 */
@QuarkusTest
@TestProfile(KleOfTeamCasesTest.Configured.class)
class KleOfTeamCasesTest {
  private static final String CO_OPERATION = numberOf("Samarbejde på sundhedsområdet i almindelighed");
  private static final LocalDate THURSDAY = LocalDate.of(2015, 3, 19);

  @Test void the_changes_feed_and_the_journal_give_the_configured_number_for_the_case_and_for_each_kind_of_document_and_letter() {
    assertThat(CO_OPERATION).isEqualTo("29.30.00");
    var walk = Walk.opened("0461", "1083", Street.IN_TIME, Street.open(Street.someCpr(), "RESOURCE_PROGRAMME")).prepared();
    var documents = new EnumMap<DocumentType, String>(DocumentType.class);
    Arrays.stream(DocumentType.values()).forEach(type -> documents.put(type, attached(walk, type)));
    decided(walk).did("conclusion/letter", Map.of("coordinatingCaseWorker", "Jonas", "contact", "phone", "whatHappensNext", "We call"))
        .did("gp-message", Map.of("practice", "024015"));

    List<Map<String, Object>> journal = Street.caseWorker("0461", THURSDAY).get(Street.CASES + "/" + walk.id() + "/journal").then().statusCode(200)
        .extract().path("");
    assertThat(journal).extracting(item -> item.get("what")).contains(Arrays.stream(DocumentType.values()).map(Enum::name).toArray())
        .contains(LetterKind.CONCLUSION.name(), LetterKind.GP_MESSAGE.name());
    assertThat(journal).allSatisfy(item -> assertThat(item.get("kle")).as("%s", item.get("what")).isEqualTo(CO_OPERATION));

    await().untilAsserted(() -> {
      var changes = changes(walk.id());
      assertThat(changes).extracting(change -> change.get("document")).containsAll(documents.values());
      assertThat(changes).extracting(change -> change.get("act")).contains("OPEN", "QUEUE_CONCLUSION");
      assertThat(changes).allSatisfy(change -> assertThat(change.get("kle")).as("%s", change.get("act")).isEqualTo(CO_OPERATION));
    });
  }

  @Test void what_is_no_subject_number_is_refused_before_anything_is_journalised_under_it() {
    assertThatCode(() -> KleSubject.requireNumber(Optional.empty())).doesNotThrowAnyException();
    assertThatCode(() -> KleSubject.requireNumber(Optional.of(CO_OPERATION))).doesNotThrowAnyException();
    for (String wrong : List.of("29.30", "29.30.00.G01", "team cases")) {
      assertThatThrownBy(() -> KleSubject.requireNumber(Optional.of(wrong))).hasMessageContaining("samspor.kle.team-case").hasMessageContaining(wrong);
    }
  }

  private static String attached(Walk walk, DocumentType type) {
    String document = UUID.randomUUID().toString();
    walk.did("documents", Map.of("document", document, "type", type.name(), "pages", 1, "dated", "2015-02-01"));
    return document;
  }

  private static Walk decided(Walk walk) {
    walk.submittedTo(Street.aDay("0461", Street.TUESDAY_IN_MARCH, 1)).on(LocalDate.of(2015, 3, 9)).screened("SUFFICIENT").did("schedule")
        .on(Street.TUESDAY_IN_MARCH);
    walk.asTeam("hold", Map.of("participants", Street.aTeam())).statusCode(200);
    walk.asTeam("recommend", Street.resourceProgramme()).statusCode(200);
    return walk.on(THURSDAY).did("decide", Map.of("date", THURSDAY.toString(), "deviates", false));
  }

  /** All of them, page by page, as a document system reads them. */
  private static List<Map<String, Object>> changes(UUID id) {
    var found = new ArrayList<Map<String, Object>>();
    String cursor = null;
    while (true) {
      var asked = Street.caseWorker("0461", THURSDAY).queryParam("limit", 200);
      var page = (cursor == null ? asked : asked.queryParam("cursor", cursor)).get("/api/v1/changes").then().statusCode(200).extract();
      List<Map<String, Object>> items = page.path("items");
      items.stream().filter(one -> id.toString().equals(one.get("caseId"))).forEach(found::add);
      cursor = page.path("next");
      if (cursor == null) {
        return found;
      }
    }
  }

  private static String numberOf(String title) {
    try (InputStream list = KleOfTeamCasesTest.class.getResourceAsStream("/kle-subjects.csv")) {
      return new String(list.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> line.contains(title)).findFirst().orElseThrow().substring(0, 8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** An installation that has chosen a number. */
  public static class Configured implements QuarkusTestProfile {
    @Override public Map<String, String> getConfigOverrides() {
      return Map.of("samspor.kle.team-case", CO_OPERATION);
    }
  }
}
