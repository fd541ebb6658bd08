package dk.samspor.local.bench;

import dk.samspor.local.LocalStackException;
import dk.samspor.local.Service;
import dk.samspor.local.ServiceDatabase;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import java.util.stream.LongStream;

/**
 * The referral service with a million plans, row-level security on: how many worklists it reads beside the same SQL in
 * pgbench, whether a page far down the list is as quick as the first, and how long a search by name and a citizen's overview
 * take with sixteen clients at once. The desk that is asked is the fullest of all.
 */
public final class ReferralFigures {

  private static final int PLANS = 1_000_000;
  private static final int PATTERNS = 600;
  private static final int CLIENTS = 16;
  private static final int PAGE = 50;
  private static final int DEEP = 1_000;
  private static final int PAGE_CALLS = 600;
  private static final Duration MEASURED = Duration.ofSeconds(10);
  /** Sixteen who look at an answer that long ask some two hundred times a second: many municipalities in their busiest hour. */
  private static final Duration PAUSE = Duration.ofMillis(75);
  private static final String MUNICIPALITY = "0461";

  /** The most common ones; of two lists the names near the front are drawn more often, as in a street. */
  private static final List<String> FIRST = List.of("Anne", "Peter", "Kirsten", "Jens", "Hanne", "Michael", "Mette", "Lars", "Anna", "Henrik", "Helle", "Thomas",
      "Susanne", "Søren", "Lene", "Jan", "Maria", "Christian", "Marianne", "Martin", "Inge", "Niels", "Karen", "Anders", "Lone", "Morten", "Bente", "Jesper",
      "Camilla", "Jørgen", "Pia", "Mads", "Louise", "Hans", "Charlotte", "Rasmus", "Jette", "Per", "Birgit", "Erik", "Åse", "Svend", "Ulla", "Ole", "Rikke", "Kaj");
  private static final List<String> LAST = List.of("Nielsen", "Jensen", "Hansen", "Andersen", "Pedersen", "Christensen", "Larsen", "Sørensen", "Rasmussen",
      "Jørgensen", "Petersen", "Madsen", "Kristensen", "Olsen", "Thomsen", "Christiansen", "Poulsen", "Johansen", "Møller", "Mortensen", "Knudsen", "Jakobsen",
      "Mikkelsen", "Olesen", "Frederiksen", "Laursen", "Henriksen", "Lund", "Schmidt", "Eriksen", "Holm", "Clausen", "Kristiansen", "Simonsen", "Svendsen",
      "Andreasen", "Iversen", "Jeppesen", "Vestergaard", "Østergaard", "Lauridsen", "Bach", "Kjær", "Nygaard", "Juhl", "Dahl", "Toft", "Kragh", "Bruun", "Ågaard");

  private final Subject subject;
  private final ServiceDatabase database;
  private final Client client;
  private final URI referral;
  private final String token;
  private final Random random = new Random(20150310);
  private final Scores scores = new Scores();

  /** @param database of the service, with the passwords of its roles */
  public ReferralFigures(Subject subject, ServiceDatabase database) {
    this.subject = subject;
    this.database = database;
    this.client = new Client(subject.addresses());
    this.referral = subject.addresses().of(Service.REFERRAL);
    this.token = client.token("therapist-odense");
  }

  /** Measures and prints; whether every figure was met. */
  public boolean run() {
    Scores.say("Machine: %d cores. %,d plans, %d clients.".formatted(Runtime.getRuntime().availableProcessors(), PLANS, CLIENTS));
    plansThroughTheDoor();
    double seconds = fill();
    scores.atMost("plans written, with desks and names", seconds, "s", 180);
    scores.plain("cases on the measured desk", count("select count(*) from desk where authority = 'municipality:" + MUNICIPALITY + "'"), "");
    worklist();
    depth();
    asked("search by name, words as common as they are", search());
    asked("a citizen's overview", overview());
    besides("worklist of one kind and status", () -> get("/api/v1/worklist?kind=TRAINING_PLAN&status=RECEIVED&limit=" + PAGE));
    besides("counts of the fullest desk", () -> get("/api/v1/worklist/counts"));
    return scores.allMet();
  }

  /** The names are sealed by the service and nobody else. */
  private void plansThroughTheDoor() {
    var letters = new PlanLetters();
    var ward = client.token("ward-odense");
    for (int i = 0; i < PATTERNS; i++) {
      var letter = letters.about("P" + i, MUNICIPALITY, "%02d%02d%02d%04d".formatted(1 + i % 28, 1 + i % 12, 40 + i % 55, i))
          .replace("Einer Prøve", someName());
      var answer = client.post(referral.resolve("/api/v1/training-plans"), ward, letter).join();
      if (answer.statusCode() != 201) throw new LocalStackException("A plan was refused: " + answer.body());
    }
  }

  private double fill() {
    long began = System.nanoTime();
    try (var superuser = subject.postgres().asSuperuser(database.name())) {
      new MillionPlans(superuser, subject.checkout(), MUNICIPALITY).write(PLANS);
    } catch (SQLException trouble) {
      throw new LocalStackException("The plans could not be written: " + trouble.getMessage(), trouble);
    }
    return (System.nanoTime() - began) / 1e9;
  }

  private void worklist() {
    Supplier<CompletableFuture<HttpResponse<String>>> first = () -> get("/api/v1/worklist?limit=" + PAGE);
    var warmed = ManyClients.inARow(CLIENTS).warm(first);
    var service = ManyClients.inARow(CLIENTS).ask(MEASURED, first);
    scores.plain("worklist, page of %d, p95, after %d s".formatted(PAGE, warmed.toSeconds()), service.times().milliseconds(0.95), "ms");
    scores.plain("worklists read", service.perSecond(), "/s");
    var pgbench = PgBench.perSecond(subject.postgres(), database, subject.checkout().resolve("deploy/local/bench/read-worklist.sql"), CLIENTS, MEASURED);
    if (pgbench.isEmpty()) {
      Scores.say("  pgbench is not installed, so there is no ratio. Debian: apt-get install postgresql-contrib");
      return;
    }
    scores.plain("the same SQL in pgbench", pgbench.getAsDouble(), "/s");
    double percent = 100 * service.perSecond() / pgbench.getAsDouble();
    scores.atLeast("worklists beside pgbench", percent, "%", 10);
  }

  /** Both in turn, so that whatever else happens happens to both. */
  private void depth() {
    String deep = "/api/v1/worklist?limit=" + PAGE;
    for (int page = 1; page < DEEP; page++) {
      var next = get(deep).join().body().replaceFirst("(?s).*\"next\":\"?([^\",}]*)\"?.*", "$1");
      if (next.equals("null")) throw new LocalStackException("The list ends on page " + page);
      deep = "/api/v1/worklist?limit=" + PAGE + "&cursor=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
    }
    var there = deep;
    var first = new ArrayList<Long>();
    var last = new ArrayList<Long>();
    for (int i = 0; i < PAGE_CALLS; i++) {
      first.add(ManyClients.time(() -> get("/api/v1/worklist?limit=" + PAGE)));
      last.add(ManyClients.time(() -> get(there)));
    }
    double one = median(first);
    double thousand = median(last);
    scores.plain("page 1, median", one, "ms");
    scores.plain("page 1,000, median", thousand, "ms");
    scores.atMost("page 1,000 beside page 1", thousand / one, "", 1.2);
  }

  /** Three of four by first and last name, the others by one word. */
  private Supplier<CompletableFuture<HttpResponse<String>>> search() {
    return () -> {
      var thread = ThreadLocalRandom.current();
      var name = thread.nextInt(4) > 0 ? drawn(FIRST, thread) + " " + drawn(LAST, thread) : drawn(LAST, thread);
      return client.post(referral.resolve("/api/v1/citizens/search?limit=20"), token, "{\"name\": \"" + name + "\"}");
    };
  }

  private Supplier<CompletableFuture<HttpResponse<String>>> overview() {
    var citizens = someCitizens();
    return () -> client.post(referral.resolve("/api/v1/citizens/overview"), token,
        "{\"citizenId\": \"" + citizens.get(ThreadLocalRandom.current().nextInt(citizens.size())) + "\"}");
  }

  private List<String> someCitizens() {
    var citizens = new ArrayList<String>();
    try (var superuser = subject.postgres().asSuperuser(database.name()); var query = superuser.createStatement();
        var rows = query.executeQuery("select citizen_id from desk where authority = 'municipality:" + MUNICIPALITY + "' order by md5(case_id::text) limit 5000")) {
      while (rows.next()) citizens.add(rows.getString(1));
    } catch (SQLException trouble) {
      throw new LocalStackException("No citizens: " + trouble.getMessage(), trouble);
    }
    return citizens;
  }

  /** At full speed the limit holds; with pauses is what a person at such a desk meets. */
  private void asked(String what, Supplier<CompletableFuture<HttpResponse<String>>> question) {
    scores.atMost("  p95", atFullSpeed(what, question), "ms", 25);
    var paced = new ManyClients(CLIENTS, PAUSE).ask(MEASURED, question);
    scores.plain("  p95 with a pause of " + PAUSE.toMillis() + " ms between, %.0f/s".formatted(paced.perSecond()), paced.times().milliseconds(0.95), "ms");
  }

  private void besides(String what, Supplier<CompletableFuture<HttpResponse<String>>> question) {
    scores.plain("  p95", atFullSpeed(what, question), "ms");
  }

  /** Its 95th percentile in milliseconds. */
  private double atFullSpeed(String what, Supplier<CompletableFuture<HttpResponse<String>>> question) {
    var warmed = ManyClients.inARow(CLIENTS).warm(question);
    var full = ManyClients.inARow(CLIENTS).ask(MEASURED, question);
    scores.plain("%s, one after the other, after %d s".formatted(what, warmed.toSeconds()), full.perSecond(), "/s");
    scores.plain("  p50", full.times().milliseconds(0.50), "ms");
    return full.times().milliseconds(0.95);
  }

  private CompletableFuture<HttpResponse<String>> get(String path) {
    return client.get(referral.resolve(path), token);
  }

  private String someName() {
    return drawn(FIRST, random) + (random.nextInt(3) == 0 ? " " + drawn(LAST, random) + " " : " ") + drawn(LAST, random);
  }

  /** The front of the list more often. */
  private static String drawn(List<String> names, Random by) {
    return names.get((int) (names.size() * Math.pow(by.nextDouble(), 1.8)));
  }

  private double count(String sql) {
    try (var superuser = subject.postgres().asSuperuser(database.name()); var query = superuser.createStatement(); var row = query.executeQuery(sql)) {
      row.next();
      return row.getDouble(1);
    } catch (SQLException trouble) {
      throw new LocalStackException("PostgreSQL refused: " + trouble.getMessage(), trouble);
    }
  }

  private static double median(List<Long> microseconds) {
    return Percentiles.ofMicroseconds(LongStream.of(microseconds.stream().mapToLong(Long::longValue).toArray())).milliseconds(0.5);
  }
}
