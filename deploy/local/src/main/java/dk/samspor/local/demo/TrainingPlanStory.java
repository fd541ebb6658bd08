package dk.samspor.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import dk.samspor.local.Service;
import java.time.LocalDate;

/** Story A: hospitals send training plans; municipalities check, stratify, allocate and start. */
final class TrainingPlanStory {

  private static final String PLANS = "/api/v1/training-plans";
  private static final String ASSESSMENTS = "/api/v1/assessments";

  private final Street street;
  private final Narrator narrator;

  TrainingPlanStory(Street street, Narrator narrator) {
    this.street = street;
    this.narrator = narrator;
  }

  void play() {
    var letters = Script.json("plans/manifest.json");
    narrator.chapter("Story A · the training plan (2015)",
        letters.size() + " plans from two hospitals to four municipalities: the eight published cases, simple ones, and one for the hospital's own level.");
    letters.forEach(this::play);
  }

  private void play(JsonNode entry) {
    var told = new StringBuilder("%2d  %-10s".formatted(entry.get("order").asInt(), Script.town(entry.get("municipality").asText())));
    try {
      new OnePlan(entry, told).play();
      narrator.checked(true, told.toString());
    } catch (Unexpected e) {
      narrator.checked(false, told + " → " + e.getMessage());
    }
  }

  /** One plan from the ward to the first training. */
  private final class OnePlan {
    private final JsonNode entry;
    private final StringBuilder told;
    private final LocalDate received;
    private final String therapist;

    private OnePlan(JsonNode entry, StringBuilder told) {
      this.entry = entry;
      this.told = told;
      this.received = LocalDate.parse(entry.get("receivedDate").asText());
      this.therapist = Script.person("therapist", entry.get("municipality").asText());
    }

    private void play() {
      var plan = CaseWalk.of(street, Service.REFERRAL, PLANS, sent(), letterId());
      if (!entry.get("resubmission").isNull()) returnAndResubmit(plan);
      plan.act(therapist, received.plusDays(1), "accept", Script.object());
      String level = assessed(plan.id());
      plan.await(therapist, received.plusDays(1), "the level reaching the plan", body -> body.path("level").asText().equals(level));
      start(plan);
    }

    private String sent() {
      var hospital = street.as("demo-epj", received);
      boolean xml = entry.get("format").asText().equals("G_GOP");
      var file = "plans/" + entry.get("file").asText();
      var answer = xml ? hospital.postXml(Service.REFERRAL, "/api/v1/messages/g-gop", Script.bytes(file))
          : hospital.post(Service.REFERRAL, PLANS, "demo/" + letterId(), null, Script.json(file));
      if (!answer.ok()) throw Unexpected.answer("sending", answer);
      told.append(xml ? "  G-GOP received" : "  received      ");
      return xml ? answer.text("planId") : answer.id();
    }

    private void returnAndResubmit(CaseWalk plan) {
      var reasons = Script.object().put("text", "Funktionsevnen ved udskrivelsen mangler; vi kan ikke vurdere niveauet.");
      reasons.putArray("reasons").add("FUNCTION_AT_DISCHARGE_NOT_DESCRIBED");
      plan.act(therapist, received.plusDays(1), "return", reasons);
      plan.act("demo-epj", received.plusDays(1), "resubmit", Script.json("plans/" + entry.get("resubmission").asText()));
      told.append(", returned with reasons, sent again");
    }

    private String assessed(String plan) {
      var opened = CaseWalk.await("the assessment opening", () -> street.as(therapist, received.plusDays(1))
          .get(Service.STRATIFICATION, ASSESSMENTS + "?trainingPlan=" + plan), answer -> !answer.body().path("items").isEmpty());
      var assessment = CaseWalk.of(street, Service.STRATIFICATION, ASSESSMENTS,
          opened.body().at("/items/0/id").asText(), letterId());
      if (!entry.get("therapistAnswers").isEmpty()) {
        assessment.act(therapist, received.plusDays(1), "inputs", Script.object().set("inputs", entry.get("therapistAnswers")));
        told.append(", questions answered");
      }
      return decided(assessment);
    }

    private String decided(CaseWalk assessment) {
      String expected = entry.get("expectedLevel").asText();
      var proposed = assessment.await(therapist, received.plusDays(1), "a proposal", body -> body.hasNonNull("proposal"))
          .body().at("/proposal/level").asText();
      if (!proposed.equals(expected)) throw new Unexpected("the model proposes " + proposed + " where " + expected + " was expected");
      assessment.act(therapist, received.plusDays(1), "decide", Script.object().put("level", proposed).put("basis", "PLAN"));
      told.append(" → ").append(proposed);
      return proposed;
    }

    private void start(CaseWalk plan) {
      var provider = entry.get("expectedLevel").asText().equals("SPECIALISED")
          ? Script.object().put("providerKind", "REGION").put("providerName", "Regionens hjerneskadecenter")
          : Script.object().put("providerKind", "OWN_CENTRE").put("providerName", "Kommunens træningscenter");
      plan.act(therapist, received.plusDays(2), "allocate", provider);
      plan.act(therapist, received.plusDays(2), "first-contact", Script.object().put("date", received.plusDays(5).toString()));
      plan.act(therapist, received.plusDays(6), "start", Script.object().put("date", received.plusDays(6).toString()));
      told.append(", started ").append(received.plusDays(6));
    }

    private String letterId() {
      return entry.get("letterId").asText();
    }
  }
}
