package dk.samspor.platform.relay;

import static dk.samspor.platform.house.House.sent;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import dk.samspor.platform.house.Books;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BacklogTest {

  @Inject
  Books books;

  @Test
  void an_emptied_out_tray_is_seen_in_the_metrics() {
    sent();
    await().untilAsserted(() -> Assertions.assertThat(books.count("outbox where sent_at is null")).isZero());
    await().untilAsserted(() -> RestAssured.get("/q/metrics").then().statusCode(200)
        .body(containsString("samspor_outbox_unsent 0.0")).body(containsString("samspor_outbox_oldest_seconds 0.0")));
  }

  @Test
  void a_ready_service_says_so() {
    RestAssured.get("/q/health/ready").then().statusCode(200).body("status", is("UP"));
  }
}
