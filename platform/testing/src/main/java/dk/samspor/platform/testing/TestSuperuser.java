package dk.samspor.platform.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * The way past every wall into this test JVM's own database, for tests of the walls. Handed over in system properties,
 * as {@link TestIssuer} is: test classes are loaded by several class loaders.
 */
public final class TestSuperuser {

  private static final String URL = "samspor.test.database";
  private static final String PASSWORD = "samspor.test.database.superuser-password";
  private static final String APPLICATION = "samspor.test.database.application";
  private static final String OWNER = "samspor.test.database.owner";

  private TestSuperuser() {}

  static void publish(String url, String password, String application, String owner) {
    System.setProperty(URL, url);
    System.setProperty(PASSWORD, password);
    System.setProperty(APPLICATION, application);
    System.setProperty(OWNER, owner);
  }

  public static Connection open() throws SQLException {
    return DriverManager.getConnection(published(URL), "postgres", published(PASSWORD));
  }

  /** The role the service under test works as. */
  public static String application() {
    return published(APPLICATION);
  }

  /** The role that owns the tables. */
  public static String owner() {
    return published(OWNER);
  }

  private static String published(String name) {
    var value = System.getProperty(name);
    if (value == null) throw new IllegalStateException("No database in this JVM: it is made for a @QuarkusTest");
    return value;
  }
}
