package dk.samspor.referral.ggop;

import static dk.samspor.referral.ggop.FormField.now;
import static dk.samspor.referral.ggop.FormField.old;

import java.util.List;
import java.util.stream.Stream;

/**
 * The whole form of MedCom's G-GOP (GGOP100) as a table: which element stands where, in which order, and of which version.
 * Letters are read by it and written by it, so that what one hospital sent can be sent on to the next municipality.
 */
final class GgopForm {

  private static final List<FormField> ADDRESS = List.of(old("StreetName"), old("SuburbName"), old("DistrictName"), old("PostCodeIdentifier"));

  private static final List<FormField> PARTY = all(
      List.of(old("EANIdentifier"), old("Identifier"), now("IdentifierCode"), old("OrganisationName"), old("DepartmentName"), old("UnitName")),
      ADDRESS,
      List.of(old("TelephoneSubscriberIdentifier"), old("MedicalSpecialityCode")));

  private static final List<FormField> PROFESSIONAL = List.of(old("Identifier"), old("IdentifierCode"), now("PersonGivenName"),
      now("PersonSurnameName"), now("PersonTitle"), old("TelephoneSubscriberIdentifier"), old("DepartmentName"));

  private static final List<FormField> REACHED = List.of(
      now("TelephoneSubscriber", old("TelephoneSubscriberIdentifier"), now("TelephoneSubscriberCode")).severalTimes(),
      now("NoTelephoneReason"),
      now("EmailAddressIdentifier"));

  private static final List<FormField> PERSON = all(List.of(old("PersonSurnameName"), old("PersonGivenName")), ADDRESS);

  private static final List<FormField> CODE = List.of(now("Code"), now("TypeCode"), now("Text"));

  private static final FormField[] LETTER_HEAD = {
      now("Letter", now("Identifier"), now("VersionCode"), now("StatisticalCode"), now("Authorisation", old("Date"), old("Time")),
          now("TypeCode"), now("EpisodeOfCareIdentifier")),
      now("Sender", all(PARTY, List.of(now("SignedBy", PROFESSIONAL), now("CoWriter", PROFESSIONAL).severalTimes()))),
      now("Receiver", PARTY),
      now("GPCCReceiver", now("CCReceiver", PARTY), now("Deselected")),
      now("CCReceiver", PARTY).severalTimes()};

  private static final FormField[] PEOPLE = {
      now("Patient", all(List.of(old("CivilRegistrationNumber"), old("AlternativeIdentifier")), PERSON, List.of(old("Occupation")), REACHED,
          List.of(now("CoAddress", PERSON)))),
      now("Relatives", now("Relative", all(List.of(old("RelationCode")), PERSON, REACHED)).severalTimes())};

  private static final FormField[] PLAN = {
      now("TypeOfRehabilitationPlan"),
      now("InformationForPatientAndRelatives").withFormat(),
      now("ConsentInformed"),
      now("PracticalInformation").withFormat(),
      now("PatientSafetyAspects").withFormat(),
      now("RehabilitationDeadline").withFormat(),
      now("CurrentHospitalContact", moment("Start"), moment("ExpectedEnd"), now("ExpectedEndText")),
      now("HospitalAmbulatoryControl", moment("ExpectedStart"), now("ExpectedStartText"), now("Location", PARTY)).severalTimes(),
      old("PatientHealthSummary").withFormat(),
      now("AbilityAtDischargeSummary").withFormat(),
      now("AbilityAtDischargeExtended").withFormat(),
      now("RehabilitationNeedAndPotential").withFormat(),
      now("ICD10Diagnoses", now("ICD10Diagnose", now("PrimaryDiagnosis", CODE), now("SecondaryDiagnosis", CODE).severalTimes()).severalTimes(),
          now("Text").severalTimes()),
      now("ICFClassifications", now("ICFClassification", now("ICFCode", CODE), now("ICFGradient", CODE)).severalTimes()),
      now("JournalExcerpt", now("TypeOfExcerpt"), now("Signer", now("SignedBy", PROFESSIONAL), now("Date")), now("Comment").withFormat())
          .severalTimes()};

  private static final FormField[] WHOM_TO_ASK = {
      now("ContactCounty", PARTY),
      now("ContactMunicipality", PARTY),
      now("HealthCareTeam", now("Member", PROFESSIONAL).severalTimes()),
      now("FinalResult", now("ResultReceiver", PARTY).severalTimes()),
      now("Reference", now("RefDescription"), now("URL")).severalTimes()};

  static final FormField MESSAGE = now("Emessage",
      old("Envelope", old("Sent", old("Date"), old("Time")), old("Identifier"), old("AcknowledgementCode")),
      now("RehabilitationPlan", Stream.of(LETTER_HEAD, PEOPLE, PLAN, WHOM_TO_ASK).flatMap(Stream::of).toList()));

  private GgopForm() {}

  private static FormField moment(String name) {
    return now(name, now("Date"), now("Time"));
  }

  @SafeVarargs
  private static List<FormField> all(List<FormField>... groups) {
    return Stream.of(groups).flatMap(List::stream).toList();
  }
}
