package dk.samspor.reporting.economy;

import java.util.Map;

/** What a certificate's service item is called on a Danish bill [D table 7]. A code nobody has named is printed as it is. */
final class ServiceItem {

  private static final Map<String, String> NAMES = Map.of(
      "ASSESSMENT_WITHOUT_CONTACT", "Vurdering uden borgerkontakt",
      "SHORT_CLARIFICATION", "Kort afklaring",
      "BASIC_EXAMINATION", "Basisundersøgelse",
      "SOCIAL_MEDICAL_EXAMINATION", "Socialmedicinsk undersøgelse",
      "PSYCHOLOGICAL_ASSESSMENT", "Psykologisk vurdering",
      "PSYCHOLOGICAL_EXAMINATION", "Psykologisk undersøgelse",
      "CONFERENCE", "Konference",
      "SMALL_SCREENING", "Lille screening",
      "EXTENDED_ASSESSMENT", "Udvidet vurdering",
      "CROSS_DISCIPLINARY_ASSESSMENT", "Tværfaglig vurdering");

  private ServiceItem() {}

  static String name(String code) {
    return code == null ? "" : NAMES.getOrDefault(code, code);
  }
}
