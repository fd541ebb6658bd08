package dk.samspor.platform.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspor.platform.events.OutgoingEvent;
import dk.samspor.platform.relay.OutTray.Row;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MailbagTest {

  private static final UUID KNEE = UUID.randomUUID();
  private static final UUID HIP = UUID.randomUUID();

  @Test
  void a_case_has_one_letter_under_way_at_a_time() {
    var waves = Mailbag.waves(List.of(row(1, KNEE), row(2, KNEE), row(3, HIP), row(4, KNEE), row(5, HIP)));
    assertThat(waves).extracting(wave -> wave.stream().map(Row::id).toList())
        .containsExactly(List.of(1L, 3L), List.of(2L, 5L), List.of(4L));
  }

  @Test
  void letters_of_different_cases_go_together() {
    assertThat(Mailbag.waves(List.of(row(1, KNEE), row(2, HIP)))).hasSize(1);
    assertThat(Mailbag.waves(List.of())).isEmpty();
  }

  /** Found by the crash campaign's seed 8: such a row was stored once, and nothing behind it was ever sent. */
  @Test
  void a_header_without_a_value_is_left_out_and_stops_nobody() {
    assertThat(Mailbag.headers(row(1, KNEE, "{\"type\": \"ParcelSent\", \"traceparent\": null}"))).containsOnly(Map.entry("type", "ParcelSent"));
  }

  @Test
  void an_event_with_a_header_without_a_value_is_not_written() {
    var headers = new HashMap<>(Map.of("type", "ParcelSent"));
    headers.put("traceparent", null);
    assertThatThrownBy(() -> new OutgoingEvent(UUID.randomUUID(), "samspor.test.parcel", "ParcelSent", KNEE, 1, headers, "{}"))
        .isInstanceOf(NullPointerException.class);
  }

  private static Row row(long id, UUID caseId) {
    return row(id, caseId, "{}");
  }

  private static Row row(long id, UUID caseId, String headers) {
    return new Row(id, "samspor.test.parcel", caseId, headers, "{}", OffsetDateTime.now());
  }
}
