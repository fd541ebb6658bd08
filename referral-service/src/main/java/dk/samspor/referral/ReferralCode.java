package dk.samspor.referral;

import dk.samspor.platform.web.ErrorCode;
import dk.samspor.platform.web.Saying;

/** The ways the referral service says no, beside the platform's. */
public enum ReferralCode implements ErrorCode {
  DISCHARGE_BEFORE_ADMISSION(400, "Udskrivningen ligger før indlæggelsen.", "The discharge is before the admission."),
  DISCHARGE_IN_FUTURE(400, "Udskrivningsdatoen ligger for langt ude i fremtiden.",
      "The discharge date is too far in the future."),
  BIRTH_DATE_IN_FUTURE(400, "CPR-nummeret giver en fødselsdato i fremtiden.",
      "The CPR number gives a birth date in the future."),
  SENDER_NOT_HOSPITAL(403, "Kun en sygehusafdeling kan sende en genoptræningsplan.",
      "Only a hospital department can send a training plan."),
  SENDER_NOT_YOURS(403, "Brevets afsender er ikke den afdeling, du er logget ind for.",
      "The sender of the letter is not the department you are signed in for."),
  NOT_YOUR_AUTHORITY(403, "Du handler ikke for den myndighed, du angiver.",
      "You do not act for the authority you name."),
  AUTHORITY_REQUIRED(400, "Du handler for flere: angiv, på hvis vegne det sker.",
      "You act for several: say on whose behalf this is."),
  NOT_YOUR_TEXT(403, "Kun den, der har skrevet teksten, kan få den fjernet.", "Only who wrote the text can have it removed."),
  LETTER_ID_REUSED(409, "Afsenderens brev-id er allerede brugt til et andet indhold.",
      "The sender's letter id was already used for other content."),
  PLAN_NOT_COMPLETE(409, "Planen mangler noget nødvendigt og kan kun returneres.",
      "The plan lacks something necessary and can only be returned."),
  LEVEL_NOT_DECIDED(409, "Niveauet (basalt eller avanceret) er ikke afgjort endnu.",
      "The level (basic or advanced) has not been decided yet."),
  FIRST_CONTACT_ALREADY_OFFERED(409, "Det første tilbud er allerede registreret og kan ikke erstattes.",
      "The first offer is already recorded and cannot be replaced."),
  LATE_REASON_REQUIRED(400, "Første tilbud ligger mere end {0} dage efter udskrivning: årsagen skal angives.",
      "The first offer is more than {0} days after discharge: the reason is required."),
  DATE_BEFORE_DISCHARGE(400, "Datoen ligger før udskrivningen.", "The date is before the discharge."),
  DATE_IN_FUTURE(400, "Datoen ligger i fremtiden.", "The date is in the future."),
  DATE_BEFORE_START(400, "Datoen ligger før træningens start.", "The date is before the start of training."),
  XML_MALFORMED(400, "Indholdet er ikke velformet XML.", "The body is not well-formed XML."),
  XML_DOCTYPE_REFUSED(400, "XML med DOCTYPE modtages ikke.", "XML with a DOCTYPE is not accepted."),
  XML_TOO_COMPLEX(400, "XML-dokumentet er for dybt eller for stort.", "The XML document is too deep or too large."),
  XML_ENCODING_UNSUPPORTED(400, "Tegnsættet skal være UTF-8 eller ISO-8859-1, og indholdet skal passe til det.",
      "The encoding must be UTF-8 or ISO-8859-1, and the content must fit it."),
  NOT_A_G_GOP(400, "Dokumentet er ikke en MedCom G-GOP (GGOP100).", "The document is not a MedCom G-GOP (GGOP100)."),
  GGOP_FIELD_MISSING(400, "Meddelelsen mangler et felt, der skal være der.", "The message lacks a field it must have."),
  GGOP_FIELD_INVALID(400, "Et felt i meddelelsen har en forkert værdi.", "A field of the message has a wrong value."),
  CITIZEN_REQUIRED(400, "Angiv enten borgerens CPR-nummer eller borger-id.",
      "Give either the citizen's CPR number or citizen id."),
  DELIVERED_BEFORE_REQUEST(400, "Attesten kan ikke være leveret før anmodningen.",
      "The certificate cannot have been delivered before the request."),
  CITIZEN_UNKNOWN(400, "Borgeren er ikke kendt her: send CPR-nummer og navn.",
      "The citizen is not known here: send CPR number and name."),
  ONLY_A_REPLACEMENT_NUMBER_GOES(400, "Kun et erstatningsnummer kan gå op i et CPR-nummer.",
      "Only a replacement number can become one with a CPR number."),
  CITIZEN_ALREADY_MERGED(409, "Erstatningsnummeret er allerede gået op i et CPR-nummer.",
      "The replacement number has already become one with a CPR number."),
  REQUESTER_NOT_MUNICIPALITY(403, "Kun en kommune kan anmode om attesten.",
      "Only a municipality can request the certificate."),
  CERTIFICATE_ALREADY_REQUESTED(409, "Der er allerede en åben anmodning om attesten i denne sag.",
      "There is already an open request for this certificate in this case.");

  private final Saying saying;

  ReferralCode(int status, String danish, String english) {
    this.saying = new Saying(status, danish, english);
  }

  @Override
  public Saying saying() {
    return saying;
  }
}
