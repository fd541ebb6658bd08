package dk.samspor.platform.testing.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Operations about one case: for who has no part in it, it does not exist; with a part that may not do this, it is
 * refused; with the right part, whatever else is wrong, the walls are not in the way.
 */
final class RowCases {

  private final Round round;
  private final Map<CaseRow, String> versions = new HashMap<>();

  RowCases(Round round) {
    this.round = round;
  }

  Stream<DynamicTest> of(Operation operation) {
    var rows = round.rows.stream().filter(row -> row.is(operation)).toList();
    if (round.isAboutNoCase(operation)) {
      return Stream.of();
    }
    if (rows.isEmpty()) {
      return Stream.of(dynamicTest("has rows to be tried on", () -> fail("freshRows() has no case for "
          + operation.name() + ": make one at two authorities, so that this operation is tried on own and foreign rows")));
    }
    var hidden = rows.stream().map(row -> hidden(operation, row));
    var own = rows.stream().flatMap(row -> round.askers(operation).filter(asker -> row.isOnDeskOf(asker.authority()))
        .map(asker -> own(operation, row, asker)));
    var after = operation.reads() ? Stream.<DynamicTest>of() : rows.stream().map(this::unchanged);
    return Stream.of(hidden, after, own).flatMap(cases -> cases); // own acts last: they change the row
  }

  private DynamicTest hidden(Operation operation, CaseRow row) {
    var strangers = round.askers(operation).filter(asker -> !row.isOnDeskOf(asker.authority())).toList();
    return dynamicTest(strangers.size() + " strangers find no " + row, () ->
        requireHidden(operation, row, strangers, version(row), () -> UUID.randomUUID().toString()));
  }

  private DynamicTest unchanged(CaseRow row) {
    return dynamicTest("no stranger has changed " + row, () -> {
      String before = version(row);
      versions.remove(row);
      assertThat(version(row)).isEqualTo(before);
    });
  }

  private DynamicTest own(Operation operation, CaseRow row, Asker asker) {
    boolean itsPart = operation.parts().isEmpty() || operation.parts().contains(row.parts().get(asker.authority()));
    return itsPart ? allowed(operation, row, asker) : dynamicTest(asker + " has another part in " + row, () -> {
      Answer answer = ask(operation, row, asker, version(row), UUID.randomUUID().toString());
      assertThat(answer.status()).as(answer.body()).isEqualTo(403);
      assertThat(answer.code()).isEqualTo("NOT_YOUR_PART");
    });
  }

  /** The form, the state or a date may still be wrong. A stranger who repeats it word for word is not given its answer. */
  private DynamicTest allowed(Operation operation, CaseRow row, Asker asker) {
    return dynamicTest(asker + " has its part in " + row, () -> {
      String version = version(row);
      String key = UUID.randomUUID().toString();
      Answer answer = ask(operation, row, asker, version, key);
      versions.remove(row);
      assertThat(answer.status()).as(asker + " " + operation.name() + ": " + answer.body()).isNotIn(401, 403, 404);
      round.requireNothingHiddenIn(answer, asker);
      if (operation.reads()) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
      }
      requireHidden(operation, row, round.askers(asker.role()).filter(other -> !row.isOnDeskOf(other.authority())).toList(), version, () -> key);
    });
  }

  private void requireHidden(Operation operation, CaseRow row, List<Asker> strangers, String version, Supplier<String> key) {
    round.ask(operation, row.pathOf(operation), strangers, version, key).forEach((stranger, answer) -> requireHidden(operation, answer, stranger));
  }

  private void requireHidden(Operation operation, Answer answer, Asker asker) {
    assertThat(answer.status()).as(asker + " " + operation.name() + ": " + answer.body()
        + " (a 400 wants a better body from the fixture)").isEqualTo(404);
    assertThat(answer.code()).isEqualTo("NOT_FOUND");
    round.requireNothingHiddenIn(answer, asker);
  }

  private Answer ask(Operation operation, CaseRow row, Asker asker, String version, String key) {
    return round.ask(operation, row.pathOf(operation), asker, version, key);
  }

  /** As somebody reads it who may. */
  private String version(CaseRow row) {
    return versions.computeIfAbsent(row, this::read);
  }

  private String read(CaseRow row) {
    if (!round.canBeRead(row)) {
      return "\"0\""; // a citizen, who has no version
    }
    Operation read = round.reading(row);
    Asker insider = round.askers(read).filter(asker -> row.isOnDeskOf(asker.authority())).findFirst()
        .orElseThrow(() -> new IllegalStateException("nobody may read " + row));
    return round.ask(read, row.pathOf(read), insider).etag();
  }
}
