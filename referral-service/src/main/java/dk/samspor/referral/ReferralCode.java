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
  SENDER_NOT_YOURS(403, "Brevets afsender er ikke den afdeling, du er logget ind for.",
      "The sender of the letter is not the department you are signed in for."),
  NOT_YOUR_AUTHORITY(403, "Du handler ikke for den myndighed, du angiver.",
      "You do not act for the authority you name."),
  AUTHORITY_REQUIRED(400, "Du handler for flere: angiv, på hvis vegne det sker.",
      "You act for several: say on whose behalf this is."),
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
  COORDINATING_GP_REQUIRED(400, "Forløbsprogrammet kræver, at egen læge er angivet som koordinator.",
      "The disease management programme needs the citizen's own doctor as co-ordinator."),
  PALLIATIVE_TEAM_REQUIRED(400, "Specialiseret palliation kræver, at et palliativt team er angivet som modtager.",
      "Specialised palliation needs a palliative team as receiver."),
  FOLLOW_UP_IN_PAST(400, "Opfølgningstiden ligger i fortiden.", "The follow-up appointment is in the past."),
  ALREADY_THERE(409, "Planen er allerede hos den kommune.", "The plan is with that municipality already."),
  NO_LEVEL_CHANGE_PROPOSED(409, "Der er ikke foreslået et andet niveau.", "No other level has been proposed."),
  NO_SUCH_SUBMISSION(400, "Planen er ikke sendt så mange gange.", "The plan has not been sent that many times."),
  STAY_ALREADY_NOTIFIED(409, "Kontakten er allerede meldt.", "This contact has been told of already."),
  EPIKRISE_ALREADY_SENT(409, "Den endelige epikrise er allerede sendt.", "The final epikrise has been sent already."),
  ACCIDENT_GIVES_GROUP_ONE_ONLY(400, "Følger efter ulykke giver kun ret som svært fysisk handicap (gruppe 1).",
      "Disability after an accident gives the right as group 1 only."),
  ONE_PROVIDER(400, "Angiv enten en leverandør eller en kommunes eget tilbud.", "Give either a provider or a municipality's own offer."),
  REFERRAL_NOT_VALID_THEN(409, "Henvisningen gælder fra {0} til {1}.", "The referral holds from {0} to {1}."),
  EXCEPTION_REPORT_REQUIRED(409, "Mere end {0} individuelle behandlinger på et år kræver en undtagelsesredegørelse med tre underskrifter.",
      "More than {0} individual sessions in a year need an exception report with three signatures."),
  TEAMS_COME_FIRST(409, "Ved progressiv sygdom er holdtræning reglen: individuel behandling kræver en undtagelsesredegørelse.",
      "With a progressive disease teams are the rule: an individual session needs an exception report."),
  NO_EXCEPTION_REPORT_TO_SIGN(409, "Der er ingen undtagelsesredegørelse at underskrive.", "There is no exception report to sign."),
  NO_CONSENT_TO_WITHDRAW(409, "Der er intet samtykke at trække tilbage.", "There is no consent to withdraw."),
  CONSENT_DATE_REQUIRED(400, "Angiv, hvornår patienten gav samtykke.", "Say when the patient consented."),
  ONLY_OTHERS_CITIZENS_ARE_REFUSED(409, "Kun en borger fra en anden kommune kan afvises på grund af kapacitet.",
      "Only another municipality's citizen can be refused for capacity."),
  WAITING_IS_NOT_LONGER(409, "Afvisning kræver, at ventetiden er længere end andre kommuners.",
      "A refusal needs a waiting time longer than other municipalities'."),
  ANOTHER_FORM_WAS_ASKED_FOR(409, "Der er bedt om {0}, ikke om den attest, du leverer.",
      "{0} was asked for, not the certificate you deliver."),
  CASE_WORKER_NOT_TOLD(409, "Tiden ligger mere end {0} dage efter anmodningen: sagsbehandleren skal orienteres om den, før borgeren indkaldes.",
      "The appointment is more than {0} days after the request: the case worker must be told of it before the citizen is invited."),
  APPOINTMENT_IN_PAST(400, "Tiden ligger i fortiden.", "The appointment is in the past."),
  CONSULTATION_BEFORE_REQUEST(400, "Konsultationen kan ikke ligge før anmodningen.", "The consultation cannot be before the request."),
  CITIZEN_DIFFERS(409, "Borgeren er en anden end den, rådgivningen gælder.", "The citizen is not the one the advice is about."),
  SERVICE_ITEM_UNKNOWN(400, "Ydelsen findes ikke i regionens aftale. Mulige: {0}.", "The region's agreement has no such service item. Possible: {0}."),
  PRICE_NEEDS_MORE(400, "Ydelsens pris kræver feltet {0}.", "The price of this service item needs the field {0}."),
  PAGES_DIFFER(400, "Dokumentet har {0} sider.", "The document has {0} pages."),
  DOCUMENT_EMPTY(400, "Dokumentet er tomt.", "The document is empty."),
  DOCUMENT_TOO_LARGE(413, "Dokumentet er for stort (højst {0} MB).", "The document is too large (at most {0} MB)."),
  DOCUMENT_IS_NO_PDF(400, "Dokumentet er ikke en PDF, men ser ud til at være {0}.", "The document is no PDF but seems to be {0}."),
  DOCUMENT_UNREADABLE(400, "PDF-dokumentet er beskadiget eller låst med en adgangskode.", "The PDF is damaged or locked with a password."),
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
