package dk.samspor.platform.audit;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * One request or letter and whom it touched.
 *
 * @param operation method and path template, or the letter's type; never a concrete path, which could name somebody
 * @param outcome {@code OK} or the code of the refusal
 * @param trace trace id, to find the log lines by
 */
public record AuditRow(String subject, List<String> authorities, Set<String> roles, String purpose, String operation,
    String outcome, Set<UUID> citizens, Set<UUID> cases, String trace) {

  public AuditRow {
    authorities = List.copyOf(authorities);
    roles = Set.copyOf(roles);
    citizens = Set.copyOf(citizens);
    cases = Set.copyOf(cases);
  }

  /** The form in which a list travels inside one array column of the journal statement. */
  public static String joined(Collection<?> values) {
    return String.join(",", values.stream().map(Object::toString).toList());
  }
}
