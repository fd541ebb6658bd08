package dk.samspor.local;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/** A real Kafka broker (KRaft: its own controller) inside this JVM, its log in a directory that survives a restart. */
public final class KafkaNode implements AutoCloseable {

  /** As contracts.md has it: enough to work in parallel, few enough for one machine. */
  static final int PARTITIONS = 6;

  private static final String CONTROLLER = "CONTROLLER";

  private final KafkaRaftServer server;
  private final int port;

  private KafkaNode(KafkaRaftServer server, int port) {
    this.server = server;
    this.port = port;
  }

  /**
   * Starts the broker on localhost.
   *
   * @param durable whether an acknowledged message survives a power cut; false only where the data are thrown away
   */
  public static KafkaNode start(Path directory, int port, boolean durable) {
    try {
      Files.createDirectories(directory);
      format(directory);
      var server = new KafkaRaftServer(new KafkaConfig(settings(directory, port, durable)), Time.SYSTEM);
      server.startup();
      return new KafkaNode(server, port);
    } catch (Exception e) {
      throw new LocalStackException("Kafka did not start: " + e.getMessage(), e);
    }
  }

  public int port() {
    return port;
  }

  public String bootstrapServers() {
    return "localhost:" + port;
  }

  @Override
  public void close() {
    server.shutdown();
    server.awaitShutdown();
  }

  private static void format(Path directory) throws Exception {
    if (Files.exists(directory.resolve("meta.properties"))) return;
    new Formatter()
        .setNodeId(1)
        .setClusterId(Uuid.randomUuid().toString())
        .addDirectory(directory.toString())
        .setMetadataLogDirectory(Optional.empty())
        .setControllerListenerName(CONTROLLER)
        .setPrintStream(new PrintStream(OutputStream.nullOutputStream()))
        .run();
  }

  static Map<String, String> settings(Path directory, int port, boolean durable) {
    var controllerPort = Ports.free();
    var settings = new HashMap<String, String>();
    settings.put("node.id", "1");
    settings.put("process.roles", "broker,controller");
    settings.put("listeners", "PLAINTEXT://localhost:" + port + "," + CONTROLLER + "://localhost:" + controllerPort);
    settings.put("advertised.listeners", "PLAINTEXT://localhost:" + port);
    settings.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT," + CONTROLLER + ":PLAINTEXT");
    settings.put("controller.listener.names", CONTROLLER);
    settings.put("controller.quorum.voters", "1@localhost:" + controllerPort);
    settings.put("log.dirs", directory.toString());
    settings.put("num.partitions", String.valueOf(PARTITIONS));
    settings.put("log.retention.hours", String.valueOf(14 * 24));
    settings.putAll(ofOneBroker());
    settings.putAll(ofASmallMachine());
    // one broker has no replica to recover from, so durable means written to the disk before the acknowledgement
    if (durable) settings.put("log.flush.interval.messages", "1");
    return settings;
  }

  private static Map<String, String> ofOneBroker() {
    return Map.of(
        "offsets.topic.replication.factor", "1",
        "offsets.topic.num.partitions", "4",
        "transaction.state.log.replication.factor", "1",
        "transaction.state.log.min.isr", "1",
        "transaction.state.log.num.partitions", "2",
        "share.coordinator.state.topic.replication.factor", "1",
        "share.coordinator.state.topic.min.isr", "1",
        "group.initial.rebalance.delay.ms", "0",
        // measured: after kill -9 the broker is back in 5 s instead of 12
        "broker.session.timeout.ms", "3000",
        "broker.heartbeat.interval.ms", "500");
  }

  private static Map<String, String> ofASmallMachine() {
    return Map.of(
        "num.network.threads", "2",
        "num.io.threads", "4",
        "background.threads", "2",
        "log.cleaner.dedupe.buffer.size", "4194304",
        "log.index.size.max.bytes", "1048576");
  }
}
