package dk.samspor.platform.keycloak;

import dk.samspor.local.Ports;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Keycloak from its distribution (unpacked by the build from Maven's repository) with the realm that is shipped in
 * {@code deploy/keycloak}, and the service under test pointed to it, as an operator would. The first start assembles
 * Keycloak and takes half a minute or more; nothing is kept but that assembly.
 */
public final class KeycloakServer implements QuarkusTestResourceLifecycleManager {

  /** Ends Keycloak when it is told to, and also when its line to this JVM breaks: killed tests leave nothing behind. */
  private static final String WHILE_WE_LIVE = """
      "$0" "$@" & server=$!
      while kill -0 $server 2>/dev/null; do read -r -t 1; [ $? -gt 128 ] || break; done
      kill $server 2>/dev/null; wait $server""";
  private static final Duration START = Duration.ofMinutes(5);

  private final Path home = Path.of("target", "keycloak").toAbsolutePath();
  private final Path log = home.resolve("keycloak.log");
  private Process process;
  private int port;

  /** After the ordinary test stack, whose issuer it replaces. */
  @Override
  public int order() {
    return 10;
  }

  @Override
  public Map<String, String> start() {
    try {
      port = Ports.free();
      process = launch(distribution());
      awaitReady();
      return Map.of("mp.jwt.verify.issuer", realm(), "mp.jwt.verify.publickey.location", realm() + "/protocol/openid-connect/certs");
    } catch (IOException cannot) {
      stop();
      throw new UncheckedIOException(cannot);
    } catch (InterruptedException | RuntimeException cannot) {
      stop();
      throw new IllegalStateException("Keycloak did not start", cannot);
    }
  }

  @Override
  public void stop() {
    if (process == null) {
      return;
    }
    List<ProcessHandle> tree = Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
    try {
      process.getOutputStream().close();
      process.waitFor(20, TimeUnit.SECONDS);
    } catch (IOException | InterruptedException hurried) {
      // the tree is ended in any case
    }
    tree.forEach(ProcessHandle::destroyForcibly);
  }

  private String realm() {
    return "http://localhost:" + port + "/realms/samspor";
  }

  private Path distribution() throws IOException {
    try (var unpacked = Files.newDirectoryStream(home, "keycloak-*.*.*")) {
      for (Path folder : unpacked) {
        if (Files.isDirectory(folder)) {
          Path realms = Files.createDirectories(folder.resolve("data/import"));
          Files.copy(Path.of("../../deploy/keycloak/samspor-realm.json"), realms.resolve("samspor-realm.json"),
              StandardCopyOption.REPLACE_EXISTING);
          return folder;
        }
      }
    }
    throw new IOException("No Keycloak in " + home + ": the build unpacks it (mvn process-test-resources)");
  }

  private Process launch(Path distribution) throws IOException {
    Path script = distribution.resolve("bin/kc.sh");
    script.toFile().setExecutable(true);
    var builder = new ProcessBuilder("bash", "-c", WHILE_WE_LIVE, script.toString(), "start-dev", "--import-realm",
        "--db=dev-mem", "--cache=local", "--http-host=127.0.0.1", "--http-port=" + port, "--health-enabled=false", "--metrics-enabled=false");
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx384m -XX:TieredStopAtLevel=1");
    return builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
  }

  private void awaitReady() throws IOException, InterruptedException {
    long deadline = System.nanoTime() + START.toNanos();
    try (var client = HttpClient.newHttpClient()) {
      while (!answers(client)) {
        if (!process.isAlive() || System.nanoTime() > deadline) {
          throw new IOException("Keycloak did not start:\n" + Files.readString(log));
        }
        process.waitFor(250, TimeUnit.MILLISECONDS);
      }
    }
  }

  private boolean answers(HttpClient client) throws InterruptedException {
    try {
      var question = HttpRequest.newBuilder(URI.create(realm() + "/.well-known/openid-configuration")).build();
      return client.send(question, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }
}
