package dk.samspor.local.bench;

import dk.samspor.local.LocalStackException;
import dk.samspor.local.PostgresNode;
import dk.samspor.local.ServiceDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/**
 * What the database alone makes of the same SQL: pgbench with {@code receive-plan.sql} on an empty database with the
 * referral service's tables, on the same server in the same run, as the same kind of role.
 */
record PgBench(PostgresNode postgres, Path checkout) {

  private static final ServiceDatabase DATABASE = ServiceDatabase.of("bench", "bench", "bench", "bench");
  private static final List<String> MIGRATIONS = List.of("platform/src/main/resources/db/platform",
      "platform/src/main/resources/db/citizen", "referral-service/src/main/resources/db/migration");
  private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+)");

  /** Transactions per second; empty where pgbench is not installed. */
  OptionalDouble plansPerSecond(int clients, Duration duration) {
    if (!isInstalled()) return OptionalDouble.empty();
    try {
      DATABASE.createOn(postgres);
      migrate();
      return OptionalDouble.of(run(postgres, DATABASE, checkout.resolve("deploy/local/bench/receive-plan.sql"), clients, duration));
    } catch (SQLException | IOException e) {
      throw new LocalStackException("pgbench's database could not be made: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LocalStackException("pgbench was interrupted", e);
    }
  }

  private void migrate() throws SQLException, IOException {
    var owner = DATABASE.owner();
    try (var connection = DriverManager.getConnection(postgres.jdbcUrl(DATABASE.name()), owner.name(), owner.password());
        var statement = connection.createStatement()) {
      for (var file : migrations()) {
        statement.execute(Files.readString(file)
            .replace("${application}", DATABASE.application().name()).replace("${worker}", DATABASE.worker().name()));
      }
    }
  }

  /** By their numbers, whatever directory they are in: as Flyway takes them. */
  private List<Path> migrations() throws IOException {
    var all = new ArrayList<Path>();
    for (var directory : MIGRATIONS) {
      try (var files = Files.list(checkout.resolve(directory))) {
        files.filter(file -> file.toString().endsWith(".sql")).forEach(all::add);
      }
    }
    all.sort(Comparator.comparing(file -> file.getFileName().toString()));
    return all;
  }

  /** What a script makes in a service's own database, as the role that answers its requests; empty where pgbench is not installed. */
  static OptionalDouble perSecond(PostgresNode postgres, ServiceDatabase database, Path script, int clients, Duration duration) {
    if (!isInstalled()) return OptionalDouble.empty();
    try {
      return OptionalDouble.of(run(postgres, database, script, clients, duration));
    } catch (IOException e) {
      throw new LocalStackException("pgbench did not run: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LocalStackException("pgbench was interrupted", e);
    }
  }

  private static double run(PostgresNode postgres, ServiceDatabase database, Path script, int clients, Duration duration)
      throws IOException, InterruptedException {
    var builder = new ProcessBuilder("pgbench", "-n", "-M", "prepared", "-c", String.valueOf(clients), "-j", "2",
        "-T", String.valueOf(duration.toSeconds()), "-f", script.toString(),
        "-h", "localhost", "-p", String.valueOf(postgres.port()), "-U", database.application().name(), database.name())
        .redirectErrorStream(true);
    builder.environment().put("PGPASSWORD", database.application().password());
    var process = builder.start();
    var said = new String(process.getInputStream().readAllBytes());
    var tps = TPS.matcher(said);
    if (process.waitFor() != 0 || !tps.find()) throw new LocalStackException("pgbench failed:\n" + said);
    return Double.parseDouble(tps.group(1));
  }

  private static boolean isInstalled() {
    try {
      return new ProcessBuilder("pgbench", "--version").redirectErrorStream(true).start().waitFor() == 0;
    } catch (IOException notFound) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
