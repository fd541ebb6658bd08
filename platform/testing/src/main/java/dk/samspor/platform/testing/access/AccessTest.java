package dk.samspor.platform.testing.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The access test. Its cases are generated: every operation of the running service's OpenAPI document × every role × own
 * and foreign rows, the pages, feeds, cursors, repeats and headers included. All of them run three times: with both walls,
 * without the application's filters, and without row-level security; so that one wall is enough should the other fail.
 *
 * <p>A new endpoint is tried without anybody thinking of it; it fails where it has no rule, or where the fixture has no rows
 * for it. A new table fails unless a policy protects it. Subclass it as a {@code @QuarkusTest}.
 */
public abstract class AccessTest implements AccessFixture {

  private RowLevelSecurity switchedOff;

  /** Once: neither wall has a part in it. */
  @TestFactory
  Stream<DynamicNode> the_door_opens_for_the_listed_roles_only() {
    var round = new Round(this);
    var door = new DoorCases(round);
    return round.operations.stream().map(operation -> dynamicContainer(operation.name(), door.of(operation)));
  }

  @TestFactory
  Stream<DynamicNode> both_walls_keep_strangers_out() {
    return cases(new Round(this));
  }

  @TestFactory
  Stream<DynamicNode> row_level_security_alone_keeps_strangers_out() {
    var round = new Round(this);
    ThePlatform.takeAwayTheApplicationsFilters();
    return cases(round);
  }

  @TestFactory
  Stream<DynamicNode> the_applications_filters_alone_keep_strangers_out() {
    var round = new Round(this);
    switchedOff = RowLevelSecurity.switchedOff();
    return Stream.concat(Stream.of(dynamicTest("row-level security is off", () -> {
      assertThat(switchedOff.tables()).contains("public.desk", "public.history");
      assertThat(RowLevelSecurity.protectedTables()).isEmpty();
    })), cases(round));
  }

  /** Else the cases above would be green for another reason than the walls. */
  @Test
  void with_both_walls_down_a_stranger_sees_everything() {
    var round = new Round(this);
    switchedOff = RowLevelSecurity.switchedOff();
    ThePlatform.takeAwayTheApplicationsFilters();
    for (CaseRow row : round.rows.stream().filter(round::canBeRead).toList()) {
      var read = round.reading(row);
      var stranger = round.askers(read).filter(asker -> !row.isOnDeskOf(asker.authority())).findFirst().orElseThrow();
      assertThat(round.ask(read, row.pathOf(read), stranger).status()).isEqualTo(200);
    }
  }

  @Test
  void every_table_is_closed_to_the_application_or_protected_row_by_row() {
    assertThat(Tables.unprotected(openTables())).isEmpty();
  }

  /** Else the test above might not see a new one. */
  @Test
  void a_new_table_without_a_policy_is_noticed() {
    Tables.whileThereIs("a_new_table", () -> assertThat(Tables.unprotected(openTables())).singleElement().asString()
        .startsWith("the table a_new_table can be read by the application and has no row-level security"));
  }

  @Test
  void the_application_is_neither_owner_nor_superuser() {
    assertThat(Tables.powersOfTheApplication()).isEmpty();
  }

  @AfterEach
  void put_row_level_security_back() {
    if (switchedOff != null) {
      switchedOff.close();
    }
  }

  /** Reads first: writes change the rows. */
  private static Stream<DynamicNode> cases(Round round) {
    var one = new RowCases(round);
    var many = new ListCases(round);
    return round.operations.stream().filter(operation -> !operation.roles().isEmpty())
        .sorted(Comparator.comparing(operation -> !operation.reads())).map(operation -> dynamicContainer(operation.name(),
            operation.isAboutOneCase() ? one.of(operation) : many.of(operation)));
  }
}
