package dk.samspor.platform.testing.access;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a service tells the access test about itself; everything else is read from its OpenAPI document. */
public interface AccessFixture {

  /**
   * Fresh cases of every kind the service has, each at two authorities at least, made through the service's own doors.
   * Called anew for each round: a round's writes change them.
   */
  List<CaseRow> freshRows();

  /** Headers of every request, such as the business day of the rows. */
  default Map<String, String> headers() {
    return Map.of();
  }

  /** A body for an operation whose smallest one by schema would be stopped by the form; null for that smallest one. */
  default Object body(String operation, Asker asker) {
    return null;
  }

  /** Query strings an operation is asked with; where none is needed, the empty one. */
  default List<String> questions(String operation, List<CaseRow> rows) {
    return List.of("");
  }

  /** Reads besides the collections that show something of a caller's own cases. */
  default Set<String> feeds() {
    return Set.of("GET /api/v1/changes");
  }

  /** Operations that are about no case: the same for everybody whom they are open to, with the reason why that is right. */
  default Map<String, String> aboutNoCase() {
    return Map.of();
  }

  /** Operations without a rule, which the door keeps closed; a service has none. */
  default Set<String> closed() {
    return Set.of();
  }

  /** Authorities that have a part in nothing. */
  default Set<String> bystanders() {
    return Set.of("municipality:0741", "region:1084", "hospital:9999999", "practice:999999", "provider:nobody", "national",
        "service:bystander");
  }

  /** Tables the application may read row by row without row-level security, with the reason. */
  default Map<String, String> openTables() {
    return Map.of();
  }
}
