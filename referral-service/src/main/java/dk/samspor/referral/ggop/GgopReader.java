package dk.samspor.referral.ggop;

import static dk.samspor.referral.ReferralCode.GGOP_FIELD_INVALID;
import static dk.samspor.referral.ReferralCode.GGOP_FIELD_MISSING;
import static dk.samspor.referral.ReferralCode.NOT_A_G_GOP;

import dk.samspor.platform.web.Violation;
import dk.samspor.referral.ReferralCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads MedCom's G-GOP, letter type GGOP, version GGOP100 ({@code urn:oio:medcom:municipality:1.0.4}).
 * Only what identifies the letter must be there; what the plan itself lacks is the completeness report's to say.
 */
final class GgopReader {

  private static final String NAMESPACE = "urn:oio:medcom:municipality:";
  private static final String DEPARTMENT_NUMBER = "sygehusafdelingsnummer";
  private static final String MUNICIPALITY_NUMBER = "kommunenummer";

  private final XmlNode root;
  private final XmlNode plan;
  private final List<Violation> wrong = new ArrayList<>();

  private GgopReader(XmlNode root, XmlNode plan) {
    this.root = root;
    this.plan = plan;
  }

  static GgopMessage read(byte[] bytes) {
    XmlNode root = SafeXml.read(bytes);
    XmlNode plan = root.at("RehabilitationPlan").orElseThrow(() -> NOT_A_G_GOP.refuse());
    boolean isGgop = root.name().equals("Emessage") && root.namespace().startsWith(NAMESPACE)
        && plan.text("Letter", "TypeCode").equals(Optional.of("GGOP"))
        && plan.text("Letter", "VersionCode").equals(Optional.of("GGOP100"));
    if (!isGgop) {
      throw NOT_A_G_GOP.refuse();
    }
    return new GgopReader(root, plan).message();
  }

  private GgopMessage message() {
    GgopMessage message = new GgopMessage(
        required(root, "Envelope", "Identifier"),
        required(plan, "Letter", "Identifier"),
        identifier("Sender", DEPARTMENT_NUMBER),
        plan.text("Sender", "EANIdentifier").orElse(null),
        fourDigits(identifier("Receiver", MUNICIPALITY_NUMBER)),
        cpr(),
        name(plan.at("Patient")).orElse(null),
        GgopContent.read(plan, path -> wrong(GGOP_FIELD_INVALID, path)),
        FormReader.read(root));
    if (!wrong.isEmpty()) {
      boolean missing = wrong.stream().anyMatch(field -> field.code().equals(GGOP_FIELD_MISSING.name()));
      throw (missing ? GGOP_FIELD_MISSING : GGOP_FIELD_INVALID).refuse(wrong.toArray(Violation[]::new));
    }
    return message;
  }

  /** A replacement number stands in another element than a CPR number. */
  private String cpr() {
    return plan.text("Patient", "CivilRegistrationNumber")
        .or(() -> plan.text("Patient", "AlternativeIdentifier"))
        .map(number -> number.replaceAll("[\\s-]", ""))
        .orElseGet(() -> wrong(GGOP_FIELD_MISSING, "Patient", "CivilRegistrationNumber"));
  }

  /** An identifier means nothing without its system: 34 may be a county, a municipality or a practice. */
  private String identifier(String party, String system) {
    String identifier = required(plan, party, "Identifier");
    if (!plan.text(party, "IdentifierCode").equals(Optional.of(system))) {
      return wrong(GGOP_FIELD_INVALID, party, "IdentifierCode");
    }
    return identifier;
  }

  private String fourDigits(String number) {
    if (number == null) {
      return null;
    }
    return number.matches("\\d{3,4}")
        ? "0".repeat(4 - number.length()) + number
        : wrong(GGOP_FIELD_INVALID, "Receiver", "Identifier");
  }

  private String required(XmlNode from, String... path) {
    return from.text(path).orElseGet(() -> wrong(GGOP_FIELD_MISSING, path));
  }

  private String wrong(ReferralCode code, String... path) {
    wrong.add(Violation.of(String.join("/", path), code));
    return null;
  }

  /** Given name and surname as one; MedCom keeps them apart and in either order. */
  static Optional<String> name(Optional<XmlNode> person) {
    return person
        .map(node -> Stream.of("PersonGivenName", "PersonSurnameName")
            .flatMap(part -> node.text(part).stream()).collect(Collectors.joining(" ")))
        .filter(name -> !name.isEmpty());
  }
}
