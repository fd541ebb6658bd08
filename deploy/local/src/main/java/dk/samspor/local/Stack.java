package dk.samspor.local;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/** The whole street on one machine: PostgreSQL, Kafka, the issuer and the four services, started and stopped in order. */
final class Stack implements AutoCloseable {

  private static final Duration LONGEST_START = Duration.ofSeconds(180);

  private final LocalSettings settings;
  private final Consumer<String> say;
  private final Manner manner;
  private final Deque<AutoCloseable> started = new ArrayDeque<>();
  private final Map<Service, SupervisedProcess> services = new EnumMap<>(Service.class);
  private PostgresNode postgres;
  private BrokerProcess broker;
  private boolean closed;

  private Stack(LocalSettings settings, Consumer<String> say, Manner manner) {
    this.settings = settings;
    this.say = say;
    this.manner = manner;
  }

  /** Starts everything and returns when all four services are ready; a start that fails leaves nothing running. */
  static Stack start(LocalSettings settings, Consumer<String> say, Runtime runtime) {
    return start(settings, say, runtime, Manner.everyday(settings));
  }

  static Stack start(LocalSettings settings, Consumer<String> say, Runtime runtime, Manner manner) {
    Orphans.stop(settings, say);
    PortCheck.of(settings);
    var stack = new Stack(settings, say, manner);
    // from the first moment: Ctrl-C during the start stops what has been started
    runtime.addShutdownHook(new Thread(stack::close, "stop"));
    try {
      RunningStack.write(settings, false);
      stack.startAll();
      RunningStack.write(settings, true);
      return stack;
    } catch (RuntimeException e) {
      stack.close();
      throw e;
    }
  }

  Map<Service, Long> pids() {
    var pids = new EnumMap<Service, Long>(Service.class);
    services.forEach((service, process) -> pids.put(service, process.pid()));
    return pids;
  }

  PostgresNode postgres() {
    return postgres;
  }

  /** Kafka's process; only where the manner gives it one. */
  BrokerProcess broker() {
    return broker;
  }

  private void startAll() {
    var begin = System.nanoTime();
    var secrets = Secrets.keptIn(settings.home());
    var kafka = CompletableFuture.supplyAsync(this::startKafka);
    keep(() -> kafka.join().close());
    postgres = keep(PostgresNode.start(settings.postgresData(), settings.postgresPort(), true));
    createDatabases(secrets);
    tell("PostgreSQL", settings.postgresPort(), begin);
    var issuer = keep(Issuer.start(settings.home().resolve("issuer"), settings.issuerPort(), DemoIdentities.load(),
        Set.of(settings.addresses().of(Service.REPORTING).toString())));
    issuer.serve("/", new LandingPage(settings.addresses(), DemoIdentities.load()));
    joined(kafka);
    tell("Kafka", settings.kafkaPort(), begin);
    startServices(new ServiceCommand(settings, secrets, manner.jvm()));
    awaitServices(begin);
  }

  private AutoCloseable startKafka() {
    if (!manner.brokerApart()) return KafkaNode.start(settings.home().resolve("kafka"), settings.kafkaPort(), true);
    broker = BrokerProcess.start(settings);
    return broker;
  }

  private void createDatabases(Secrets secrets) {
    try {
      for (var service : Service.values()) secrets.database(service).createOn(postgres);
    } catch (SQLException e) {
      throw new LocalStackException("The services' databases could not be made: " + e.getMessage(), e);
    }
  }

  private synchronized void startServices(ServiceCommand command) {
    if (closed) throw new LocalStackException("Stopped while starting");
    for (var service : Service.values()) {
      var process = new SupervisedProcess(service.fullName(), command.of(service), command.environment(service),
          settings, say, manner.settled());
      services.put(service, process);
      process.start();
    }
  }

  /** All at once; the first that fails ends the waiting. */
  private void awaitServices(long begin) {
    var failed = new CompletableFuture<Void>();
    var waits = services.keySet().stream()
        .map(service -> CompletableFuture.runAsync(() -> awaitReady(service, begin), Thread::startVirtualThread))
        .toList();
    waits.forEach(wait -> wait.whenComplete((ready, cause) -> {
      if (cause != null) failed.completeExceptionally(cause);
    }));
    joined(CompletableFuture.anyOf(failed, CompletableFuture.allOf(waits.toArray(CompletableFuture[]::new))));
  }

  private void awaitReady(Service service, long begin) {
    var process = services.get(service);
    var readiness = settings.addresses().readiness(service);
    var ready = new Readiness(readiness, LONGEST_START).await(() -> process.deaths() > 0);
    if (!ready) {
      throw new LocalStackException(service.fullName() + " did not become ready. The end of its log ("
          + settings.logs().resolve(service.fullName() + ".log") + "):\n" + process.lastWords());
    }
    tell(service.fullName(), settings.ports().get(service), begin);
  }

  private void tell(String what, int port, long begin) {
    say.accept("%-24s ready on %5d  (%.1f s)".formatted(what, port, (System.nanoTime() - begin) / 1e9));
  }

  private synchronized <T extends AutoCloseable> T keep(T part) {
    started.push(part);
    if (closed) {
      close(started.pop());
      throw new LocalStackException("Stopped while starting");
    }
    return part;
  }

  /** Services first, all at once; then what they stand on. */
  @Override
  public synchronized void close() {
    if (closed) return;
    closed = true;
    services.values().forEach(SupervisedProcess::askToStop);
    services.values().forEach(SupervisedProcess::close);
    while (!started.isEmpty()) close(started.pop());
    RunningStack.forget(settings);
  }

  private void close(AutoCloseable part) {
    try {
      part.close();
    } catch (Exception e) {
      say.accept("Could not be stopped: " + part.getClass().getSimpleName() + ": " + e.getMessage());
    }
  }

  private static <T> T joined(CompletableFuture<T> future) {
    try {
      return future.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof LocalStackException told ? told : e;
    }
  }
}
