package dk.samspor.local.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.samspor.local.LocalStackException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** One window of the machine's own Chromium, steered over its debugging protocol: no driver and no download. */
final class Chromium implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Path profile;
  private final Process browser;
  private final WebSocket window;
  private final Map<Integer, CompletableFuture<JsonNode>> asked = new ConcurrentHashMap<>();
  private final AtomicInteger numbers = new AtomicInteger();

  Chromium(Path program) throws IOException, InterruptedException {
    profile = Files.createTempDirectory("samspor-chromium");
    browser = new ProcessBuilder(program.toString(), "--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
        "--remote-debugging-port=0", "--remote-allow-origins=*", "--user-data-dir=" + profile, "--window-size=1280,900", "about:blank")
        .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    window = HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(window(port()), new Answers()).join();
  }

  /** Asks the browser and waits for its answer. */
  JsonNode ask(String method, Map<String, Object> parameters) {
    int number = numbers.incrementAndGet();
    var answer = new CompletableFuture<JsonNode>();
    asked.put(number, answer);
    try {
      window.sendText(JSON.writeValueAsString(Map.of("id", number, "method", method, "params", parameters)), true).join();
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
    var told = answer.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    if (told.has("error")) throw new LocalStackException(method + ": " + told.get("error"));
    return told.path("result");
  }

  /** What an expression is worth on the page. */
  JsonNode worth(String expression) {
    return ask("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true)).at("/result/value");
  }

  private int port() throws IOException, InterruptedException {
    var told = profile.resolve("DevToolsActivePort");
    for (long end = System.nanoTime() + PATIENCE.toNanos(); System.nanoTime() < end; Thread.sleep(50)) {
      if (Files.exists(told) && !Files.readAllLines(told).isEmpty()) return Integer.parseInt(Files.readAllLines(told).getFirst());
    }
    throw new LocalStackException("Chromium did not start.");
  }

  private static URI window(int port) throws IOException, InterruptedException {
    try (var http = HttpClient.newHttpClient()) {
      var pages = http.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/list")).build(), HttpResponse.BodyHandlers.ofString());
      for (var page : JSON.readTree(pages.body())) {
        if (page.path("type").asText().equals("page")) return URI.create(page.path("webSocketDebuggerUrl").asText());
      }
    }
    throw new LocalStackException("Chromium has no window.");
  }

  @Override
  public void close() throws IOException {
    window.abort();
    browser.destroy();
    browser.onExit().orTimeout(10, TimeUnit.SECONDS).exceptionally(late -> browser.destroyForcibly()).join();
    try (var files = Files.walk(profile)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    }
  }

  /** Answers come in pieces and in any order. */
  private final class Answers implements WebSocket.Listener {

    private final StringBuilder text = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence piece, boolean last) {
      text.append(piece);
      if (last) {
        heard(text.toString());
        text.setLength(0);
      }
      socket.request(1);
      return null;
    }

    private void heard(String message) {
      try {
        var told = JSON.readTree(message);
        var waiting = asked.remove(told.path("id").asInt());
        if (waiting != null) waiting.complete(told);
      } catch (IOException impossible) {
        throw new IllegalStateException(impossible);
      }
    }
  }
}
