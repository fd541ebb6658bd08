package dk.samspor.platform.identity;

import io.quarkus.logging.LoggingFilter;
import java.util.Map;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.ExtLogRecord.FormatStyle;

/**
 * The last net: whatever is logged, by us or by a library, leaves the process without CPR numbers. Masks message,
 * parameters, context values and exception messages. Switched on with {@code quarkus.log.console.filter=cpr}.
 */
@LoggingFilter(name = "cpr")
public final class CprLogFilter implements Filter {

  @Override
  public boolean isLoggable(LogRecord logged) {
    ExtLogRecord entry = ExtLogRecord.wrap(logged);
    String message = formatted(entry);
    String masked = CprMask.mask(message);
    if (masked != message) { // same object: nothing hidden
      write(logged, masked);
    }
    maskContext(entry);
    if (logged.getThrown() != null) {
      logged.setThrown(MaskedThrowable.mask(logged.getThrown()));
    }
    return true;
  }

  @SuppressWarnings("deprecation") // the formatter that would replace it is not known to a filter
  private static String formatted(ExtLogRecord entry) {
    return entry.getFormattedMessage();
  }

  private static void write(LogRecord logged, String masked) {
    logged.setParameters(null);
    if (logged instanceof ExtLogRecord entry) {
      entry.setMessage(masked, FormatStyle.NO_FORMAT);
    } else {
      logged.setMessage(masked);
    }
  }

  private static void maskContext(ExtLogRecord entry) {
    for (Map.Entry<String, String> value : entry.getMdcCopy().entrySet()) {
      String masked = CprMask.mask(value.getValue());
      if (masked != value.getValue()) {
        entry.putMdc(value.getKey(), masked);
      }
    }
  }
}
