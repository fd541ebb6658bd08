package dk.samspor.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import dk.samspor.local.Service;
import java.time.LocalDate;
import java.util.stream.StreamSupport;

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
    private final boolean stepByStep;

    private OnePlan(JsonNode entry, StringBuilder told) {
      this.entry = entry;
      this.told = told;
      this.received = LocalDate.parse(entry.get("receivedDate").asText());
      this.therapist = Script.person("therapist", entry.get("municipality").asText());
      this.stepByStep = entry.path("stepByStep").asBoolean();
    }

    /** One of the plans is told at length, the others in a line. */
    private void step(LocalDate day, String what) {
      if (stepByStep) narrator.line("      " + day + "  " + what);
    }

    private void play() {
      var plan = CaseWalk.of(street, Service.REFERRAL, PLANS, sent(), letterId());
      if (!entry.get("resubmission").isNull()) returnAndResubmit(plan);
      plan.act(therapist, received.plusDays(1), "accept", Script.object());
      step(received.plusDays(1), "the municipality accepts: good enough to stratify from");
      String level = assessed(plan);
      plan.await(therapist, received.plusDays(1), "the level reaching the plan", body -> body.path("level").asText().equals(level));
      step(received.plusDays(1), "stratification: " + level + ", and the level stands in the plan");
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
      step(received, xml ? "G-GOP acknowledged " + answer.text("acknowledgement") + ", " + findings(answer)
          : "the ward's plan is received, " + findings(answer));
      if (xml) asked(hospital);
      return xml ? answer.text("planId") : answer.id();
    }

    /** The ward's system knows nothing but its own letter's id. */
    private void asked(Street.Desk hospital) {
      var question = Script.object().put("letterId", letterId()).put("sender", entry.get("sender").asText());
      var status = hospital.post(Service.REFERRAL, "/api/v1/messages/g-gop/status", "demo/status/" + letterId(), null, question);
      if (!status.ok()) throw Unexpected.answer("asking what became of the letter", status);
      step(received, "asked by its own letter id, the ward hears: submission " + status.text("submission") + ", newest " + status.text("newest"));
    }

    private static String findings(Answer answer) {
      long blocking = StreamSupport.stream(answer.body().path("findings").spliterator(), false)
          .filter(finding -> finding.path("severity").asText().equals("BLOCKING")).count();
      return "findings: " + blocking + " blocking, " + (answer.body().path("findings").size() - blocking) + " advisory";
    }

    private void returnAndResubmit(CaseWalk plan) {
      var reasons = Script.object().put("text", "Funktionsevnen ved udskrivelsen mangler; vi kan ikke vurdere niveauet.");
      reasons.putArray("reasons").add("FUNCTION_AT_DISCHARGE_NOT_DESCRIBED");
      plan.act(therapist, received.plusDays(1), "return", reasons);
      step(received.plusDays(1), "the municipality returns it: FUNCTION_AT_DISCHARGE_NOT_DESCRIBED, with a text");
      var again = plan.act("demo-epj", received.plusDays(1), "resubmit", Script.json("plans/" + entry.get("resubmission").asText()));
      told.append(", returned with reasons, sent again");
      step(received.plusDays(1), "the ward sends it again, submission " + again.text("submission") + ", " + findings(again) + "; "
          + changes(plan.id()) + " fields differ from the first");
      warned(again);
    }

    private int changes(String plan) {
      var comparison = street.as(therapist, received.plusDays(1)).get(Service.REFERRAL, PLANS + "/" + plan + "/comparison");
      if (!comparison.ok()) throw Unexpected.answer("comparing the versions", comparison);
      return comparison.body().path("changes").size();
    }

    /** A short start deadline is warned of at once: counted by hand in the manifest. */
    private void warned(Answer plan) {
      int left = plan.body().at("/deadlineWarning/workingDaysLeft").asInt(-1);
      int expected = entry.path("shortDeadlineWorkingDays").asInt(-1);
      if (left != expected) throw new Unexpected("a short deadline with " + left + " working days left where " + expected + " were counted");
      if (left >= 0) {
        told.append(", short deadline (").append(left).append(" working days)");
        step(received.plusDays(1), "short deadline " + plan.body().at("/plan/deadline/date").asText() + " warned of: " + left + " working days left");
      }
    }

    private String assessed(CaseWalk plan) {
      var opened = CaseWalk.await("the assessment opening", () -> street.as(therapist, received.plusDays(1))
          .get(Service.STRATIFICATION, ASSESSMENTS + "?trainingPlan=" + plan.id()), answer -> !answer.body().path("items").isEmpty());
      var assessment = CaseWalk.of(street, Service.STRATIFICATION, ASSESSMENTS,
          opened.body().at("/items/0/id").asText(), letterId());
      if (!entry.get("therapistAnswers").isEmpty()) {
        assessment.act(therapist, received.plusDays(1), "inputs", Script.object().set("inputs", entry.get("therapistAnswers")));
        told.append(", questions answered");
      }
      if (entry.has("hospitalAsked")) askTheWard(plan, assessment);
      return decided(assessment);
    }

    /** The specialised levels are the hospital's: the municipality asks before it decides, and the ward keeps its plan. */
    private void askTheWard(CaseWalk plan, CaseWalk assessment) {
      var asked = received.plusDays(1);
      assessment.act(therapist, asked, "ask-hospital", entry.get("hospitalAsked"));
      plan.await("demo-epj", asked, "the question reaching the ward", body -> body.at("/levelChange/reason").isTextual());
      plan.act("demo-epj", asked, "level-change", Script.object().put("agreed", false).put("text", "Hovedtraumet kræver hospitalets udstyr."));
      assessment.await(therapist, asked, "the ward's answer", body -> body.at("/hospitalQuestions/0/answer").isTextual());
      told.append(", the ward asked and keeps it");
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
      step(received.plusDays(2), "allocated to " + provider.get("providerName").asText());
      plan.act(therapist, received.plusDays(2), "first-contact", Script.object().put("date", received.plusDays(5).toString()));
      step(received.plusDays(2), "first contact offered for " + received.plusDays(5));
      var started = plan.act(therapist, received.plusDays(6), "start", Script.object().put("date", received.plusDays(6).toString()));
      told.append(", started ").append(received.plusDays(6));
      beside(started.body().at("/plan/deadline/date").asText(""));
    }

    /** Not every training starts in time, and the figures show it. */
    private void beside(String deadline) {
      boolean late = !deadline.isEmpty() && LocalDate.parse(deadline).isBefore(received.plusDays(6));
      if (late) told.append(", after its deadline of ").append(deadline);
      step(received.plusDays(6), "training starts" + (deadline.isEmpty() ? "" : (late ? ", after" : ", before") + " the deadline of " + deadline));
    }

    private String letterId() {
      return entry.get("letterId").asText();
    }
  }
}
