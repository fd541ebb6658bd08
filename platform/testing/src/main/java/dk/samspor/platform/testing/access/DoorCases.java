package dk.samspor.platform.testing.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dk.samspor.platform.testing.access.Operation.Rule;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Who gets past the door of an operation at all: nobody without a token, no role that is not listed. */
final class DoorCases {

  private final Round round;

  DoorCases(Round round) {
    this.round = round;
  }

  Stream<DynamicTest> of(Operation operation) {
    return switch (operation.rule()) {
      case Rule.NobodySaid none -> withoutARule(operation);
      case Rule.Everybody all -> Stream.of(dynamicTest("is open to everybody and shows nothing of anybody", () -> {
        Answer answer = answer(operation, Asker.NOBODY);
        assertThat(answer.status()).isEqualTo(200);
        round.requireNothingHiddenIn(answer, Asker.NOBODY);
      }));
      case Rule.Roles some -> Stream.concat(Stream.of(refused(operation, Asker.NOBODY, 401, "TOKEN_INVALID")),
          ThePlatform.roles().stream().flatMap(role -> some.roles().contains(role)
              ? pretenders(operation, role) : notListed(operation, role)));
    };
  }

  private Stream<DynamicTest> withoutARule(Operation operation) {
    if (!round.fixture.closed().contains(operation.name())) {
      return Stream.of(dynamicTest("has a rule", () -> fail(operation.name()
          + " has no rule: give it @Access with the roles that may use it, or @PermitAll if it is for everybody")));
    }
    return ThePlatform.roles().stream().flatMap(role -> notListed(operation, role));
  }

  /** Not even with the authority that everything would be shown to. */
  private Stream<DynamicTest> notListed(Operation operation, String role) {
    var asker = Stream.concat(round.askers(role), round.pretenders(role)).findFirst().orElseThrow();
    return Stream.of(dynamicTest(role + " is not listed", () -> requireRefused(operation, asker, 403, "FORBIDDEN")));
  }

  /** An administrator needs no authority where no case is shown. */
  private Stream<DynamicTest> pretenders(Operation operation, String role) {
    if (role.equals("ADMINISTRATOR")) {
      return Stream.of();
    }
    return Stream.of(dynamicTest(role + " stands for no authority of another kind", () ->
        round.pretenders(role).forEach(asker -> requireRefused(operation, asker, 403, "NO_AUTHORITY"))));
  }

  private DynamicTest refused(Operation operation, Asker asker, int status, String code) {
    return dynamicTest(asker + " gets " + status, () -> requireRefused(operation, asker, status, code));
  }

  private void requireRefused(Operation operation, Asker asker, int status, String code) {
    Answer answer = answer(operation, asker);
    assertThat(answer.status()).as(asker + " " + operation.name() + ": " + answer.body()).isEqualTo(status);
    assertThat(answer.code()).isEqualTo(code);
    round.requireNothingHiddenIn(answer, Asker.NOBODY);
  }

  private Answer answer(Operation operation, Asker asker) {
    return round.ask(operation, round.somePath(operation), asker);
  }
}
