package dk.samspor.local;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** A Kafka broker in a process of its own, so that it can be killed; it stays away until it is started again. */
public final class BrokerProcess implements AutoCloseable {

  static final String NAME = "kafka-broker";
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final LocalSettings settings;
  private final ProcessRecord record;
  private Process process;

  private BrokerProcess(LocalSettings settings) {
    this.settings = settings;
    this.record = new ProcessRecord(settings.run().resolve(NAME + ".pid"));
  }

  static BrokerProcess start(LocalSettings settings) {
    var broker = new BrokerProcess(settings);
    broker.start();
    return broker;
  }

  /** Starts it on the same directory and port, and returns when it listens. */
  public synchronized void start() {
    try {
      java.nio.file.Files.createDirectories(settings.logs());
      var log = settings.logs().resolve(NAME + ".log").toFile();
      process = new ProcessBuilder(command()).redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.appendTo(log)).start();
      record.write(process.toHandle());
      var end = System.nanoTime() + PATIENCE.toNanos();
      while (!Ports.isTaken(settings.kafkaPort())) {
        if (!process.isAlive() || System.nanoTime() > end) throw new LocalStackException("Kafka did not start; see " + log);
        process.waitFor(Duration.ofMillis(100));
      }
    } catch (IOException e) {
      throw new LocalStackException("Kafka did not start: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LocalStackException("Stopped while Kafka was started");
    }
  }

  /** {@code kill -9}. */
  public synchronized void kill() {
    process.destroyForcibly();
    ProcessRecord.endsWithin(process.toHandle(), PATIENCE);
  }

  @Override
  public synchronized void close() throws IOException {
    ProcessRecord.stop(process.toHandle(), PATIENCE);
    record.forget();
  }

  private List<String> command() {
    var command = new java.util.ArrayList<>(OwnSession.prefix());
    command.addAll(List.of(ServiceCommand.java(), "-Xmx192m", "-Xss512k", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED",
        "--sun-misc-unsafe-memory-access=allow", "-cp", System.getProperty("java.class.path"), Alone.class.getName(),
        settings.home().resolve("kafka").toString(), String.valueOf(settings.kafkaPort()), settings.logs().toString()));
    return command;
  }

  /** The process: directory, port, where to log. */
  static final class Alone {
    public static void main(String[] arguments) throws InterruptedException {
      LauncherLog.keepIn(Path.of(arguments[2]));
      var node = KafkaNode.start(Path.of(arguments[0]), Integer.parseInt(arguments[1]), true);
      Runtime.getRuntime().addShutdownHook(new Thread(node::close, "stop"));
      new CountDownLatch(1).await();
    }
  }
}
