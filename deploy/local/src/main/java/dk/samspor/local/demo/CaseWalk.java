package dk.samspor.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.samspor.local.BlankPdf;
import dk.samspor.local.Service;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/** One case of one service, led through its acts: reads the version before each, as a client does. */
final class CaseWalk {

  private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);
  private static final Duration LOOK_AGAIN = Duration.ofMillis(20);

  private final Street street;
  private final Service service;
  private final String path;
  private final String key;
  private final Map<String, Integer> times = new HashMap<>();

  private CaseWalk(Street street, Service service, String path, String key) {
    this.street = street;
    this.service = service;
    this.path = path;
    this.key = key;
  }

  /** A case that exists; {@code key} begins the idempotency key of its acts. */
  static CaseWalk of(Street street, Service service, String collection, String id, String key) {
    return new CaseWalk(street, service, collection + "/" + id, "demo/" + key);
  }

  /** Opens a case with its first request. */
  static CaseWalk opened(Street.Desk by, Street street, Service service, String collection, String key, JsonNode body) {
    var answer = by.post(service, collection, "demo/" + key, null, body);
    if (!answer.ok()) throw Unexpected.answer("opening " + key, answer);
    return of(street, service, collection, answer.id(), key);
  }

  String id() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  Answer act(String user, LocalDate day, String act, JsonNode body) {
    var by = street.as(user, day);
    var answer = by.post(service, path + "/" + act, keyOf(act), read(by).etag(), body);
    if (!answer.ok()) throw Unexpected.answer(act, answer);
    return answer;
  }

  /** Puts a PDF of so many pages on the case first, and names it as what is delivered. */
  Answer deliver(String user, LocalDate day, String act, JsonNode delivery) {
    var by = street.as(user, day);
    var put = by.postPdf(service, path + "/documents", keyOf("documents"), read(by).etag(), BlankPdf.of(delivery.at("/document/pages").asInt()));
    if (!put.ok()) throw Unexpected.answer("documents", put);
    var whole = (ObjectNode) delivery.deepCopy();
    whole.withObject("/document").put("id", put.id());
    return act(user, day, act, whole);
  }

  /** The same whenever the demo is played; another for the second time the story does it. */
  private String keyOf(String act) {
    int time = times.merge(act, 1, Integer::sum);
    return key + "/" + act + (time == 1 ? "" : "-" + time);
  }

  /** Waits until the case looks as a neighbour's letter makes it. */
  Answer await(String user, LocalDate day, String what, Predicate<JsonNode> looksSo) {
    return await(what, () -> read(street.as(user, day)), answer -> looksSo.test(answer.body()));
  }

  static Answer await(String what, java.util.function.Supplier<Answer> look, Predicate<Answer> done) {
    long end = System.nanoTime() + LONGEST_WAIT.toNanos();
    while (System.nanoTime() < end) {
      var answer = look.get();
      if (answer.ok() && done.test(answer)) return answer;
      pause();
    }
    throw new Unexpected(what + " did not happen within " + LONGEST_WAIT.toSeconds() + " s");
  }

  private Answer read(Street.Desk by) {
    var answer = by.get(service, path);
    if (!answer.ok()) throw Unexpected.answer("reading " + path, answer);
    return answer;
  }

  private static void pause() {
    try {
      Thread.sleep(LOOK_AGAIN);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Unexpected("interrupted");
    }
  }
}
