package dk.samspor.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * A real PostgreSQL on this machine: its own process, its data in a directory that is there after a restart.
 * It listens on localhost only and asks everyone for a password.
 */
public final class PostgresNode implements AutoCloseable {

  private static final String SUPERUSER = "postgres";
  private static final int STARTS = 20;

  private final Path data;
  private final int port;
  private final UnprivilegedUser user;
  private final PostgresBinaries binaries;

  private PostgresNode(Path data, int port, UnprivilegedUser user, PostgresBinaries binaries) {
    this.data = data;
    this.port = port;
    this.user = user;
    this.binaries = binaries;
  }

  /**
   * Starts PostgreSQL on the directory, which is created if it is new.
   *
   * @param durable whether a commit survives a power cut (fsync); false only where the data are thrown away anyway
   */
  public static PostgresNode start(Path directory, int port, boolean durable) {
    try {
      var user = UnprivilegedUser.onThisMachine();
      var node = new PostgresNode(homeOf(directory.toAbsolutePath(), user), port, user, PostgresBinaries.unpacked());
      node.stopOrphan();
      if (!Files.exists(node.data.resolve("PG_VERSION"))) node.initialise(durable);
      node.configure(durable);
      node.launch();
      return node;
    } catch (IOException e) {
      throw new LocalStackException("PostgreSQL did not start: " + e.getMessage(), e);
    }
  }

  public int port() {
    return port;
  }

  public String jdbcUrl(String database) {
    return jdbcUrl(port, database);
  }

  public static String jdbcUrl(int port, String database) {
    return "jdbc:postgresql://localhost:" + port + "/" + database;
  }

  /** The superuser's connection: creates databases and roles, never does a service's work. */
  public Connection asSuperuser(String database) throws SQLException {
    return DriverManager.getConnection(jdbcUrl(database), SUPERUSER, superuserPassword());
  }

  public String superuserPassword() {
    try {
      return Files.readString(passwordFile());
    } catch (IOException e) {
      throw new LocalStackException("The database's password cannot be read: " + passwordFile(), e);
    }
  }

  /** What the server itself has written. */
  public java.util.Optional<Path> log() {
    return java.util.Optional.of(data.resolve("server.log")).filter(Files::isReadable);
  }

  /** The server's own process, if it runs. */
  public java.util.Optional<ProcessHandle> process() {
    return PostgresPidFile.in(data).flatMap(PostgresPidFile::livingServer);
  }

  @Override
  public void close() {
    var server = process();
    if (server.isEmpty()) return;
    run("stop", List.of(binaries.program("pg_ctl"), "-D", data.toString(), "-m", "fast", "-w", "-t", "60", "stop"));
    ProcessRecord.endsWithin(server.get(), Duration.ofSeconds(5)); // its pid file goes a moment before the process
  }

  /** {@code kill -9} of the server: its connections end, and what was not on the disk is gone. */
  public void kill() {
    process().ifPresent(server -> {
      server.destroyForcibly();
      ProcessRecord.endsWithin(server, Duration.ofSeconds(10));
    });
  }

  /** After {@link #kill}. A killed server's children may take a moment to notice, and keep its memory until then. */
  public void startAgain() {
    for (int attempt = 1; ; attempt++) {
      try {
        launch();
        return;
      } catch (LocalStackException notYet) {
        if (attempt == STARTS) throw notYet;
        java.util.concurrent.locks.LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
      }
    }
  }

  /** Stops the PostgreSQL that serves this directory; answers whether there was one. */
  public static boolean stopIn(Path directory) {
    try {
      var user = UnprivilegedUser.onThisMachine();
      var node = new PostgresNode(placeOf(directory.toAbsolutePath(), user), 0, user, PostgresBinaries.unpacked());
      return node.stopOrphan();
    } catch (IOException e) {
      throw new LocalStackException("PostgreSQL did not stop: " + e.getMessage(), e);
    }
  }

  /** Deletes the directory's data, wherever they had to be put. */
  public static void deleteIn(Path directory) throws IOException {
    for (var place : List.of(directory.toAbsolutePath(), elsewhere(directory.toAbsolutePath()))) {
      Directories.deleteTree(place);
      Files.deleteIfExists(passwordFile(place));
    }
  }

  private static Path homeOf(Path directory, UnprivilegedUser user) throws IOException {
    Files.createDirectories(directory.getParent());
    var place = placeOf(Directories.secret(directory), user);
    if (!place.equals(directory)) {
      System.err.println("PostgreSQL runs as the user nobody here (no user namespaces) and keeps its data in " + place);
      Directories.secret(place);
    }
    user.receives(place);
    return place;
  }

  /** The directory itself, or, for nobody who cannot get into, say, root's home, a place where it can. */
  private static Path placeOf(Path directory, UnprivilegedUser user) throws IOException {
    return user.receives(directory) ? directory : elsewhere(directory);
  }

  private static Path elsewhere(Path directory) {
    return Path.of("/var/tmp", "samspor-postgres-" + Integer.toHexString(directory.hashCode()));
  }

  /** A launcher that was killed leaves its PostgreSQL behind; only one that serves this very directory is stopped. */
  private boolean stopOrphan() {
    var orphan = process();
    orphan.ifPresent(found -> {
      System.err.println("Stopping the PostgreSQL that an earlier run left behind (process " + found.pid() + ")");
      close();
    });
    return orphan.isPresent();
  }

  private void initialise(boolean durable) throws IOException {
    var random = new byte[18];
    new SecureRandom().nextBytes(random);
    Directories.writeSecret(passwordFile(), Base64.getUrlEncoder().encodeToString(random));
    var handedOver = Files.createTempFile("samspor", ".pw");
    try {
      Files.copy(passwordFile(), handedOver, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
      user.receives(handedOver);
      // the same sorting on every machine: not the operating system's locale
      run("initdb", List.of(binaries.program("initdb"), "-D", data.toString(), "-U", SUPERUSER, "-E", "UTF8",
          "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C", "-A", "scram-sha-256",
          durable ? "--data-checksums" : "--no-sync", "--pwfile=" + handedOver));
    } finally {
      Files.delete(handedOver);
    }
    Files.writeString(data.resolve("postgresql.conf"), "\ninclude 'samspor.conf'\n",
        java.nio.file.StandardOpenOption.APPEND);
  }

  private void configure(boolean durable) throws IOException {
    Files.writeString(data.resolve("samspor.conf"), """
        port = %d
        listen_addresses = 'localhost'
        unix_socket_directories = ''
        max_connections = 250
        shared_buffers = 512MB
        fsync = %s
        full_page_writes = %2$s
        synchronous_commit = %2$s
        log_line_prefix = '%%m %%d %%u '
        timezone = 'UTC'
        track_commit_timestamp = on
        """.formatted(port, durable ? "on" : "off"));
    user.receives(data);
  }

  private void launch() {
    run("start", List.of(binaries.program("pg_ctl"), "-D", data.toString(), "-l", data.resolve("server.log").toString(),
        "-w", "-t", "60", "start"));
  }

  private void run(String what, List<String> command) {
    try {
      var output = Files.createTempFile("samspor-postgres", ".log");
      // to a file: the server inherits the output, and a pipe would never end
      var process = new ProcessBuilder(user.runs(new ArrayList<>(command)))
          .redirectErrorStream(true).redirectOutput(output.toFile()).start();
      var code = process.waitFor();
      var said = Files.readString(output);
      Files.delete(output);
      if (code != 0) throw new LocalStackException("PostgreSQL: " + what + " failed: " + said.strip() + serverLog());
    } catch (IOException e) {
      throw new LocalStackException("PostgreSQL: " + what + " failed", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LocalStackException("Interrupted while PostgreSQL did: " + what, e);
    }
  }

  private String serverLog() throws IOException {
    var log = data.resolve("server.log");
    if (!Files.exists(log)) return "";
    var lines = Files.readAllLines(log);
    return "\n" + String.join("\n", lines.subList(Math.max(0, lines.size() - 8), lines.size()));
  }

  private Path passwordFile() {
    return passwordFile(data);
  }

  private static Path passwordFile(Path data) {
    return data.resolveSibling(data.getFileName() + ".password");
  }
}
