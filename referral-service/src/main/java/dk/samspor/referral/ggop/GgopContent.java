package dk.samspor.referral.ggop;

import dk.samspor.referral.trainingplan.content.Diagnosis;
import dk.samspor.referral.trainingplan.content.FunctionStatement;
import dk.samspor.referral.trainingplan.content.PlanContent;
import dk.samspor.referral.trainingplan.content.PlanType;
import dk.samspor.referral.trainingplan.content.StartDeadline;
import dk.samspor.referral.trainingplan.content.WardContact;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The clinical part of a G-GOP. Brain injury, transport, complications and the codes for stratification have no field
 * in the format and stay unsaid. The level of a general plan is absent too: the municipality decides it.
 */
final class GgopContent {

  private GgopContent() {}

  /** @param wrong hears the path of each field with a value that cannot be used */
  static PlanContent read(XmlNode plan, Consumer<String[]> wrong) {
    HealthSummary health = HealthSummary.read(plan.at("PatientHealthSummary").orElse(null));
    return new PlanContent(
        planType(plan),
        plan.text("RehabilitationNeedAndPotential").orElse(null),
        health.functionBefore(),
        functionAtDischarge(plan),
        diagnoses(plan),
        null,
        null,
        health.text(),
        null,
        date(plan, wrong, "CurrentHospitalContact", "Start", "Date"),
        date(plan, wrong, "CurrentHospitalContact", "ExpectedEnd", "Date"),
        null,
        deadline(plan),
        contact(plan),
        GgopSurroundings.copies(plan),
        null,
        GgopSurroundings.icf(plan),
        GgopSurroundings.relatives(plan),
        GgopSurroundings.hospital(plan),
        GgopSurroundings.notes(plan));
  }

  /** An unknown word is no type: the completeness report then says that it is missing. */
  private static PlanType planType(XmlNode plan) {
    String type = plan.text("TypeOfRehabilitationPlan").orElse("").toLowerCase(Locale.ROOT);
    if (type.contains("rehabilitering")) {
      return PlanType.SPECIALISED_REHABILITATION;
    }
    if (type.startsWith("almen")) {
      return PlanType.GENERAL;
    }
    return type.startsWith("specialiseret") ? PlanType.SPECIALISED : null;
  }

  private static FunctionStatement functionAtDischarge(XmlNode plan) {
    return AbilityText.read(plan.text("AbilityAtDischargeSummary").orElse(null),
        plan.at("AbilityAtDischargeExtended").orElse(null));
  }

  private static List<Diagnosis> diagnoses(XmlNode plan) {
    return plan.all("ICD10Diagnoses").flatMap(list -> list.all("ICD10Diagnose"))
        .flatMap(pair -> Stream.concat(
            pair.all("PrimaryDiagnosis").flatMap(node -> diagnosis(node, true)),
            pair.all("SecondaryDiagnosis").flatMap(node -> diagnosis(node, false))))
        .toList();
  }

  private static Stream<Diagnosis> diagnosis(XmlNode node, boolean primary) {
    return node.text("Code").stream()
        .map(code -> code.replaceAll("[\\s.]", "").toUpperCase(Locale.ROOT))
        .map(code -> new Diagnosis(code, node.text("Text").orElse(null), primary));
  }

  private static StartDeadline deadline(XmlNode plan) {
    return plan.text("RehabilitationDeadline").map(DeadlineText::read).orElse(null);
  }

  private static WardContact contact(XmlNode plan) {
    return plan.at("Sender").map(sender -> new WardContact(
        sender.text("OrganisationName").orElse(null),
        Stream.of("DepartmentName", "UnitName").flatMap(part -> sender.text(part).stream())
            .collect(Collectors.joining(", ")),
        GgopReader.name(sender.at("SignedBy")).orElse(null),
        sender.text("SignedBy", "PersonTitle").orElse(null),
        sender.text("SignedBy", "TelephoneSubscriberIdentifier")
            .or(() -> sender.text("TelephoneSubscriberIdentifier")).orElse(null))).orElse(null);
  }

  /** A date that is none is told as missing: the rest of the letter still counts. One that cannot be true is wrong. */
  private static LocalDate date(XmlNode plan, Consumer<String[]> wrong, String... path) {
    try {
      LocalDate date = plan.text(path).map(LocalDate::parse).orElse(null);
      if (date != null && !UsableDate.is(date)) {
        wrong.accept(path);
      }
      return date;
    } catch (DateTimeException notADate) {
      return null;
    }
  }
}
