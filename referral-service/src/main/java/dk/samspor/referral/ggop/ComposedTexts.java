package dk.samspor.referral.ggop;

import static dk.samspor.referral.ggop.GgopComposer.formatted;
import static dk.samspor.referral.ggop.GgopComposer.joined;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.samspor.referral.trainingplan.content.CareTeamMember;
import dk.samspor.referral.trainingplan.content.FunctionPart;
import dk.samspor.referral.trainingplan.content.FunctionStatement;
import dk.samspor.referral.trainingplan.content.HospitalCourse;
import dk.samspor.referral.trainingplan.content.JournalExcerpt;
import dk.samspor.referral.trainingplan.content.OutpatientControl;
import dk.samspor.referral.trainingplan.content.PlanContent;
import dk.samspor.referral.trainingplan.content.PlanNotes;
import dk.samspor.referral.trainingplan.content.StartDeadline;

/**
 * A plan's words under the headings of the form, which divides them otherwise: what the form has no field for (the event,
 * complications, function before, brain injury, transport) stands where a reader of such letters looks for it.
 */
final class ComposedTexts {

  private ComposedTexts() {}

  static void into(ObjectNode plan, PlanContent content) {
    PlanNotes notes = content.notes() == null ? new PlanNotes(null, null, null, null) : content.notes();
    put(plan, "InformationForPatientAndRelatives", notes.forCitizen());
    put(plan, "PracticalInformation", joined(notes.practical(), said(content.transport(), "Har behov for transport til træning.",
        "Har ikke behov for transport til træning.")));
    put(plan, "PatientSafetyAspects", notes.safety());
    put(plan, "RehabilitationDeadline", deadline(content.deadline()));
    health(plan, content);
    function(plan, content.functionAtDischarge());
    put(plan, "RehabilitationNeedAndPotential", content.need());
    if (content.hospital() != null) {
      course(plan, content.hospital());
    }
  }

  private static String deadline(StartDeadline deadline) {
    if (deadline == null) {
      return null;
    }
    return deadline.text() != null ? deadline.text()
        : joined(deadline.date() == null ? null : "Senest " + deadline.date(), deadline.healthReason());
  }

  private static void health(ObjectNode plan, PlanContent content) {
    ArrayNode pieces = JsonNodeFactory.instance.arrayNode();
    String told = joined(content.healthSummary(), content.event(), content.complications(),
        said(content.brainInjury(), "Planen vedrører en erhvervet hjerneskade.", "Planen vedrører ikke en erhvervet hjerneskade."));
    if (!told.isBlank()) {
      pieces.addAll(formatted(told));
    }
    String before = content.functionBefore() == null ? "" : whole(content.functionBefore());
    if (!before.isBlank() && content.healthSummary() == null) { // else it was read from there
      heading(pieces, "Funktionsevne før sygdommen");
      pieces.addAll(formatted(before));
    }
    if (!pieces.isEmpty()) {
      plan.set("PatientHealthSummary", pieces);
    }
  }

  private static void function(ObjectNode plan, FunctionStatement function) {
    if (function == null || !function.isDescribed()) {
      return;
    }
    put(plan, "AbilityAtDischargeSummary", function.summary());
    ArrayNode pieces = JsonNodeFactory.instance.arrayNode();
    heading(pieces, "8a. Kroppens funktioner og anatomi");
    pieces.addAll(formatted(words(function.bodyFunction())));
    heading(pieces, "8b. Aktiviteter og Deltagelse");
    pieces.addAll(formatted(words(function.activity())));
    if (function.participation() != null) {
      pieces.addObject().putArray("Break");
      pieces.addObject().putArray("Italic").add("- Vigtige livsområder");
      pieces.addObject().putArray("Break");
      pieces.addAll(formatted(words(function.participation())));
    }
    heading(pieces, "8c. Omgivelsesfaktorer");
    pieces.addAll(formatted(joined(function.environment())));
    plan.set("AbilityAtDischargeExtended", pieces);
  }

  private static void heading(ArrayNode pieces, String heading) {
    if (!pieces.isEmpty()) {
      pieces.addObject().putArray("Break");
    }
    pieces.addObject().putArray("Bold").add(heading);
    pieces.addObject().putArray("Break");
  }

  private static void course(ObjectNode plan, HospitalCourse course) {
    for (OutpatientControl control : course.controls()) {
      ObjectNode one = plan.withArray("/HospitalAmbulatoryControl").addObject();
      if (control.date() != null) {
        one.putObject("ExpectedStart").put("Date", control.date().toString());
      }
      text(one, "ExpectedStartText", control.when());
      if (control.place() != null) {
        one.putObject("Location").put("OrganisationName", control.place());
      }
    }
    for (JournalExcerpt excerpt : course.excerpts()) {
      ObjectNode one = plan.withArray("/JournalExcerpt").addObject();
      text(one, "TypeOfExcerpt", excerpt.kind());
      if (excerpt.date() != null || excerpt.signedBy() != null) {
        ObjectNode signer = one.putObject("Signer");
        text(signer.putObject("SignedBy"), "PersonSurnameName", excerpt.signedBy());
        text(signer, "Date", excerpt.date() == null ? null : excerpt.date().toString());
      }
      put(one, "Comment", excerpt.text());
    }
    for (CareTeamMember member : course.careTeam()) {
      ObjectNode one = plan.withObject("/HealthCareTeam").withArray("/Member").addObject();
      text(one, "PersonSurnameName", member.name());
      text(one, "PersonTitle", member.title());
      text(one, "TelephoneSubscriberIdentifier", member.phone());
      text(one, "DepartmentName", member.department());
    }
  }

  private static String whole(FunctionStatement function) {
    return joined(function.summary(), words(function.bodyFunction()), words(function.activity()), words(function.participation()),
        function.environment());
  }

  private static String words(FunctionPart part) {
    return part == null ? "" : joined(part.text(), labelled("Ressourcer: ", part.resources()), labelled("Begrænsninger: ", part.limitations()));
  }

  private static String labelled(String label, String text) {
    return text == null || text.isBlank() ? null : label + text;
  }

  private static String said(Boolean answer, String yes, String no) {
    return answer == null ? null : answer ? yes : no;
  }

  private static void put(ObjectNode plan, String name, String text) {
    if (text != null && !text.isBlank()) {
      plan.set(name, formatted(text));
    }
  }

  private static void text(ObjectNode into, String name, String text) {
    if (text != null && !text.isBlank()) {
      into.put(name, text);
    }
  }
}
