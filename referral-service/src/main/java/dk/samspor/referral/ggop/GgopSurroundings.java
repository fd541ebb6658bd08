package dk.samspor.referral.ggop;

import dk.samspor.referral.trainingplan.content.CareTeamMember;
import dk.samspor.referral.trainingplan.content.Copies;
import dk.samspor.referral.trainingplan.content.HospitalCourse;
import dk.samspor.referral.trainingplan.content.IcfCode;
import dk.samspor.referral.trainingplan.content.JournalExcerpt;
import dk.samspor.referral.trainingplan.content.OutpatientControl;
import dk.samspor.referral.trainingplan.content.PlanNotes;
import dk.samspor.referral.trainingplan.content.Relative;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands around the clinical text of a G-GOP: copies, relatives, ICF codes, the hospital's course, notes. */
final class GgopSurroundings {

  private GgopSurroundings() {}

  /** The citizen's own GP, or that the citizen does not want the GP to have it; other receivers in words. */
  static Copies copies(XmlNode plan) {
    String practice = plan.at("GPCCReceiver", "CCReceiver")
        .filter(gp -> gp.text("IdentifierCode").filter("ydernummer"::equals).isPresent())
        .flatMap(gp -> gp.text("Identifier"))
        .filter(number -> number.matches("\\d{1,6}"))
        .map(number -> "0".repeat(6 - number.length()) + number).orElse(null);
    Boolean deselected = plan.at("GPCCReceiver", "Deselected").map(there -> true).orElse(null);
    List<String> others = plan.all("CCReceiver").flatMap(receiver -> partyName(receiver).stream()).toList();
    return practice == null && deselected == null && others.isEmpty() ? null : new Copies(practice, null, deselected, others);
  }

  /** A code that is none stays in the letter only: the words beside it are what a therapist reads. */
  static List<IcfCode> icf(XmlNode plan) {
    return plan.all("ICFClassifications").flatMap(list -> list.all("ICFClassification"))
        .filter(one -> one.text("ICFCode", "Code").filter(code -> squeezed(code).matches("[A-Z][A-Z0-9.]{1,14}")).isPresent())
        .flatMap(one -> one.text("ICFCode", "Code").map(code -> new IcfCode(squeezed(code), one.text("ICFCode", "Text").orElse(null),
            one.text("ICFGradient", "Code").orElse(null), one.text("ICFGradient", "Text").orElse(null))).stream())
        .toList();
  }

  static List<Relative> relatives(XmlNode plan) {
    return plan.all("Relatives").flatMap(list -> list.all("Relative")).map(one -> new Relative(
        one.text("RelationCode").orElse(null), GgopReader.name(Optional.of(one)).orElse(null), address(one),
        one.all("TelephoneSubscriber").flatMap(phone -> phone.text("TelephoneSubscriberIdentifier").stream()).toList(),
        one.text("EmailAddressIdentifier").orElse(null))).toList();
  }

  static HospitalCourse hospital(XmlNode plan) {
    var course = new HospitalCourse(plan.all("JournalExcerpt").map(GgopSurroundings::excerpt).toList(),
        plan.all("HospitalAmbulatoryControl").map(GgopSurroundings::control).toList(),
        plan.all("HealthCareTeam").flatMap(team -> team.all("Member")).map(GgopSurroundings::member).toList());
    return course.excerpts().isEmpty() && course.controls().isEmpty() && course.careTeam().isEmpty() ? null : course;
  }

  static PlanNotes notes(XmlNode plan) {
    Boolean consent = plan.text("ConsentInformed").map(said -> said.toLowerCase(Locale.ROOT)).filter(said -> said.matches("ja|nej"))
        .map("ja"::equals).orElse(null);
    var notes = new PlanNotes(plan.text("InformationForPatientAndRelatives").orElse(null), plan.text("PracticalInformation").orElse(null),
        plan.text("PatientSafetyAspects").orElse(null), consent);
    boolean none = Stream.of(notes.forCitizen(), notes.practical(), notes.safety(), notes.consentInformed()).allMatch(Objects::isNull);
    return none ? null : notes;
  }

  private static JournalExcerpt excerpt(XmlNode one) {
    String signed = Stream.of(GgopReader.name(one.at("Signer", "SignedBy")), one.text("Signer", "SignedBy", "PersonTitle"))
        .flatMap(Optional::stream).collect(Collectors.joining(", "));
    return new JournalExcerpt(one.text("TypeOfExcerpt").orElse(null), date(one, "Signer", "Date"), signed.isEmpty() ? null : signed,
        one.text("Comment").orElse(null));
  }

  private static OutpatientControl control(XmlNode one) {
    return new OutpatientControl(date(one, "ExpectedStart", "Date"),
        one.text("ExpectedStartText").or(() -> one.text("ExpectedStart", "Time")).orElse(null),
        one.at("Location").flatMap(GgopSurroundings::partyName).orElse(null));
  }

  private static CareTeamMember member(XmlNode one) {
    return new CareTeamMember(GgopReader.name(Optional.of(one)).orElse(null), one.text("PersonTitle").orElse(null),
        one.text("TelephoneSubscriberIdentifier").orElse(null), one.text("DepartmentName").orElse(null));
  }

  private static Optional<String> partyName(XmlNode party) {
    return joined(party, "OrganisationName", "DepartmentName", "UnitName").or(() -> party.text("Identifier"));
  }

  private static String address(XmlNode person) {
    return joined(person, "StreetName", "SuburbName", "PostCodeIdentifier", "DistrictName").orElse(null);
  }

  private static Optional<String> joined(XmlNode node, String... names) {
    return Optional.of(Stream.of(names).flatMap(name -> node.text(name).stream()).collect(Collectors.joining(", "))).filter(all -> !all.isEmpty());
  }

  private static String squeezed(String code) {
    return code.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
  }

  /** The day something was signed or is planned for is a help to the reader: one that is none is left out. */
  private static LocalDate date(XmlNode from, String... path) {
    try {
      return from.text(path).map(LocalDate::parse).filter(UsableDate::is).orElse(null);
    } catch (DateTimeException notADate) {
      return null;
    }
  }
}
