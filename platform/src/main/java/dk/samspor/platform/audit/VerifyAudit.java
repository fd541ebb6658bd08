package dk.samspor.platform.audit;

import java.nio.file.Path;
import java.sql.DriverManager;

/**
 * Verifies one service's audit chain, from the class path of the service, with the settings the service itself has in
 * its environment: {@code java -cp 'lib/main/*' dk.samspor.platform.audit.VerifyAudit referral}. Prints one line; exit
 * code 0 when the chain is whole, 1 when it is not or could not be examined.
 */
public final class VerifyAudit {

  private VerifyAudit() {}

  public static void main(String[] service) {
    System.exit(isWhole(service[0]) ? 0 : 1);
  }

  private static boolean isWhole(String service) {
    try (var connection = DriverManager.getConnection(setting("QUARKUS_DATASOURCE_JDBC_URL"),
        setting("SAMSPOR_WORKER_USERNAME"), setting("SAMSPOR_WORKER_PASSWORD"))) {
      var verdict = AuditVerification.of(connection, service, Path.of(setting("SAMSPOR_AUDIT_HEADS")));
      System.out.printf("  %-16s %s%n", service, verdict);
      return verdict instanceof Verdict.Whole;
    } catch (Exception unexaminable) {
      System.out.printf("  %-16s could not be examined: %s%n", service, unexaminable.getMessage());
      return false;
    }
  }

  private static String setting(String name) {
    String value = System.getenv(name);
    if (value == null || value.isBlank()) {
      throw new IllegalStateException(name + " is not set");
    }
    return value;
  }
}
