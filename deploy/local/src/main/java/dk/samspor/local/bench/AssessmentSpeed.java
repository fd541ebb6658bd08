package dk.samspor.local.bench;

import dk.samspor.local.LocalStackException;
import dk.samspor.local.PostgresNode;
import dk.samspor.local.Service;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What a therapist waits for: an assessment read, its answers given and explained, with a hundred thousand others stored; and
 * how many such evaluations one core does in the service's own jars, without the way there.
 */
public final class AssessmentSpeed {

  private static final int STORED = 100_000;
  private static final int CALLS = 1_000;
  private static final Duration BETWEEN = Duration.ofMillis(20);
  private static final int LEAST_PER_SECOND = 60_000;
  private static final double MOST_MILLISECONDS = 25;
  private static final String THERAPIST = "therapist-odense";

  private static final String OPENED = """
      {"citizen": "%s", "trainingPlan": "%s", "planType": "GENERAL", "dischargeDate": "2026-10-30", "inputs": {"complications": "SOME",
       "functionalImpairment": "MODERATE", "lifeAreas": ["WORK", "FAMILY"], "cognitiveImpairment": "SOME", "coordination": "SEVERAL_SECTORS",
       "rarity": "COMMON", "trainingNeed": "LARGE", "brainInjury": false}}""";

  /** Copies of one that came through the door, on the same desk, each about another citizen and plan. */
  private static final String COPIES = """
      with copies as (
        insert into assessment select (jsonb_populate_record(a, jsonb_build_object('id', gen_random_uuid(), 'citizen_id', gen_random_uuid(),
          'training_plan', gen_random_uuid()))).* from assessment a, generate_series(1, %d) where a.id = '%s' returning id, citizen_id)
      insert into desk (authority, case_id, kind, part, status, citizen_id, home_municipality)
        select d.authority, c.id, d.kind, d.part, d.status, c.citizen_id, d.home_municipality from copies c, desk d where d.case_id = '%s'
      """;

  private final Subject subject;
  private final List<String> evaluations;
  private final Client client;
  private final String token;
  private final Scores scores = new Scores();

  /** @param evaluations the command that measures evaluations alone */
  public AssessmentSpeed(Subject subject, List<String> evaluations) {
    this.subject = subject;
    this.evaluations = evaluations;
    this.client = new Client(subject.addresses());
    this.token = client.token(THERAPIST);
  }

  /** Measures and prints; answers whether every figure was met. */
  public boolean run() throws InterruptedException {
    Scores.say("Machine: %d cores, %s %s.".formatted(Runtime.getRuntime().availableProcessors(), System.getProperty("os.name"), System.getProperty("os.arch")));
    evaluations();
    store(Client.id(open()));
    calls(CALLS / 4, false);
    calls(CALLS, true);
    return scores.allMet();
  }

  private void evaluations() throws InterruptedException {
    try {
      var process = new ProcessBuilder(evaluations).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      var said = new String(process.getInputStream().readAllBytes());
      if (process.waitFor() != 0) throw new LocalStackException("The evaluations could not be measured: " + said);
      var perSecond = Double.parseDouble(said.replaceFirst("(?s).*evaluations-per-second: (\\d+).*", "$1"));
      scores.atLeast("evaluations of the GOP model with explanation, one core", perSecond, "/s", LEAST_PER_SECOND);
    } catch (IOException e) {
      throw new LocalStackException("The evaluations could not be measured: " + e.getMessage(), e);
    }
  }

  private void store(String id) {
    try (var connection = postgres().asSuperuser(Service.STRATIFICATION.databaseName()); var statement = connection.createStatement()) {
      statement.execute(COPIES.formatted(STORED, id, id));
      statement.execute("analyze assessment");
      statement.execute("analyze desk");
    } catch (SQLException e) {
      throw new LocalStackException("The stored assessments could not be made: " + e.getMessage(), e);
    }
    Scores.say("  %d assessments stored".formatted(STORED));
  }

  /** One after another at an even pace: opened, read, answered. */
  private void calls(int calls, boolean print) throws InterruptedException {
    var opened = new ArrayList<Long>();
    var read = new ArrayList<Long>();
    var answered = new ArrayList<Long>();
    for (int call = 0; call < calls; call++) {
      var fresh = timed(opened, this::open, 201);
      var one = assessments().resolve("assessments/" + Client.id(fresh));
      timed(read, () -> client.get(one, token).join(), 200);
      timed(answered, () -> client.post(URI.create(one + "/inputs"), token, Client.etag(fresh), "{\"inputs\": {\"rarity\": \"RARE\"}}").join(), 200);
      Thread.sleep(BETWEEN);
    }
    if (!print) return;
    latency("an assessment opened and proposed", opened);
    latency("an assessment read", read);
    latency("answers given, proposed anew and explained", answered);
  }

  private static HttpResponse<String> timed(List<Long> microseconds, java.util.function.Supplier<HttpResponse<String>> call, int expected) {
    long begin = System.nanoTime();
    var answer = call.get();
    microseconds.add((System.nanoTime() - begin) / 1_000);
    if (answer.statusCode() != expected) throw new LocalStackException("An assessment call was refused: " + answer.body());
    return answer;
  }

  private void latency(String name, List<Long> microseconds) {
    var times = Percentiles.ofMicroseconds(microseconds.stream().mapToLong(Long::longValue));
    scores.atMost(name + ", p99", times.milliseconds(0.99), "ms", MOST_MILLISECONDS);
    scores.plain(name + ", p50", times.milliseconds(0.50), "ms");
  }

  private HttpResponse<String> open() {
    return client.post(assessments(), token, OPENED.formatted(UUID.randomUUID(), UUID.randomUUID())).join();
  }

  private URI assessments() {
    return subject.addresses().of(Service.STRATIFICATION).resolve("/api/v1/assessments");
  }

  private PostgresNode postgres() {
    return subject.postgres();
  }
}
