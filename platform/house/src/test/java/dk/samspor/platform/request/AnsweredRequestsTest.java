package dk.samspor.platform.request;

import static dk.samspor.platform.house.House.PARCELS;
import static dk.samspor.platform.house.House.hospital;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

/** A service is asked for years: what was answered leaves nothing behind. */
@QuarkusTest
class AnsweredRequestsTest {

  private static final int MANY = 300;
  private static final int BODY = 200_000;

  @Test
  void a_request_is_not_kept_after_its_answer() {
    ask(20); // until everything that is loaded once is there
    long before = heapInUse();
    ask(MANY);
    assertThat(heapInUse() - before).as("bytes kept of %d requests with %d bytes each", MANY, BODY).isLessThan(MANY * (long) BODY / 4);
  }

  private static void ask(int times) {
    String tooLong = "{\"label\": \"" + "x".repeat(BODY) + "\"}";
    for (int i = 0; i < times; i++) {
      hospital().body(tooLong).post(PARCELS).then().statusCode(400);
    }
  }

  private static long heapInUse() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
