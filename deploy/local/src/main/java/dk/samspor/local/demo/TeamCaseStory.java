package dk.samspor.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.samspor.local.Service;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Story B: the rehabilitation team's case, in 2015 as a team meeting and in August 2026 as a hearing; in 2016 one that was postponed. */
final class TeamCaseStory {

  private static final String CASES = "/api/v1/team-cases";
  private static final String DAYS = "/api/v1/meeting-days";
  private static final String CERTIFICATES = "/api/v1/certificates";
  private static final String ADVICE = "/api/v1/clinical-advice";

  /** Part of the story → the act it is, and who does it. */
  private static final Map<String, String> ACTS = Map.ofEntries(Map.entry("preparation", "preparation"), Map.entry("submission", "submit"),
      Map.entry("screening", "screen"), Map.entry("postponement", "postpone"), Map.entry("reopening", "reopen"),
      Map.entry("resubmission", "submit"), Map.entry("rescreening", "screen"), Map.entry("schedule", "schedule"), Map.entry("papers", "papers"),
      Map.entry("meeting", "hold"), Map.entry("statement", "statement"),
      Map.entry("recommendation", "recommend"), Map.entry("decision", "decide"), Map.entry("conclusion", "conclusion"),
      Map.entry("gpInformed", "gp-informed"), Map.entry("followUp", "follow-up"), Map.entry("close", "close"));
  private static final List<String> IN_ORDER = List.of("preparation", "submission", "screening", "postponement", "clinicalFunction", "reopening",
      "resubmission", "rescreening", "schedule", "papers", "meeting", "statement",
      "recommendation", "decision", "conclusion", "gpInformed", "followUp", "close");
  private static final List<String> BY_COORDINATOR = List.of("screening", "rescreening", "statement");

  private final Street street;
  private final Narrator narrator;
  private final Map<String, CaseWalk> days = new HashMap<>();

  TeamCaseStory(Street street, Narrator narrator) {
    this.street = street;
    this.narrator = narrator;
  }

  void play() {
    var files = Script.lines("teamcases/index.txt");
    var planned = Script.json("teamcases/" + files.getFirst());
    narrator.chapter("Story B · the team case (2015 as a team meeting, August 2026 as a coordinator hearing)",
        (files.size() - 1) + " cases: certificate from the GP, ten working days before, screening, the table, the decision, a week to the citizen.");
    planned.forEach(day -> tried("meeting day " + day.get("key").asText(), () -> plan(day)));
    files.stream().skip(1).forEach(file -> play(Script.json("teamcases/" + file)));
    planned.forEach(day -> tried("meeting day " + day.get("key").asText() + " held", () -> hold(day)));
  }

  private void play(JsonNode story) {
    var title = "%-10s %s".formatted(Script.town(story.get("municipality").asText()), story.at("/title/en").asText());
    var oneCase = new OneCase(story);
    tried(title + "\n" + " ".repeat(16) + inWords(story), oneCase::play);
    if (goesBackwards(story)) oneCase.steps.forEach(step -> narrator.line(" ".repeat(14) + step));
  }

  /** What today's systems lack is support when a case goes back: these are told step by step. */
  private static boolean goesBackwards(JsonNode story) {
    return story.has("postponement") || story.at("/recommendation/body/type").asText().equals("RETURNED");
  }

  /** What becomes of the case, as the story has it; the steps are checked while they are played. */
  private static String inWords(JsonNode story) {
    var treated = date(story.get("recommendation"), "on");
    var words = new StringBuilder("LÆ 265 after %d days".formatted(
        ChronoUnit.DAYS.between(date(story.get("certificate"), "requestedOn"), date(story.get("certificate"), "deliveredOn"))));
    words.append(story.has("screening") ? ", screened" : ", silence taken as sufficient");
    words.append(story.has("postponement") ? ", postponed and opened again" : "");
    if (story.has("clinicalFunction")) {
      words.append(", LÆ 275 after %d days".formatted(ChronoUnit.DAYS.between(date(story.get("clinicalFunction"), "requestedOn"),
          date(story.get("clinicalFunction"), "deliveredOn"))));
    }
    words.append(story.has("statement") ? ", heard " : ", met ").append(treated);
    words.append(", recommended ").append(story.at("/recommendation/body/type").asText());
    if (story.has("conclusion")) {
      words.append(", citizen told after %d days".formatted(ChronoUnit.DAYS.between(treated, date(story.get("conclusion"), "on"))));
    }
    return words.toString();
  }

  private void tried(String what, Runnable play) {
    try {
      play.run();
      narrator.checked(true, what);
    } catch (Unexpected e) {
      narrator.checked(false, what + " → " + e.getMessage());
    }
  }

  private void plan(JsonNode day) {
    var team = street.as(Script.person("team", day.get("municipality").asText()), date(day, "plannedOn"));
    var key = day.get("key").asText();
    days.put(key, CaseWalk.opened(team, street, Service.MEETING, DAYS, key, day.get("body")));
  }

  private void hold(JsonNode day) {
    if (!day.has("hold")) return;
    var walk = days.get(day.get("key").asText());
    walk.act(Script.person("team", day.get("municipality").asText()), date(day.get("hold"), "on"), "hold", day.at("/hold/body"));
  }

  private static LocalDate date(JsonNode of, String field) {
    return LocalDate.parse(of.get(field).asText());
  }

  /** One citizen's case from the first page to the letter. */
  private final class OneCase {
    private final JsonNode story;
    private final String municipality;
    private final String caseWorker;
    private final List<String> steps = new ArrayList<>();
    private CaseWalk walk;

    private OneCase(JsonNode story) {
      this.story = story;
      this.municipality = story.get("municipality").asText();
      this.caseWorker = Script.person("caseworker", municipality);
    }

    private void play() {
      var open = story.get("open");
      walk = CaseWalk.opened(street.as(caseWorker, date(open, "on")), street, Service.MEETING, CASES, "case/" + story.at("/title/en").asText(), open.get("body"));
      certificate();
      IN_ORDER.stream().filter(story::has).forEach(this::part);
    }

    /** LÆ 261 to the practice, LÆ 265 back; the letter brings it to the case by itself. */
    private void certificate() {
      var certificate = story.get("certificate");
      var request = (ObjectNode) certificate.get("request").deepCopy();
      request.put("teamCase", walk.id()).put("practice", story.get("practice").asText());
      request.putObject("citizen").put("cpr", story.at("/open/body/cpr").asText()).put("name", story.at("/open/body/name").asText());
      var asked = CaseWalk.opened(street.as(caseWorker, date(certificate, "requestedOn")), street, Service.REFERRAL, CERTIFICATES,
          "certificate/" + walk.id(), request);
      asked.deliver("demo-gp", date(certificate, "deliveredOn"), "deliver", certificate.get("delivery"));
      step(date(certificate, "requestedOn"), "%-16s → to the GP".formatted("LÆ 261"));
      step(date(certificate, "deliveredOn"), "%-16s → attached to the case".formatted("LÆ 265"));
      walk.await(caseWorker, date(certificate, "deliveredOn"), "the certificate reaching the case", body -> body.path("documents").findValuesAsText("type").contains("LAE_265"));
    }

    private void part(String part) {
      if (part.equals("clinicalFunction")) {
        clinicalFunction();
        return;
      }
      var step = story.get(part);
      var body = ACTS.get(part).equals("submit")
          ? Script.object().put("meetingDay", days.get(step.get("meetingDay").asText()).id())
          : step.has("body") ? step.get("body") : Script.object();
      var answer = walk.act(by(part), date(step, "on"), ACTS.get(part), body);
      step(date(step, "on"), "%-16s → %s".formatted(part, answer.text("status")) + said(part, step));
    }

    private static String said(String part, JsonNode step) {
      return switch (part) {
        case "screening", "rescreening" -> ": " + step.at("/body/outcome").asText()
            + (step.at("/body/clinicalExamination").asBoolean() ? ", examination in the clinical function advised" : "");
        case "papers" -> ": to " + StreamSupport.stream(step.at("/body/to").spliterator(), false).map(JsonNode::asText).collect(Collectors.joining(" and "));
        case "postponement" -> ": " + step.at("/body/reasons/0").asText();
        case "recommendation" -> step.at("/body/type").asText().equals("RETURNED") ? " to the case worker" : ": " + step.at("/body/type").asText();
        default -> "";
      };
    }

    private void step(LocalDate day, String what) {
      steps.add(day + "  " + what);
    }

    /** The coordinator's advice reaches referral by itself; LÆ 271 is made from it, and LÆ 275 finds its way back to the case. */
    private void clinicalFunction() {
      var part = story.get("clinicalFunction");
      var asked = date(part, "requestedOn");
      var advice = CaseWalk.await("the advice reaching referral", () -> street.as(caseWorker, asked).get(Service.REFERRAL, ADVICE + "?limit=200"),
          answer -> advised(answer.body()).isPresent());
      var request = CaseWalk.of(street, Service.REFERRAL, ADVICE, advised(advice.body()).orElseThrow(), "advice/" + walk.id())
          .act(caseWorker, asked, "request", part.get("request"));
      step(asked, "%-16s → %s".formatted("LÆ 271", request.text("status")));
      var certificate = CaseWalk.of(street, Service.REFERRAL, CERTIFICATES, request.id(), "clinical/" + walk.id());
      var invitation = part.get("invitation");
      certificate.act(Script.clinicalFunction(story.get("region").asText()), date(invitation, "on"), "invite", invitation.get("body"));
      step(date(invitation, "on"), "%-16s → the citizen is seen on %s".formatted("invitation", invitation.at("/body/appointment").asText()));
      certificate.deliver(Script.clinicalFunction(story.get("region").asText()), date(part, "deliveredOn"), "deliver-clinical", part.get("delivery"));
      walk.await(caseWorker, date(part, "deliveredOn"), "LÆ 275 reaching the case", body -> body.at("/clinicalExamination/state").asText().equals("DELIVERED"));
      step(date(part, "deliveredOn"), "%-16s → attached to the case".formatted("LÆ 275"));
    }

    private Optional<String> advised(JsonNode list) {
      return StreamSupport.stream(list.path("items").spliterator(), false)
          .filter(advice -> advice.path("teamCase").asText().equals(walk.id())).map(advice -> advice.path("id").asText()).findFirst();
    }

    private String by(String part) {
      if (BY_COORDINATOR.contains(part)) return Script.coordinator(story.get("region").asText());
      return part.equals("meeting") ? Script.person("team", municipality) : caseWorker;
    }
  }
}
