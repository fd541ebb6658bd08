package dk.samspor.local.campaign;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dk.samspor.local.BlankPdf;
import dk.samspor.local.Service;
import dk.samspor.local.bench.PlanLetters;
import dk.samspor.local.campaign.PatientClient.Answer;
import dk.samspor.local.campaign.PatientClient.Order;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;

/** One thread's people: wards, therapists, case workers and GPs, who do what the random generator says. */
final class Visitor {

  /** A municipality with those who work there, and a practice that writes its certificates. */
  private record Place(String code, String town, String practice) {}

  private static final List<Place> PLACES = List.of(new Place("0461", "odense", "024015"), new Place("0479", "svendborg", "024015"),
      new Place("0751", "aarhus", "037974"), new Place("0791", "viborg", "037974"));
  private static final int TEAM_CASE_ONE_IN = 4;
  private static final int OVERRIDE_ONE_IN = 3;
  private static final int MOST_PAGES = 9;

  private record Accepted(UUID plan, Place place) {}

  private final PatientClient client;
  private final Citizens citizens;
  private final Random random;
  private final PlanLetters letters = new PlanLetters();
  private final Queue<Accepted> toDecide = new ArrayDeque<>();

  Visitor(PatientClient client, Citizens citizens, Random random) {
    this.client = client;
    this.citizens = citizens;
    this.random = random;
  }

  /** The next thing that somebody does. */
  void doSomething() {
    if (!toDecide.isEmpty() && random.nextBoolean()) decideOne();
    else if (random.nextInt(TEAM_CASE_ONE_IN) == 0) openTeamCase(anyPlace());
    else sendPlan(anyPlace());
  }

  /** Accepted plans whose level nobody has decided. */
  boolean hasUnfinished() {
    return !toDecide.isEmpty();
  }

  private void sendPlan(Place place) {
    var letter = key();
    var sent = client.carryOut(new Order(Deed.RECEIVE_PLAN, "ward-odense", letter, null, null, null,
        letters.about(letter, place.code(), citizens.nextCpr())));
    sent.ifPresent(plan -> client.carryOut(new Order(Deed.ACCEPT_PLAN, "therapist-" + place.town(), key(), plan.id(), null, plan.etag(), ""))
        .ifPresent(accepted -> toDecide.add(new Accepted(accepted.id(), place))));
  }

  /** Goes to the end of the queue while stratification has not heard of the plan. */
  void decideOne() {
    var plan = toDecide.remove();
    var therapist = "therapist-" + plan.place().town();
    var assessment = client.get(Service.STRATIFICATION, "/api/v1/assessments?trainingPlan=" + plan.plan(), therapist)
        .map(found -> found.body().at("/items/0/id").asText()).filter(id -> !id.isEmpty())
        .flatMap(id -> client.get(Service.STRATIFICATION, "/api/v1/assessments/" + id, therapist));
    assessment.ifPresentOrElse(open -> decide(open, plan.plan(), therapist), () -> toDecide.add(plan));
  }

  private void decide(Answer open, UUID plan, String therapist) {
    var decision = JsonNodeFactory.instance.objectNode().put("basis", "PLAN");
    var proposed = open.body().at("/proposal/level").asText();
    if (random.nextInt(OVERRIDE_ONE_IN) == 0) {
      decision.put("level", proposed.equals("BASIC") ? "ADVANCED" : "BASIC").put("reason", "Mødte borgeren i dag; funktionen er en anden.");
    } else {
      decision.put("level", proposed);
    }
    client.carryOut(new Order(Deed.DECIDE_LEVEL, therapist, key(), open.id(), plan, open.etag(), decision.toString()));
  }

  private void openTeamCase(Place place) {
    var cpr = citizens.nextCpr();
    var body = JsonNodeFactory.instance.objectNode().put("cpr", cpr).put("name", "Karin Prøvekilde").put("kind", "RESOURCE_PROGRAMME")
        .put("childrenAtHome", random.nextBoolean()).put("vocationallyQualified", random.nextBoolean()).put("municipality", place.code());
    client.carryOut(new Order(Deed.OPEN_TEAM_CASE, "caseworker-" + place.town(), key(), null, null, null, body.toString()))
        .ifPresent(opened -> askForCertificate(place, opened.id(), cpr));
  }

  private void askForCertificate(Place place, UUID teamCase, String cpr) {
    var request = JsonNodeFactory.instance.objectNode().put("form", "LAE_261").put("teamCase", teamCase.toString())
        .put("practice", place.practice()).put("question", "Hvad kan styrkes?").put("caseWorkerView", "Stabil til aftaler.")
        .put("citizenView", "Jeg kan mere end i efteråret.");
    request.putObject("citizen").put("cpr", cpr).put("name", "Karin Prøvekilde");
    client.carryOut(new Order(Deed.REQUEST_CERTIFICATE, "caseworker-" + place.town(), key(), null, null, null, request.toString()))
        .ifPresent(asked -> deliver(asked, teamCase));
  }

  private void deliver(Answer asked, UUID teamCase) {
    int pages = 1 + random.nextInt(MOST_PAGES);
    var pdf = new String(BlankPdf.of(pages), StandardCharsets.US_ASCII);
    client.carryOut(new Order(Deed.ATTACH_DOCUMENT, "demo-gp", key(), asked.id(), null, asked.etag(), pdf))
        .ifPresent(document -> deliver(asked.id(), teamCase, document, pages));
  }

  private void deliver(UUID asked, UUID teamCase, Answer document, int pages) {
    var certificate = JsonNodeFactory.instance.objectNode().put("deliveredDate", LocalDate.now(ZoneId.of("Europe/Copenhagen")).toString())
        .put("assessment", "I bedring, ingen anden sygdom.");
    certificate.putObject("document").put("id", document.id().toString()).put("pages", pages);
    client.carryOut(new Order(Deed.DELIVER_CERTIFICATE, "demo-gp", key(), asked, teamCase, document.etag(), certificate.toString()));
  }

  private Place anyPlace() {
    return PLACES.get(random.nextInt(PLACES.size()));
  }

  /** The seed decides the keys, too; of another campaign's they are free. */
  private String key() {
    return new UUID(random.nextLong(), random.nextLong()).toString();
  }
}
