package dk.samspor.local.bench;

import dk.samspor.local.LocalStackException;
import dk.samspor.local.Service;
import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.LongStream;

/**
 * The meeting-service with ten years of cases, or as many as are asked for: how quickly a day's agenda is there, and a case, and what
 * is to be done today. Twelve cases with five documents each and a round table in a place of the day are made through the service's own
 * doors; the years around them, days, places, citizens and history, by the database.
 */
public final class MeetingFigures {

  private static final int CASES_A_YEAR = 27_000;
  private static final int CASES_A_DAY = 12;
  private static final int DOCUMENTS = 5;
  private static final int WARM = 4_000;
  private static final int CALLS = 3_000;
  private static final String CASE_WORKER = "caseworker-odense";

  private final Subject subject;
  private final int years;
  private final Client client;
  private final URI meeting;
  private final String token;
  private String oneCase;
  private final Scores scores = new Scores();

  public MeetingFigures(Subject subject, int years) {
    this.subject = subject;
    this.years = years;
    this.client = new Client(subject.addresses());
    this.meeting = subject.addresses().of(Service.MEETING);
    this.token = client.token(CASE_WORKER);
  }

  /** Measures and prints; whether every figure was met. */
  public boolean run() {
    Scores.say("Machine: %d cores. %,d cases a year for %d years.".formatted(Runtime.getRuntime().availableProcessors(), CASES_A_YEAR, years));
    String day = aDayWithCases();
    fill(day);
    measure("agenda of 12 cases with 60 documents", "/api/v1/meeting-days/" + day + "/agenda", 15);
    measure("one whole case", "/api/v1/team-cases/" + oneCase, 15);
    measure("what is to be done today", "/api/v1/today", 15);
    measure("first page of the worklist, 50 cases", "/api/v1/team-cases?status=SUBMITTED", 50);
    return scores.allMet();
  }

  private String aDayWithCases() {
    LocalDate date = LocalDate.now().plusDays(45);
    while (date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) date = date.plusDays(1);
    String day = Client.id(created("/api/v1/meeting-days", "{\"date\":\"%s\",\"startsAt\":\"08:00:00\",\"slotMinutes\":40,\"capacity\":%d}".formatted(date, CASES_A_DAY + 1)));
    for (int i = 0; i < CASES_A_DAY; i++) send(i, day);
    var table = created("/api/v1/other-meetings", ("{\"type\":\"ROUND_TABLE\",\"cpr\":\"1203704998\",\"name\":\"Rund Testesen\",\"date\":\"%s\","
        + "\"startsAt\":\"09:00:00\",\"minutes\":40}").formatted(date));
    act("/api/v1/other-meetings/" + Client.id(table) + "/place", Client.etag(table), "{\"meetingDay\":\"%s\"}".formatted(day));
    return day;
  }

  private void send(int number, String day) {
    var opened = created("/api/v1/team-cases", ("{\"cpr\":\"120370%04d\",\"name\":\"Måling Testesen\",\"kind\":\"FLEX_JOB\",\"childrenAtHome\":false,"
        + "\"vocationallyQualified\":true}").formatted(4000 + number));
    oneCase = Client.id(opened);
    String path = "/api/v1/team-cases/" + oneCase + "/";
    String etag = Client.etag(opened);
    etag = act(path + "preparation", etag, "{\"employment\":\"canteen\",\"social\":\"alone\",\"health\":\"back\",\"citizensWishes\":\"cook\",\"pages\":9}");
    for (int i = 0; i < DOCUMENTS; i++) {
      etag = act(path + "documents", etag, "{\"document\":\"%s\",\"type\":\"OTHER\",\"pages\":3,\"dated\":\"2026-01-0%d\"}".formatted(UUID.randomUUID(), i + 1));
    }
    act(path + "submit", etag, "{\"meetingDay\":\"%s\"}".formatted(day));
  }

  private void fill(String day) {
    long began = System.nanoTime();
    try (var database = subject.postgres().asSuperuser("meeting")) {
      new YearsOfMeetings(database, UUID.fromString(day)).write(CASES_A_YEAR * years / CASES_A_DAY, years);
      Scores.say("  years written in %.0f s".formatted((System.nanoTime() - began) / 1e9));
    } catch (SQLException trouble) {
      throw new LocalStackException("The years could not be written: " + trouble.getMessage(), trouble);
    }
  }

  private void measure(String what, String path, double limit) {
    URI address = meeting.resolve(path);
    for (int i = 0; i < WARM; i++) ask(address);
    var times = Percentiles.ofMicroseconds(LongStream.range(0, CALLS).map(i -> ask(address)));
    scores.plain(what + ", p50", times.milliseconds(0.50), "ms");
    scores.atMost(what + ", p99", times.milliseconds(0.99), "ms", limit);
  }

  private long ask(URI address) {
    long began = System.nanoTime();
    var answer = client.get(address, token).join();
    if (answer.statusCode() != 200) throw new LocalStackException("Refused: " + answer.body());
    return (System.nanoTime() - began) / 1_000;
  }

  private HttpResponse<String> created(String path, String body) {
    return checked(client.post(meeting.resolve(path), token, body).join());
  }

  private String act(String path, String etag, String body) {
    return Client.etag(checked(client.post(meeting.resolve(path), token, etag, body).join()));
  }

  private static HttpResponse<String> checked(HttpResponse<String> answer) {
    if (answer.statusCode() >= 300) throw new LocalStackException("Refused: " + answer.body());
    return answer;
  }
}
