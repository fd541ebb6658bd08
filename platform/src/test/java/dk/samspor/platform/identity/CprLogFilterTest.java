package dk.samspor.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.ExtLogRecord.FormatStyle;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.Test;

class CprLogFilterTest {

  private final CprLogFilter filter = new CprLogFilter();

  @Test
  void message_parameters_and_context_are_masked() {
    var logged = new ExtLogRecord(Level.INFO, "found %s for 010165-1234", FormatStyle.PRINTF, "test");
    logged.setParameters(new Object[] {"0202701234"});
    logged.putMdc("who", "030370-1234");
    assertThat(printed(logged)).isEqualTo("found ******-**** for ******-**** (******-****)");
  }

  @Test
  void a_record_of_java_util_logging_is_masked_too() {
    var logged = new LogRecord(Level.INFO, "found {0}");
    logged.setParameters(new Object[] {"010165-1234"});
    assertThat(filter.isLoggable(logged)).isTrue();
    assertThat(new SimpleFormatter().formatMessage(logged)).isEqualTo("found ******-****");
  }

  @Test
  void a_clean_record_is_left_as_it_is() {
    var logged = new ExtLogRecord(Level.INFO, "found %d plans", FormatStyle.PRINTF, "test");
    logged.setParameters(new Object[] {3});
    var thrown = new IllegalStateException("nothing to see");
    logged.setThrown(thrown);
    assertThat(filter.isLoggable(logged)).isTrue();
    assertThat(logged.getThrown()).isSameAs(thrown);
    assertThat(logged.getParameters()).containsExactly(3);
  }

  @Test
  void exception_messages_are_masked_down_to_the_last_cause_and_keep_name_and_stack() {
    var cause = new IllegalArgumentException("no 010165-1234");
    var thrown = new IllegalStateException("outer", cause);
    thrown.addSuppressed(new RuntimeException("and 0202701234"));
    String printed = printed(thrown);
    assertThat(printed).contains("java.lang.IllegalStateException: outer", "Caused by: java.lang.IllegalArgumentException: no ******-****",
        "Suppressed: java.lang.RuntimeException: and ******-****", "CprLogFilterTest").doesNotContain("1234");
  }

  @Test
  void exceptions_that_cause_each_other_end() {
    var one = new IllegalStateException("010165-1234");
    var other = new IllegalStateException("other", one);
    one.initCause(other);
    assertThat(printed(one)).contains("******-****").doesNotContain("1234");
  }

  private String printed(Throwable thrown) {
    var logged = new ExtLogRecord(Level.SEVERE, "failed", "test");
    logged.setThrown(thrown);
    assertThat(filter.isLoggable(logged)).isTrue();
    return new PatternFormatter("%s%e").format(logged);
  }

  private String printed(ExtLogRecord logged) {
    assertThat(filter.isLoggable(logged)).isTrue();
    return new PatternFormatter("%s (%X{who})").format(logged);
  }
}
