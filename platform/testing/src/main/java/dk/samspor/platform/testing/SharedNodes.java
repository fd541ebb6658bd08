package dk.samspor.platform.testing;

import dk.samspor.local.LocalStackException;
import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * PostgreSQL and Kafka for tests, shared by every test JVM of a build and of builds beside it: the first JVM starts a
 * detached daemon ({@link SharedNodesDaemon}) under a file lock, the others attach to it in a tenth of a second.
 *
 * @param postgresPort where PostgreSQL answers
 * @param superuserPassword of the role {@code postgres}
 * @param kafkaPort where Kafka answers
 */
record SharedNodes(int postgresPort, String superuserPassword, int kafkaPort) {

  private static final Duration START = Duration.ofSeconds(90);

  /** The nodes, started if need be, and kept while this JVM or the Maven that started it lives. */
  static SharedNodes attach() {
    try {
      var place = Place.forTests();
      try (var lock = FileChannel.open(place.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
        lock.lock();
        place.register(ProcessHandle.current().pid(), ownerOfThisJvm());
        var running = place.read();
        return running.isPresent() ? running.get() : start(place);
      }
    } catch (IOException e) {
      throw new LocalStackException("PostgreSQL and Kafka for the tests cannot be reached: " + e.getMessage(), e);
    }
  }

  /** The nearest Java above this JVM: Maven's or an editor's. When it ends, so may the daemon. */
  private static long ownerOfThisJvm() {
    Optional<ProcessHandle> above = ProcessHandle.current().parent();
    while (above.isPresent() && !isJava(above.get())) above = above.get().parent();
    return above.orElse(ProcessHandle.current()).pid();
  }

  private static boolean isJava(ProcessHandle process) {
    return process.info().command().map(command -> Path.of(command).getFileName().toString())
        .filter(name -> name.startsWith("java") || name.startsWith("idea") || name.startsWith("code")).isPresent();
  }

  private static SharedNodes start(Place place) throws IOException {
    var daemon = new ProcessBuilder(command(place)).redirectErrorStream(true)
        .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
        .redirectOutput(place.log().toFile()).start();
    var deadline = System.nanoTime() + START.toNanos();
    while (daemon.isAlive() && System.nanoTime() < deadline) {
      var running = place.read();
      if (running.isPresent()) return running.get();
      pause(daemon);
    }
    daemon.destroy();
    throw new LocalStackException("PostgreSQL and Kafka for the tests did not start:\n" + Files.readString(place.log()));
  }

  private static List<String> command(Place place) throws IOException {
    // in a file: the class path of a Quarkus test is longer than some systems allow on a command line
    var arguments = place.directory().resolve("daemon.args");
    Files.write(arguments, List.of("-Xmx384m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
        "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow",
        "-cp", "\"" + System.getProperty("java.class.path").replace("\\", "\\\\") + "\"",
        SharedNodesDaemon.class.getName(), "\"" + place.directory() + "\""));
    var command = new ArrayList<String>();
    // a session of its own, so that Ctrl-C in a build reaches the tests first
    if (Files.isExecutable(Path.of("/usr/bin/setsid"))) command.add("/usr/bin/setsid");
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("@" + arguments);
    return command;
  }

  private static void pause(Process daemon) {
    try {
      daemon.waitFor(Duration.ofMillis(20));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LocalStackException("Interrupted while PostgreSQL and Kafka started", e);
    }
  }
}
