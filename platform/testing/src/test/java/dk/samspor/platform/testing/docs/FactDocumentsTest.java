package dk.samspor.platform.testing.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.samspor.platform.events.Topic;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FactDocumentsTest {

  enum Kind { SMALL, LARGE }

  @Topic("samspor.house.parcel")
  sealed interface ParcelFact {
    record ParcelSent(
        @JsonPropertyDescription("reporting: by kind") Kind kind,
        @JsonPropertyDescription("meeting: due day") LocalDate due,
        @JsonPropertyDescription("meeting: its case id") UUID parcel,
        @JsonPropertyDescription("reporting: weight in grams") int weight,
        @JsonPropertyDescription("reporting: stops by kind") List<Stop> stops) implements ParcelFact {}

    record ParcelOpened() implements ParcelFact {}
  }

  record Stop(Kind kind, int count) {}

  record Chatty(
      @JsonPropertyDescription("reporting: who it is, by number") String citizenName,
      @JsonPropertyDescription("reporting: why") String reason,
      @JsonPropertyDescription("reporting: anything") Object data,
      @JsonPropertyDescription("reporting: the code of the place") String place,
      String nobodyNeedsThisCode,
      @JsonPropertyDescription("reporting: nested") List<Inner> inner) {}

  record Inner(String remark) {}

  @Test
  void a_schema_says_type_format_choices_and_consumer() {
    JsonNode schema = sent().schema();
    assertThat(schema.at("/$id").asText()).isEqualTo("urn:samspor:event:dk.samspor.house.ParcelSent.v1");
    assertThat(schema.at("/properties/due/format").asText()).isEqualTo("date");
    assertThat(schema.at("/properties/parcel/format").asText()).isEqualTo("uuid");
    assertThat(schema.at("/properties/weight/type").asText()).isEqualTo("integer");
    assertThat(schema.at("/properties/weight/description").asText()).isEqualTo("reporting: weight in grams");
    assertThat(schema.at("/properties/kind").toString()).contains("SMALL", "LARGE");
    assertThat(schema.at("/properties/due/type").toString()).contains("null");
    assertThat(schema.at("/required").toString()).isEqualTo("[\"weight\"]");
    assertThat(schema.at("/properties/stops").toString()).contains("items");
    assertThat(schema.has("additionalProperties")).isFalse();
  }

  @Test
  void every_record_of_the_sealed_interface_is_described() {
    assertThat(FactDescription.of("house", ParcelFact.class)).extracting(FactDescription::type)
        .containsExactly("dk.samspor.house.ParcelSent.v1", "dk.samspor.house.ParcelOpened.v1");
    assertThatThrownBy(() -> FactDescription.of("house", Kind.class)).hasMessageContaining("not sealed");
  }

  @Test
  void a_discreet_fact_has_no_faults() {
    assertThat(Discretion.faults(ParcelFact.ParcelSent.class)).isEmpty();
    assertThat(Discretion.faults(ParcelFact.ParcelOpened.class)).isEmpty();
  }

  @Test
  void a_fact_that_says_too_much_is_told_each_fault() {
    assertThat(Discretion.faults(Chatty.class)).satisfiesExactlyInAnyOrder(
        fault -> assertThat(fault).contains("Chatty.citizenName", "person data"),
        fault -> assertThat(fault).contains("Chatty.reason", "a String nobody says is a code"),
        fault -> assertThat(fault).contains("Chatty.data", "can hold anything"),
        fault -> assertThat(fault).contains("Chatty.nobodyNeedsThisCode", "names no consumer"),
        fault -> assertThat(fault).contains("Chatty.nobodyNeedsThisCode", "a String nobody says is a code"),
        fault -> assertThat(fault).contains("Inner.remark", "free text"),
        fault -> assertThat(fault).contains("Inner.remark", "a String nobody says is a code"));
  }

  @Test
  void the_asyncapi_document_leads_from_topic_to_schema() {
    JsonNode document = AsyncApi.document("house", FactDescription.of("house", ParcelFact.class));
    assertThat(document.path("channels").path("samspor.house.parcel").path("messages").properties()).hasSize(2);
    assertThat(document.at("/components/messages/ParcelSent/payload/schema/$ref").asText())
        .isEqualTo("./dk.samspor.house.ParcelSent.v1.schema.json");
    assertThat(document.at("/components/schemas/envelope/required").toString()).contains("ce_caseseq").doesNotContain("traceparent");
  }

  @Test
  void a_component_that_goes_or_changes_breaks_consumers_and_a_new_one_does_not() {
    JsonNode stored = sent().schema();
    JsonNode now = stored.deepCopy();
    ((ObjectNode) now.path("properties")).putObject("brandNew").put("type", "string");
    assertThat(changes(stored, now)).isEmpty();
    ((ObjectNode) now.path("properties")).remove("due");
    ((ObjectNode) now.at("/properties/weight")).put("type", "string");
    ((ObjectNode) now.at("/properties/parcel")).put("format", "uri");
    assertThat(changes(stored, now)).containsExactlyInAnyOrder("ParcelSent.due is gone",
        "ParcelSent.weight was integer and is string", "ParcelSent.parcel was of format uuid and is uri");
  }

  private static List<String> changes(JsonNode stored, JsonNode now) {
    return new SchemaChanges(stored, now, SchemaChanges.Side.RECEIVED).between("ParcelSent", stored, now);
  }

  private static FactDescription sent() {
    return FactDescription.of("house", ParcelFact.class).getFirst();
  }
}
