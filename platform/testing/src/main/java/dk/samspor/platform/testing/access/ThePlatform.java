package dk.samspor.platform.testing.access;

import dk.samspor.platform.testing.TestSuperuser;
import io.quarkus.test.junit.QuarkusMock;
import java.lang.reflect.Constructor;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What the access test needs of the platform. By name: this module is below the platform and does not have its classes. */
final class ThePlatform {

  private static final String ACCESS = "dk.samspor.platform.access.";

  private ThePlatform() {}

  static List<String> roles() {
    return Arrays.stream(named("Role").getEnumConstants()).map(role -> ((Enum<?>) role).name()).toList();
  }

  /** Whether the role gives its bearer anything with such an authority. */
  static boolean standsFor(String role, String authority) {
    try {
      return (boolean) named("Role").getMethod("standsFor", named("Authority"))
          .invoke(constant("Role", role), authority(authority));
    } catch (ReflectiveOperationException changed) {
      throw new IllegalStateException("Role.standsFor has changed", changed);
    }
  }

  /**
   * Takes the application's own wall away until the end of the test: every query reads as somebody who acts for everybody
   * that has a desk. Only here: production has no switch for it.
   */
  @SuppressWarnings({"unchecked", "rawtypes"}) // the classes are known by name only
  static void takeAwayTheApplicationsFilters() {
    try {
      Object everybody = named("Caller").getConstructor().newInstance();
      Object purpose = constant("Purpose", "CASE_HANDLING");
      named("Caller").getMethod("is", String.class, Set.class, List.class, named("Purpose"))
          .invoke(everybody, "everybody", Set.of(), everyAuthorityWithADesk(), purpose);
      Class type = named("OwnDesks");
      Constructor<?> desks = type.getDeclaredConstructor(named("Caller"));
      desks.setAccessible(true);
      QuarkusMock.installMockForType(desks.newInstance(everybody), type);
    } catch (ReflectiveOperationException changed) {
      throw new IllegalStateException("OwnDesks has changed: the access test does not know how to take it away", changed);
    }
  }

  private static List<Object> everyAuthorityWithADesk() throws ReflectiveOperationException {
    var authorities = new ArrayList<>();
    try (var connection = TestSuperuser.open(); var statement = connection.createStatement();
        var rows = statement.executeQuery("select authority from desk union select unnest(audience) from history")) {
      while (rows.next()) {
        authorities.add(authority(rows.getString(1)));
      }
    } catch (SQLException trouble) {
      throw new IllegalStateException(trouble);
    }
    return authorities;
  }

  private static Object authority(String value) throws ReflectiveOperationException {
    return named("Authority").getConstructor(String.class).newInstance(value);
  }

  private static Object constant(String type, String name) {
    return Arrays.stream(named(type).getEnumConstants()).filter(one -> ((Enum<?>) one).name().equals(name)).findFirst()
        .orElseThrow(() -> new IllegalStateException(type + " has no " + name));
  }

  private static Class<?> named(String name) {
    try {
      return Class.forName(ACCESS + name, true, Thread.currentThread().getContextClassLoader());
    } catch (ClassNotFoundException moved) {
      throw new IllegalStateException("the platform has no " + ACCESS + name, moved);
    }
  }
}
