package dk.samspor.referral.ggop;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.samspor.platform.identity.CitizenCard;
import dk.samspor.referral.trainingplan.PlanIntake.PlanLetter;
import dk.samspor.referral.trainingplan.content.Copies;
import dk.samspor.referral.trainingplan.content.Diagnosis;
import dk.samspor.referral.trainingplan.content.IcfCode;
import dk.samspor.referral.trainingplan.content.PlanContent;
import dk.samspor.referral.trainingplan.content.PlanNotes;
import dk.samspor.referral.trainingplan.content.PlanType;
import dk.samspor.referral.trainingplan.content.Relative;
import dk.samspor.referral.trainingplan.content.WardContact;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Fills in the form from a plan that did not come as a letter. What is not known stays empty: nothing is made up for a field. */
final class GgopComposer {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final PlanLetter letter;
  private final PlanContent content;
  private final CitizenCard citizen;
  private final String municipality;
  private final ObjectNode plan = JSON.objectNode();

  GgopComposer(PlanLetter letter, CitizenCard citizen, String municipality) {
    this.letter = letter;
    this.content = letter.content();
    this.citizen = citizen;
    this.municipality = municipality;
  }

  ObjectNode letter() {
    ObjectNode message = JSON.objectNode();
    ObjectNode envelope = message.putObject("Envelope");
    envelope.putObject("Sent").put("Date", letter.received().toString());
    envelope.put("Identifier", letter.planId() + "-" + letter.submission());
    message.set("RehabilitationPlan", plan);
    plan.putObject("Letter").put("Identifier", letter.letterId()).put("VersionCode", "GGOP100").put("TypeCode", "GGOP");
    parties();
    patient();
    around();
    ComposedTexts.into(plan, content);
    codes();
    return message;
  }

  private void parties() {
    WardContact contact = content.contact() == null ? new WardContact(null, null, null, null, null) : content.contact();
    ObjectNode sender = plan.putObject("Sender").put("Identifier", letter.sender().code()).put("IdentifierCode", "sygehusafdelingsnummer");
    put(sender, "OrganisationName", contact.hospital());
    put(sender, "DepartmentName", contact.ward());
    if (contact.person() != null) {
      ObjectNode signer = named(sender.putObject("SignedBy"), contact.person());
      put(signer, "PersonTitle", contact.title());
      put(signer, "TelephoneSubscriberIdentifier", contact.phone());
    }
    plan.putObject("Receiver").put("Identifier", letter.homeMunicipality()).put("IdentifierCode", "kommunenummer")
        .put("OrganisationName", municipality + " Kommune");
    Optional.ofNullable(content.copies()).ifPresent(this::copies);
  }

  private void copies(Copies copies) {
    if (copies.withoutDoctor()) {
      plan.putObject("GPCCReceiver").put("Deselected", "");
    } else if (copies.practice() != null) {
      plan.putObject("GPCCReceiver").putObject("CCReceiver").put("Identifier", copies.practice()).put("IdentifierCode", "ydernummer");
    }
    copies.others().forEach(other -> plan.withArray("/CCReceiver").addObject().put("OrganisationName", other));
  }

  private void patient() {
    ObjectNode patient = plan.putObject("Patient");
    patient.put(citizen.cpr().isReplacement() ? "AlternativeIdentifier" : "CivilRegistrationNumber", citizen.cpr().digits());
    named(patient, citizen.name());
    for (Relative relative : content.relatives()) {
      ObjectNode one = plan.withObject("/Relatives").withArray("/Relative").addObject();
      put(one, "RelationCode", relative.relation());
      named(one, relative.name());
      put(one, "StreetName", relative.address());
      relative.phones().forEach(phone -> one.withArray("/TelephoneSubscriber").addObject().put("TelephoneSubscriberIdentifier", phone));
      put(one, "EmailAddressIdentifier", relative.email());
    }
  }

  private void around() {
    put(plan, "TypeOfRehabilitationPlan", word(content.planType()));
    PlanNotes notes = content.notes();
    if (notes != null && notes.consentInformed() != null) {
      plan.put("ConsentInformed", notes.consentInformed() ? "ja" : "nej");
    }
    if (content.admissionDate() != null || content.dischargeDate() != null) {
      ObjectNode contact = plan.putObject("CurrentHospitalContact");
      day(contact, "Start", content.admissionDate());
      day(contact, "ExpectedEnd", content.dischargeDate());
    }
  }

  private void codes() {
    for (Diagnosis diagnosis : content.diagnoses()) {
      ObjectNode pair = plan.withObject("/ICD10Diagnoses").withArray("/ICD10Diagnose").addObject();
      ObjectNode code = diagnosis.primary() ? pair.putObject("PrimaryDiagnosis") : pair.withArray("/SecondaryDiagnosis").addObject();
      put(code.put("Code", diagnosis.code()).put("TypeCode", "ICD10kode"), "Text", diagnosis.text());
    }
    for (IcfCode icf : content.icf()) {
      ObjectNode one = plan.withObject("/ICFClassifications").withArray("/ICFClassification").addObject();
      put(one.putObject("ICFCode").put("Code", icf.code()).put("TypeCode", "ICFKode"), "Text", icf.text());
      if (icf.degree() != null) {
        put(one.putObject("ICFGradient").put("Code", icf.degree()).put("TypeCode", "ICFKode"), "Text", icf.degreeText());
      }
    }
  }

  private static void day(ObjectNode into, String name, LocalDate day) {
    if (day != null) {
      into.putObject(name).put("Date", day.toString());
    }
  }

  private static String word(PlanType type) {
    return type == null ? null : switch (type) {
      case GENERAL -> "almen";
      case SPECIALISED -> "specialiseret";
      case SPECIALISED_REHABILITATION -> "rehabilitering på specialiseret niveau";
    };
  }

  /** MedCom keeps given name and surname apart: what stands last is the surname. */
  private static ObjectNode named(ObjectNode into, String name) {
    if (name != null && !name.isBlank()) {
      String whole = name.strip();
      int last = whole.lastIndexOf(' ');
      put(into, "PersonSurnameName", whole.substring(last + 1));
      put(into, "PersonGivenName", last < 0 ? null : whole.substring(0, last));
    }
    return into;
  }

  private static void put(ObjectNode into, String name, String text) {
    if (text != null && !text.isBlank()) {
      into.put(name, text);
    }
  }

  /** A formatted text with line breaks where the plan has them. */
  static ArrayNode formatted(String text) {
    ArrayNode pieces = JSON.arrayNode();
    String[] lines = text.strip().split("\\R");
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        pieces.addObject().putArray("Break");
      }
      pieces.add(lines[i]);
    }
    return pieces;
  }

  static String joined(String... texts) {
    return Stream.of(texts).filter(text -> text != null && !text.isBlank()).collect(Collectors.joining("\n"));
  }
}
