package dk.samspor.platform.rekeying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;

import dk.samspor.platform.house.Books;
import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A sealed column that nobody declared would be lost with its key. */
@QuarkusTest
class SealedColumnsTest {

  /** Hashes; the blind index is made anew with its card. */
  private static final List<String> HASHES = List.of("idempotency.fingerprint", "citizen_card.cpr_index", "audit_seal.previous",
      "audit_seal.digest");

  @Inject
  Books books;

  @Inject
  @All
  List<SealedTable> declared;

  @Test
  void every_column_of_bytes_is_declared_as_sealed_or_is_a_hash() {
    var columns = books.rows("select table_name || '.' || column_name from information_schema.columns"
        + " where table_schema = 'public' and data_type = 'bytea'").stream().map(String.class::cast).toList();
    var known = Stream.concat(HASHES.stream(), declared.stream().flatMap(table -> table.columns().stream()
        .map(column -> table.name() + "." + column.name()))).toList();
    assertThat(columns).containsExactlyInAnyOrderElementsOf(known);
  }

  @Test
  void an_operator_sees_which_key_seals_how_much() {
    await().untilAsserted(() -> RestAssured.get("/q/metrics").then().statusCode(200)
        .body(containsString("samspor_keys_sealed_values{key=\"k1\"}")));
  }
}
