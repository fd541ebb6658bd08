package dk.samspor.platform.testing.access;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspor.platform.testing.Tokens;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

/** One round of the generated cases: the service's operations, fresh rows, and everybody who may come to the door. */
final class Round {

  final AccessFixture fixture;
  final List<Operation> operations;
  final List<CaseRow> rows;
  private final Set<String> authorities;
  private final SmallestBody smallest;
  private final Map<Asker, String> tokens = new HashMap<>();

  Round(AccessFixture fixture) {
    var api = ApiDocument.ofTheRunningService();
    this.fixture = fixture;
    this.operations = api.operations();
    this.smallest = new SmallestBody(api.document());
    this.rows = fixture.freshRows();
    this.authorities = authorities(rows, fixture.bystanders());
  }

  /** Everybody who can come with the role and stand for something by it: owners of some row and bystanders. */
  Stream<Asker> askers(String role) {
    return authorities.stream().filter(authority -> ThePlatform.standsFor(role, authority))
        .map(authority -> new Asker(role, authority));
  }

  Stream<Asker> askers(Operation operation) {
    return operation.roles().stream().sorted().flatMap(this::askers);
  }

  /** Those who come with an authority that their role does not stand for. */
  Stream<Asker> pretenders(String role) {
    return authorities.stream().filter(authority -> !ThePlatform.standsFor(role, authority))
        .map(authority -> new Asker(role, authority));
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

  /** Ready to be sent but for the path; everybody has the same name, so that nothing can be told apart by it. */
  RequestSpecification request(Operation operation, Asker asker) {
    return request(operation, asker, UUID.randomUUID().toString());
  }

  RequestSpecification request(Operation operation, Asker asker, String key) {
    var request = RestAssured.given().contentType("application/json").accept("application/json")
        .header("Idempotency-Key", key).headers(fixture.headers()).urlEncodingEnabled(false);
    if (asker != Asker.NOBODY) {
      request.header("Authorization", "Bearer " + token(asker));
    }
    if (!operation.body().isMissingNode()) {
      Object given = fixture.body(operation.name(), asker);
      Object body = given == null ? smallest.of(operation.body()) : given;
      request.contentType(operation.contentType()).body(body instanceof byte[] bytes ? bytes : body.toString());
    }
    return request;
  }

  private String token(Asker asker) {
    return tokens.computeIfAbsent(asker, who -> Tokens.person("the-same-name", who.authority(), who.role()));
  }

  /** Sends it. Whatever the answer is, no cache on the way may keep it, and it must not be a failure. */
  Response send(Operation operation, String path, RequestSpecification request) {
    Response answer = request.request(operation.verb(), path);
    assertThat(answer.statusCode()).as(operation.name() + " answered " + answer.asString()).isLessThan(500);
    assertThat(answer.header("Cache-Control")).as("Cache-Control of " + operation.name()).contains("no-store");
    return answer;
  }

  /** Nothing of a case that the asker has no part in may stand in an answer, neither in its body nor in its headers. */
  void requireNothingHiddenIn(Response answer, Asker asker) {
    String all = answer.asString() + answer.headers();
    for (CaseRow row : CaseRow.hiddenFrom(String.valueOf(asker.authority()), rows)) {
      assertThat(row.seenIn(all)).as(asker + " sees this of " + row).isEmpty();
    }
  }

  /** A path for an operation whatever it is about: a row of its kind where there is one. */
  String somePath(Operation operation) {
    return rows.stream().filter(row -> row.is(operation)).findFirst().map(row -> row.pathOf(operation))
        .orElse(operation.path().replaceAll("\\{[^}]+}", "00000000-0000-7000-8000-000000000001"));
  }

  /** The operation that reads one case of this kind. */
  Operation reading(CaseRow row) {
    return operations.stream().filter(one -> one.reads() && one.path().matches(row.collection() + "/\\{[^/]+}")).findFirst()
        .orElseThrow(() -> new IllegalStateException("nothing reads one of " + row.collection()));
  }
}
