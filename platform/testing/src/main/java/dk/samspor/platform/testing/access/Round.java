package dk.samspor.platform.testing.access;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspor.platform.testing.Tokens;
import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** One round of the generated cases: the service's operations, fresh rows, and everybody who may come to the door. */
final class Round {

  private static final Map<String, String> OF_THE_PLATFORM = Map.of(
      "GET /api/v1/journal/{caseId}", "facts are told to every service, and to nobody else",
      "GET /api/v1/parked-cases", "the operator's list: case ids and causes, nothing about a person",
      "POST /api/v1/parked-cases/{caseId}/redrive", "the operator's",
      "GET /api/v1/chores", "the operator's: names and times",
      "POST /api/v1/chores/{name}/run", "the operator's");

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  final AccessFixture fixture;
  final List<Operation> operations;
  /** What the fixture made. */
  final List<CaseRow> cases;
  /** The cases, their citizens, and one case of each kind as what can be redacted. */
  final List<CaseRow> rows;
  private final Set<String> authorities;
  private final SmallestBody smallest;
  private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Map<Asker, String> tokens = new HashMap<>();

  Round(AccessFixture fixture) {
    var api = ApiDocument.ofTheRunningService();
    this.fixture = fixture;
    this.operations = api.operations();
    this.smallest = new SmallestBody(api.document());
    this.cases = fixture.freshRows();
    this.rows = Stream.of(cases, Citizens.of(cases), Redactable.of(cases)).flatMap(List::stream).toList();
    this.authorities = authorities(rows, fixture.bystanders());
  }

  /** Whether the operation shows nobody's case, or shows cases to those who see them all. */
  boolean isAboutNoCase(Operation operation) {
    return OF_THE_PLATFORM.containsKey(operation.name()) || fixture.aboutNoCase().containsKey(operation.name());
  }

  /** Everybody who can come with the role and stand for something by it: owners of some row and bystanders. */
  Stream<Asker> askers(String role) {
    return authorities.stream().filter(authority -> ThePlatform.standsFor(role, authority))
        .map(authority -> new Asker(role, authority));
  }

  Stream<Asker> askers(Operation operation) {
    return operation.roles().stream().sorted().flatMap(this::askers);
  }

  /** Those who come with an authority that their role does not stand for, one of each kind. */
  Stream<Asker> pretenders(String role) {
    var kinds = new TreeMap<String, String>();
    authorities.stream().filter(authority -> !ThePlatform.standsFor(role, authority))
        .forEach(authority -> kinds.putIfAbsent(kind(authority), authority));
    return kinds.values().stream().map(authority -> new Asker(role, authority));
  }

  /** Owners are strangers to each other; a bystander comes where a kind of authority has only one owner. */
  private static Set<String> authorities(List<CaseRow> rows, Set<String> bystanders) {
    var authorities = new TreeSet<String>();
    rows.forEach(row -> authorities.addAll(row.parts().keySet()));
    bystanders.stream().filter(bystander -> authorities.stream().filter(one -> kind(one).equals(kind(bystander))).count() < 2)
        .toList().forEach(authorities::add);
    return authorities;
  }

  private static String kind(String authority) {
    return authority.replaceAll(":.*", "");
  }

  /** Asked with a key of its own, and with a version that fits nothing. */
  Answer ask(Operation operation, String path, Asker asker) {
    return ask(operation, path, asker, "\"0\"", UUID.randomUUID().toString());
  }

  /**
   * With everything right that can be right; a read names the version that a stranger may have got hold of. Whatever the
   * answer is, no cache on the way may keep it, and it must not be a failure.
   */
  Answer ask(Operation operation, String path, Asker asker, String version, String key) {
    return ask(operation, path, List.of(asker), version, () -> key).get(asker);
  }

  /** All of them at the same time. */
  Map<Asker, Answer> ask(Operation operation, String path, List<Asker> askers, String version, Supplier<String> key) {
    var underway = new LinkedHashMap<Asker, CompletableFuture<HttpResponse<String>>>();
    askers.forEach(asker -> underway.put(asker, http.sendAsync(request(operation, path, asker, version, key.get()), HttpResponse.BodyHandlers.ofString())));
    var answers = new LinkedHashMap<Asker, Answer>();
    underway.forEach((asker, answer) -> answers.put(asker, proper(operation, Answer.of(answer.join()))));
    return answers;
  }

  private HttpRequest request(Operation operation, String path, Asker asker, String version, String key) {
    var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
        .timeout(PATIENCE).header("Accept", "*/*").header("Content-Type", operation.contentType()).header("Idempotency-Key", key)
        .header(operation.reads() ? "If-None-Match" : "If-Match", version).method(operation.verb(), body(operation, asker));
    fixture.headers().forEach(request::header);
    if (asker != Asker.NOBODY) {
      request.header("Authorization", "Bearer " + token(asker));
    }
    return request.build();
  }

  private static Answer proper(Operation operation, Answer answer) {
    assertThat(answer.status()).as(operation.name() + " answered " + answer.body()).isLessThan(500);
    assertThat(answer.cacheControl()).as("Cache-Control of " + operation.name()).contains("no-store");
    return answer;
  }

  private HttpRequest.BodyPublisher body(Operation operation, Asker asker) {
    if (operation.body().isMissingNode()) {
      return HttpRequest.BodyPublishers.noBody();
    }
    Object given = fixture.body(operation.name(), asker);
    return given instanceof byte[] bytes ? HttpRequest.BodyPublishers.ofByteArray(bytes)
        : HttpRequest.BodyPublishers.ofString(String.valueOf(given == null ? smallest.of(operation.body()) : given));
  }

  /** Everybody has the same name, so that nothing can be told apart by it. */
  private String token(Asker asker) {
    return tokens.computeIfAbsent(asker, who -> Tokens.person("the-same-name", who.authority(), who.role()));
  }

  /** Nothing of a case that the asker has no part in may stand in an answer, neither in its body nor in its headers. */
  void requireNothingHiddenIn(Answer answer, Asker asker) {
    String all = answer.body() + answer.headers();
    for (CaseRow row : CaseRow.hiddenFrom(String.valueOf(asker.authority()), rows)) {
      assertThat(row.seenIn(all)).as(asker + " sees this of " + row).isEmpty();
    }
  }

  /** A path for an operation whatever it is about: a row of its kind where there is one. */
  String somePath(Operation operation) {
    return rows.stream().filter(row -> row.is(operation)).findFirst().map(row -> row.pathOf(operation))
        .orElse(operation.path().replaceAll("\\{[^}]+}", "00000000-0000-7000-8000-000000000001"));
  }

  /** Whether one case of this kind can be asked for; what figures are made of cannot. */
  boolean canBeRead(CaseRow row) {
    return operations.stream().anyMatch(operation -> isReading(operation, row));
  }

  /** The operation that reads one case of this kind. */
  Operation reading(CaseRow row) {
    return operations.stream().filter(operation -> isReading(operation, row)).findFirst()
        .orElseThrow(() -> new IllegalStateException("nothing reads one of " + row.collection()));
  }

  private static boolean isReading(Operation operation, CaseRow row) {
    return operation.reads() && operation.path().matches(row.collection() + "/\\{[^/]+}");
  }
}
