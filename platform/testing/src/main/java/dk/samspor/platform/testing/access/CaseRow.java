package dk.samspor.platform.testing.access;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A case made for the access test through the service's own doors.
 *
 * @param collection where its kind lives, such as {@code /api/v1/training-plans}
 * @param id of the case
 * @param parts who has which part in it, such as {@code municipality:0461} RECEIVER; for everybody else it does not exist
 * @param marks what stands in it and nowhere else: names, citizen ids, letter ids
 */
public record CaseRow(String collection, String id, Map<String, String> parts, Set<String> marks) {

  public CaseRow {
    parts = Map.copyOf(parts);
    marks = Set.copyOf(marks);
  }

  /** With the marks that every kind has. */
  public static CaseRow of(String collection, String id, Map<String, String> parts, String... marks) {
    return new CaseRow(collection, id, parts, Set.of(marks));
  }

  boolean isOnDeskOf(String authority) {
    return parts.containsKey(authority);
  }

  boolean is(Operation operation) {
    return operation.path().startsWith(collection + "/{");
  }

  String pathOf(Operation operation) {
    return operation.path().replaceAll("\\{[^}]+}", id);
  }

  /** The first of its marks, or its id, that stands in the text. */
  Optional<String> seenIn(String text) {
    return Stream.concat(Stream.of(id), marks.stream()).filter(text::contains).findFirst();
  }

  /** Those of the rows that an authority has no part in. */
  static List<CaseRow> hiddenFrom(String authority, List<CaseRow> rows) {
    return rows.stream().filter(row -> !row.isOnDeskOf(authority)).toList();
  }

  @Override
  public String toString() {
    return collection.replaceAll(".*/", "") + " of " + String.join(", ", parts.keySet().stream().sorted().toList());
  }
}
