package dk.samspor.local.privacy;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.samspor.local.Addresses;
import dk.samspor.local.LocalStackException;
import dk.samspor.local.PostgresNode;
import dk.samspor.local.Service;
import dk.samspor.local.demo.Demo;
import dk.samspor.local.demo.DemoCitizens;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Plays the whole demo and a heap of requests and letters that go wrong, and then searches everything that came out for
 * the numbers and names of the demo's citizens. A number is nowhere, sealed columns included; a name is nowhere either:
 * cards seal it, and no case text of the demo repeats it.
 *
 * @param logs directories and files of logs
 */
public record LeakSearch(Addresses addresses, PostgresNode postgres, List<Path> logs, Consumer<String> say) {

  private static final String TOPIC = "samspor.referral.training-plan";
  private static final List<String> KINDS = List.of("logs", "metrics", "topics", "tables", "refusals");
  private static final Pattern CODE = Pattern.compile("\"code\":\"([A-Z_]+)\"");
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** The exit code: 0 when nothing was found, and everything was looked at. */
  public int run() {
    if (Demo.play(addresses) != 0) throw new LocalStackException("The demo failed, so not everything came out.");
    try {
      return report(searched());
    } catch (SQLException | IOException | ExecutionException e) {
      throw new LocalStackException("The search failed: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LocalStackException("The search was interrupted", e);
    }
  }

  private Search searched() throws SQLException, IOException, ExecutionException, InterruptedException {
    var citizens = DemoCitizens.all();
    var marks = Mark.numbersAndNames(citizens);
    var search = new Search();
    say.accept("Provoking refusals and dead letters with numbers in them …");
    provoke(search, citizens.getFirst().cpr(), citizens.getFirst().name(), marks);
    var second = citizens.get(1);
    provoke(search, second.cpr().substring(0, 6) + "-" + second.cpr().substring(6), second.name(), marks);
    say.accept("Searching for " + marks.size() + " marks of " + citizens.size() + " citizens …");
    for (var service : Service.values()) {
      new Tables(postgres).search(service.databaseName(), search, marks);
      metrics(service, search, marks);
    }
    new Topics(addresses.kafka()).search(search, marks);
    logs(search, marks);
    return search;
  }

  private void provoke(Search search, String number, String name, List<Mark> marks)
      throws SQLException, ExecutionException, InterruptedException {
    new Provocations(addresses).with(number, name).forEach(answer -> search.look("refusals", codeOf(answer), answer, marks));
    var letters = new Topics(addresses.kafka()).provoke(TOPIC, number, name);
    for (UUID letter : letters) {
      await("a dead letter", () -> new Tables(postgres).count("stratification", "dead_letter where event_id = '" + letter + "'") == 1);
    }
  }

  private void metrics(Service service, Search search, List<Mark> marks) throws IOException {
    for (var page : List.of("/q/metrics", "/q/health", "/q/openapi")) {
      search.look("metrics", service + " " + page, read(service, page), marks);
    }
    // a parameter of an address or header that asks for a number would put it into every log on the way
    var parameters = new ObjectMapper().readTree(read(service, "/q/openapi?format=json")).findValues("parameters");
    parameters.forEach(list -> list.findValuesAsText("name").stream().filter(name -> name.toLowerCase().contains("cpr"))
        .forEach(name -> search.leaks().put("address of " + service, Set.of("a parameter " + name))));
  }

  private byte[] read(Service service, String page) throws IOException {
    try (var answer = URI.create(addresses.of(service) + page).toURL().openStream()) {
      return answer.readAllBytes();
    }
  }

  private void logs(Search search, List<Mark> marks) throws IOException {
    for (var place : logs) {
      try (var files = Files.walk(place)) {
        for (var file : files.filter(Files::isRegularFile).toList()) {
          search.look("logs", file.getFileName().toString(), Files.readAllBytes(file), marks);
        }
      }
    }
  }

  private int report(Search search) {
    for (Map.Entry<String, Long> kind : search.looked().entrySet()) {
      say.accept("  %-9s %,d bytes".formatted(kind.getKey(), kind.getValue()));
    }
    search.leaks().forEach((place, what) -> say.accept("✗ " + place + " holds " + String.join(", ", what)));
    var unseen = KINDS.stream().filter(kind -> search.looked().getOrDefault(kind, 0L) == 0).toList();
    unseen.forEach(kind -> say.accept("✗ there were no " + kind + " to search"));
    boolean clean = search.leaks().isEmpty() && unseen.isEmpty();
    say.accept(clean ? "No number and no name came out." : "Something came out that must not.");
    return clean ? 0 : 1;
  }

  /** The status and the code, to find the refusal by. */
  private static String codeOf(String answer) {
    var code = CODE.matcher(answer);
    return answer.substring(0, 3) + (code.find() ? " " + code.group(1) : "");
  }

  private interface Condition {
    boolean holds() throws SQLException;
  }

  private static void await(String what, Condition condition) throws SQLException, InterruptedException {
    var end = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.holds()) {
      if (System.nanoTime() > end) throw new LocalStackException("Waited in vain for " + what);
      Thread.sleep(100);
    }
  }
}
