package dk.samspor.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** How a service is started: its aot-jar in a JVM of its own, told everything by environment as in production. */
record ServiceCommand(LocalSettings settings, Secrets secrets, Function<Service, List<String>> options) {

  List<String> of(Service service) {
    RunningCopy.of(settings.quarkusApp(service), copy(settings, service));
    return ofTheCopy(service);
  }

  /** Of the copy that is there: for one more replica beside a running one. */
  List<String> ofTheCopy(Service service) {
    var command = new ArrayList<>(OwnSession.prefix());
    command.add(java());
    command.addAll(jvm(service));
    command.addAll(options.apply(service));
    command.addAll(List.of("-jar", jar(settings, service).toString()));
    return command;
  }

  /** The switches that a cache is made for, and taken with. */
  static List<String> jvm(Service service) {
    return List.of(
        "-Xmx" + service.heapMegabytes() + "m", "-Xms40m", "-Xss512k",
        // two cores and a small heap: the serial collector costs the least memory
        "-XX:+UseSerialGC", "-Xmn12m", "-XX:MinHeapFreeRatio=10", "-XX:MaxHeapFreeRatio=20",
        "-XX:+UseCompactObjectHeaders", "-XX:ReservedCodeCacheSize=48m",
        // what compiling and a burst of requests took from the C heap goes back to the system
        "-XX:TrimNativeHeapInterval=5000", "-XX:MaxDirectMemorySize=64m", "-XX:+ExitOnOutOfMemoryError",
        "--enable-native-access=ALL-UNNAMED",
        // a cache at the address it was made for: moved elsewhere, every page of it would be touched and kept
        "-XX:+UnlockDiagnosticVMOptions", "-XX:ArchiveRelocationMode=0",
        "-Djava.util.logging.manager=org.jboss.logmanager.LogManager");
  }

  static Path jar(LocalSettings settings, Service service) {
    return copy(settings, service).resolve("quarkus-run.jar");
  }

  /** The class path of everything the running service is made of, for a program of its own that is run beside it. */
  static String classPath(LocalSettings settings, Service service) {
    var libraries = copy(settings, service).resolve("lib");
    return libraries.resolve("main") + "/*" + java.io.File.pathSeparator + libraries.resolve("boot") + "/*";
  }

  private static Path copy(LocalSettings settings, Service service) {
    return settings.home().resolve("app").resolve(service.fullName());
  }

  Map<String, String> environment(Service service) {
    var database = secrets.database(service);
    var addresses = settings.addresses();
    var environment = new HashMap<String, String>();
    environment.put("QUARKUS_HTTP_PORT", String.valueOf(settings.ports().get(service)));
    environment.put("QUARKUS_HTTP_HOST", "localhost");
    environment.put("QUARKUS_DATASOURCE_JDBC_URL", addresses.jdbcUrl(service));
    environment.put("QUARKUS_DATASOURCE_USERNAME", database.application().name());
    environment.put("QUARKUS_DATASOURCE_PASSWORD", database.application().password());
    environment.put("QUARKUS_FLYWAY_USERNAME", database.owner().name());
    environment.put("QUARKUS_FLYWAY_PASSWORD", database.owner().password());
    environment.put("QUARKUS_FLYWAY_PLACEHOLDERS_APPLICATION", database.application().name());
    environment.put("QUARKUS_FLYWAY_PLACEHOLDERS_WORKER", database.worker().name());
    environment.put("SAMSPOR_WORKER_USERNAME", database.worker().name());
    environment.put("SAMSPOR_WORKER_PASSWORD", database.worker().password());
    environment.put("SAMSPOR_AUDIT_HEADS", settings.auditHeads().toString());
    environment.put("SAMSPOR_LETTERS_FOLDER", settings.home().resolve("letters").toString());
    environment.put("KAFKA_BOOTSTRAP_SERVERS", addresses.kafka());
    environment.put("MP_JWT_VERIFY_PUBLICKEY_LOCATION", addresses.issuer() + "/jwks");
    environment.put("MP_JWT_VERIFY_ISSUER", addresses.issuer().toString());
    environment.put("MP_JWT_VERIFY_AUDIENCES", TokenMint.AUDIENCE);
    environment.put("SAMSPOR_BUSINESS_TIME_SETTABLE", "true");
    // the demo repeats itself with the same keys on any later day; a day's retention would make it start over
    environment.put("SAMSPOR_IDEMPOTENCY_RETENTION", "P3650D");
    environment.put("SAMSPOR_TOKEN_URL", addresses.token().toString());
    environment.put("SAMSPOR_TOKEN_CLIENT", service.fullName());
    environment.put("SAMSPOR_TOKEN_SECRET", DemoIdentities.PASSWORD);
    addresses.services().forEach((other, address) ->
        environment.put("SAMSPOR_SERVICES_" + other.name() + "_URL", address.toString()));
    // twenty database connections have no use for two hundred threads, each with its stack
    environment.put("QUARKUS_THREAD_POOL_MAX_THREADS", "40");
    // glibc's many arenas are memory that a small service never gives back
    environment.put("MALLOC_ARENA_MAX", "1");
    // what the JIT compiler takes in pieces for one method goes back whole, instead of leaving holes in the C heap (24 MiB less)
    environment.put("MALLOC_MMAP_THRESHOLD_", "16384");
    environment.putAll(secrets.serviceKeys());
    return environment;
  }

  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
