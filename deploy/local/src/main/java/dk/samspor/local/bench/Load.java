package dk.samspor.local.bench;

import dk.samspor.local.Addresses;
import dk.samspor.local.Service;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Work for all four services: plans at an even pace whatever the answers take (so a slow answer is not hidden by a
 * slower pace), every tenth accepted so that stratification opens an assessment, and the pages people look at.
 */
final class Load {

  private static final int ACCEPT_EVERY = 10;
  private static final Duration READ_EVERY = Duration.ofSeconds(1);
  /** More than this under way means the machine cannot keep the pace; piling up would measure the pile. */
  private static final int MOST_UNDER_WAY = 400;
  private static final Duration LONGEST_ANSWER = Duration.ofSeconds(30);
  private static final Map<String, String> THERAPISTS = Map.of("0461", "therapist-odense", "0479", "therapist-svendborg",
      "0751", "therapist-aarhus", "0791", "therapist-viborg");

  private static final String WARD = "ward-odense";
  private static final String CASE_WORKER = "caseworker-odense";
  private static final String NATIONAL = "reports-national";

  private final Addresses addresses;
  private final Client client;
  private final Map<String, String> tokens;
  private final PlanLetters letters = new PlanLetters();
  private final ConcurrentLinkedQueue<Long> microseconds = new ConcurrentLinkedQueue<>();
  private final AtomicInteger sent = new AtomicInteger();
  private final AtomicInteger answered = new AtomicInteger();
  private final AtomicInteger refused = new AtomicInteger();
  private final AtomicInteger leftOut = new AtomicInteger();

  Load(Addresses addresses) {
    this.addresses = addresses;
    this.client = new Client(addresses);
    // all of them before the load: to wait for one inside an answer's handler would hold up the answers
    this.tokens = Stream.concat(THERAPISTS.values().stream(), Stream.of(WARD, CASE_WORKER, NATIONAL))
        .distinct().collect(Collectors.toUnmodifiableMap(user -> user, client::token));
  }

  /** Plans at that pace for that long; returns when every answer is there. */
  void steady(int plansPerSecond, Duration duration) throws InterruptedException {
    try (var clock = Executors.newScheduledThreadPool(2)) {
      clock.scheduleAtFixedRate(this::sendOne, 0, 1_000_000_000L / plansPerSecond, TimeUnit.NANOSECONDS);
      clock.scheduleAtFixedRate(this::readPages, 0, READ_EVERY.toMillis(), TimeUnit.MILLISECONDS);
      clock.schedule(clock::shutdownNow, duration.toMillis(), TimeUnit.MILLISECONDS);
      clock.awaitTermination(duration.toMillis() + 60_000, TimeUnit.MILLISECONDS);
    }
    awaitAnswers();
  }

  private void awaitAnswers() {
    var deadline = System.nanoTime() + LONGEST_ANSWER.toNanos();
    while (answered.get() < sent.get() && System.nanoTime() < deadline) {
      LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
    }
  }

  int sent() {
    return sent.get();
  }

  /** Plans that were not sent because too many were still unanswered. */
  int leftOut() {
    return leftOut.get();
  }

  int refused() {
    return refused.get();
  }

  Percentiles answers() {
    return Percentiles.ofMicroseconds(microseconds.stream().mapToLong(Long::longValue));
  }

  private void sendOne() {
    if (sent.get() - answered.get() >= MOST_UNDER_WAY) {
      leftOut.incrementAndGet();
      return;
    }
    var number = sent.incrementAndGet();
    var begin = System.nanoTime();
    client.post(plans(), tokens.get(WARD), letters.next()).whenComplete((answer, failure) -> {
      microseconds.add((System.nanoTime() - begin) / 1_000);
      answered.incrementAndGet();
      if (failure != null || answer.statusCode() != 201) refused.incrementAndGet();
      else if (number % ACCEPT_EVERY == 0) accept(answer);
    });
  }

  private void accept(HttpResponse<String> received) {
    var plan = Client.id(received);
    var home = received.body().replaceFirst("(?s).*?\"homeMunicipality\":\"([^\"]*)\".*", "$1");
    client.post(plans().resolve("training-plans/" + plan + "/accept"), tokens.get(THERAPISTS.get(home)),
        Client.etag(received), "").whenComplete(this::countRefusal);
  }

  private void readPages() {
    read(Service.MEETING, "/api/v1/team-cases?limit=20", CASE_WORKER);
    read(Service.STRATIFICATION, "/api/v1/assessments?limit=20", THERAPISTS.get("0461"));
    read(Service.REPORTING, "/api/v1/dashboard", NATIONAL);
  }

  private void read(Service service, String path, String user) {
    client.get(addresses.of(service).resolve(path), tokens.get(user)).whenComplete(this::countRefusal);
  }

  private void countRefusal(HttpResponse<String> answer, Throwable failure) {
    if (failure != null || answer.statusCode() >= 300) refused.incrementAndGet();
  }

  private URI plans() {
    return addresses.of(Service.REFERRAL).resolve("/api/v1/training-plans");
  }

  /** Lets tests of a fixed number of senders use the same letters and tokens. */
  CompletableFuture<HttpResponse<String>> sendAndTell() {
    return client.post(plans(), tokens.get(WARD), letters.next());
  }
}
