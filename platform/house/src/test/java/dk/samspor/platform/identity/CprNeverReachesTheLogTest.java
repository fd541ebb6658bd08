package dk.samspor.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.bootstrap.logging.InitialConfigurator;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.handlers.ConsoleHandler;
import org.junit.jupiter.api.Test;

/** The mask is switched on for everything that leaves the process, in every service, by the platform's own settings. */
@QuarkusTest
class CprNeverReachesTheLogTest {

  @Test
  void every_console_handler_of_a_running_service_masks_what_it_prints() {
    List<Handler> consoles = Arrays.stream(InitialConfigurator.DELAYED_HANDLER.getHandlers())
        .filter(ConsoleHandler.class::isInstance).toList();
    assertThat(consoles).isNotEmpty().allSatisfy(console ->
        assertThat(printedBy(console, "no plan for 010165-1234")).isEqualTo("no plan for ******-****"));
  }

  private static String printedBy(Handler console, String message) {
    var logged = new ExtLogRecord(Level.INFO, message, "test");
    assertThat(console.getFilter().isLoggable(logged)).isTrue();
    return logged.getMessage();
  }
}
