package dk.samspor.stratification.function;

import dk.samspor.stratification.model.Text;
import java.util.Arrays;
import java.util.Optional;

/** The chapters of the ICF (WHO 2001): functions and structures of the body, activity and participation, environment. */
public enum IcfChapter {
  B1("mentale funktioner", "mental functions"),
  B2("sanser og smerte", "sensory functions and pain"),
  B3("stemme og tale", "voice and speech functions"),
  B4("kredsløb, blod, immunsystem og åndedræt", "functions of the cardiovascular, haematological, immunological and respiratory systems"),
  B5("fordøjelse, stofskifte og hormoner", "functions of the digestive, metabolic and endocrine systems"),
  B6("kønsorganer, urinveje og forplantning", "genitourinary and reproductive functions"),
  B7("bevægeapparatet", "neuromusculoskeletal and movement-related functions"),
  B8("huden", "functions of the skin and related structures"),
  S1("nervesystemets strukturer", "structures of the nervous system"),
  S2("øjne og ører", "the eye, ear and related structures"),
  S3("strukturer ved stemme og tale", "structures involved in voice and speech"),
  S4("strukturer ved kredsløb, immunsystem og åndedræt", "structures of the cardiovascular, immunological and respiratory systems"),
  S5("strukturer ved fordøjelse, stofskifte og hormoner", "structures related to the digestive, metabolic and endocrine systems"),
  S6("strukturer ved kønsorganer og urinveje", "structures related to the genitourinary and reproductive systems"),
  S7("strukturer ved bevægelse", "structures related to movement"),
  S8("hudens strukturer", "skin and related structures"),
  D1("læring og anvendelse af viden", "learning and applying knowledge"),
  D2("almindelige opgaver og krav", "general tasks and demands"),
  D3("kommunikation", "communication"),
  D4("bevægelse og færden", "mobility"),
  D5("omsorg for sig selv", "self-care"),
  D6("husførelse", "domestic life"),
  D7("samspil og kontakt med andre", "interpersonal interactions and relationships"),
  D8("uddannelse, arbejde og økonomi", "major life areas"),
  D9("samfundsliv, socialt liv og medborgerskab", "community, social and civic life"),
  E1("produkter og teknologi", "products and technology"),
  E2("naturlige og menneskeskabte omgivelser", "natural environment and human-made changes to environment"),
  E3("støtte og kontakt", "support and relationships"),
  E4("holdninger", "attitudes"),
  E5("tjenester, systemer og politikker", "services, systems and policies");

  private final Text words;

  IcfChapter(String danish, String english) {
    words = new Text(danish, english);
  }

  public Text words() {
    return words;
  }

  /** As codes begin: {@code d4}. */
  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /** What is around the citizen helps or hinders; everything else is more or less impaired. */
  boolean isEnvironment() {
    return name().startsWith("E");
  }

  static Optional<IcfChapter> of(String code) {
    return Arrays.stream(values()).filter(chapter -> code.startsWith(chapter.code())).findFirst();
  }
}
