package dk.samspor.meeting;

import dk.samspor.platform.web.ErrorCode;
import dk.samspor.platform.web.Saying;

/** The ways in which the meeting-service says no, each with its sentence. */
public enum MeetingCode implements ErrorCode {
  // says nothing of another municipality's case: the rule is per municipality (contracts.md)
  CASE_ALREADY_OPEN(409, "Kommunen har allerede en åben sag af denne slags for borgeren.",
      "The municipality already has an open case of this kind for the citizen."),
  PREPARATION_NOT_COMPLETE(409, "Den forberedende del er ikke færdig.", "The preparatory plan is not complete."),
  DOCUMENT_ALREADY_THERE(409, "Dokumentet ligger allerede på sagen med samme indhold: {0}, dateret {1}.",
      "The case already has a document with the same content: {0}, dated {1}."),
  DOCUMENT_NOT_ON_CASE(409, "Dokumentet ligger ikke på sagen.", "The case has no such document."),
  CHECKLIST_LINE_ALWAYS_NEEDED(409, "{0} skal altid være der.", "{0} is always needed."),
  CASE_PRESENTATION_TOO_LONG(409, "Sagsfremstillingen er på {0} sider; der er aftalt højst {1}. Skriv hvorfor, hvis den alligevel skal sendes.",
      "The case presentation has {0} pages; the agreed limit is {1}. Say why if it is to be sent all the same."),
  TALK_NOT_YET_HELD(422, "Samtalen ligger ude i fremtiden.", "The talk lies in the future."),
  SUBMITTED_TOO_LATE(409, "Sagen skal sendes mindst {0} arbejdsdage før mødet; der er {1}. Sidste dag var {2}. "
      + "En hastesag kræver en begrundelse.",
      "The case must be sent at least {0} working days before the meeting; there are {1}. The last day was {2}. "
      + "An urgent case needs its reason."),
  MEETING_DAY_UNKNOWN(409, "Kommunen har ingen mødedag med det id.", "The municipality has no meeting day with that id."),
  MEETING_DAY_NOT_OPEN(409, "Mødedagen er {0} og tager ikke imod sager.", "The meeting day is {0} and takes no cases."),
  MEETING_DAY_PASSED(409, "Mødedagen ligger ikke ude i fremtiden.", "The meeting day does not lie in the future."),
  MEETING_DAY_FULL(409, "Der er ikke flere pladser på mødedagen.", "There is no room left on the meeting day."),
  MEETING_DAY_NOT_REACHED(409, "Mødedagen er {0} og er ikke kommet endnu.", "The meeting day is {0} and has not come yet."),
  MEETING_DAY_HAS_CASES(409, "Der er stadig {0} sager på mødedagen; udsæt eller afslut dem først.",
      "There are still {0} cases on the meeting day; postpone or finish them first."),
  MEETING_DAY_WITHOUT_MEETINGS(409, "Der blev ikke holdt møde i nogen sag den dag; aflys den.",
      "No case had its meeting that day; cancel it."),
  MEETING_DAY_NOT_A_WORKING_DAY(422, "Mødedagen er ikke en arbejdsdag i kommunen.",
      "The meeting day is not a working day in the municipality."),
  MEETING_DAY_PAST_MIDNIGHT(422, "Pladserne rækker ud over midnat.", "The places reach past midnight."),
  MEETING_DAY_SAME_TIME(409, "Mødedagen ligger der allerede.", "The meeting day is there already."),
  NO_COORDINATOR_FREE(409, "Ingen af regionens sundhedskoordinatorer er ledige på det tidspunkt.",
      "None of the region's health coordinators is free at that time."),
  COORDINATOR_UNKNOWN(409, "Regionen har ingen aktiv sundhedskoordinator med det id.",
      "The region has no active health coordinator with that id."),
  COORDINATOR_DOUBLE_BOOKED(409, "Sundhedskoordinatoren er optaget på det tidspunkt.",
      "The health coordinator is taken at that time."),
  COORDINATOR_ON_LEAVE(409, "Sundhedskoordinatoren har fri den dag.", "The health coordinator is on leave that day."),
  LEAVE_ENDS_BEFORE_IT_BEGINS(422, "Fraværet slutter, før det begynder.", "The leave ends before it begins."),
  TIME_NOT_YET_SPENT(422, "Tiden ligger ude i fremtiden.", "The time lies in the future."),
  CONSULTATION_PASSED(409, "Konsultationen ligger i fortiden.", "The consultation lies in the past."),
  CONSULTATION_ALREADY_BOOKED(409, "Der er allerede bestilt en konsultation om sagen.",
      "A consultation about the case is booked already."),
  TEAM_CASE_UNKNOWN(409, "Kommunen har ingen sag med det id.", "The municipality has no case with that id."),
  SCREENING_NOTE_REQUIRED(422, "Efter samarbejdsaftalen skal svaret have et skriftligt notat.", "By the agreement the answer needs a written note."),
  SCREENING_FORM_NOT_FILLED(422, "Efter samarbejdsaftalen skal skemaet sige, hvad der er læst.",
      "By the agreement the form must say what was read."),
  DOCTORS_NOTE_NOT_AGREED(409, "Efter samarbejdsaftalen kan et notat fra kommunens læge ikke træde i stedet for screeningen.",
      "By the agreement a note by the municipal doctor does not stand in for the screening."),
  ALREADY_SCREENED(409, "Sundhedskoordinatoren har allerede svaret.", "The health coordinator has already answered."),
  SCREENING_AWAITED(409, "Sundhedskoordinatorens svar afventes til og med {0}.",
      "The health coordinator's answer is awaited until {0}."),
  MEETING_MUST_BE_CANCELLED(409, "Uden sundhedskoordinator skal mødet aflyses: udsæt sagen.",
      "Without the health coordinator the meeting must be cancelled: postpone the case."),
  TEAM_NOT_COMPOSED(409, "Teamet er ikke sammensat, som det skal være.", "The team is not composed as it must be."),
  RECOMMENDATION_NOT_COMPLETE(422, "Indstillingen mangler noget, som den skal indeholde.",
      "The recommendation lacks something it must hold."),
  NO_MEETING_HELD(409, "Der er ikke holdt møde i sagen.", "No meeting was held in the case."),
  MEETING_ENDS_BEFORE_IT_BEGINS(422, "Mødet slutter, før det begynder.", "The meeting ends before it begins."),
  DRAFT_WRITTEN_MEANWHILE(409, "En anden har skrevet i udkastet imens: hent udgave {0} og skriv videre i den.",
      "Somebody else has written in the draft meanwhile: fetch revision {0} and go on from there."),
  DRAFT_MISSING(409, "Der er intet udkast til indstilling.", "There is no draft of a recommendation."),
  LIVE_VIEW_NOT_NOW(409, "Der skrives ikke på en indstilling i sagen nu.", "No recommendation is being written in the case now."),
  PROOF_READING_NOT_ASKED(409, "Der er ikke bedt om korrekturlæsning.", "Nobody has asked for proof-reading."),
  CORRECTION_CANNOT_RETURN(422, "En rettelse kan ikke sende sagen tilbage.", "A correction cannot send the case back."),
  NOTHING_CORRECTED(422, "Rettelsen ændrer ikke noget.", "The correction changes nothing."),
  STATEMENT_MISSING(409, "Sundhedskoordinatorens udtalelse mangler; den er obligatorisk.",
      "The health coordinator's statement is missing; it is mandatory."),
  DEVIATION_NOT_EXPLAINED(422, "Afgørelsen afviger fra indstillingen; skriv hvorfor.",
      "The decision deviates from the recommendation; say why."),
  LETTER_ON_ITS_WAY(409, "Et brev af samme slags er allerede på vej.", "A letter of the same kind is on its way already."),
  LETTER_NOT_FAILED(409, "Sagen har intet brev med det id, som ikke kunne sendes.",
      "The case has no letter with that id that could not be sent."),
  PRACTICE_UNKNOWN(422, "Der er ingen lægepraksis med det ydernummer.", "There is no practice with that number."),
  DOCUMENT_UNREADABLE(422, "Filen er ikke en PDF, der kan læses uden adgangskode.", "The file is not a PDF that opens without a password."),
  DOCUMENT_WITH_ITS_OWNER(409, "Dokumentet ligger hos den, der har skrevet eller modtaget det, og kan ikke hentes her.",
      "The document lies with whoever wrote or received it and cannot be had here."),
  MEETING_NEEDS_A_CITIZEN(422, "Mødet handler om en borger: angiv CPR-nummer og navn.", "The meeting is about a citizen: give number and name."),
  MEETING_ABOUT_NOBODY(422, "Mødet handler ikke om en bestemt borger.", "The meeting is about no particular citizen."),
  MEETING_NOT_ON_A_WORKING_DAY(422, "Den {0} er ikke en arbejdsdag i kommunen.", "The {0} is not a working day in the municipality."),
  MEETING_WITHOUT_A_TIME(409, "Ingen har aftalt, hvornår mødet skal være.", "Nobody has agreed when the meeting is to be."),
  OUTCOME_NOT_COMPLETE(422, "Der mangler noget i det, mødet førte til.", "Something is missing in what came of the meeting."),
  NOT_THE_SAME_CASE(409, "Sagerne er ikke samme slags sag om samme borger i samme kommune.",
      "The cases are not of the same kind about the same citizen in the same municipality."),
  DUPLICATE_TOO_FAR(409, "Den anden sag er {0} og kan ikke lægges sammen med denne.", "The other case is {0} and cannot be merged into this one."),
  JOURNAL_ITEM_UNKNOWN(409, "Sagen har ikke et dokument eller brev med det id.", "The case has no document or letter with that id."),
  ALREADY_JOURNALISED(409, "Det er allerede journaliseret under et andet nummer.", "It is journalised under another number already."),
  DATE_HAS_PASSED(422, "Datoen {0} er passeret.", "The date {0} has passed."),
  RECOMMENDATION_HAS_FEWER(422, "Indstillingen har kun {0}.", "The recommendation has only {0}."),
  GP_CONTACT_NOT_AGREED(409, "Der er ikke aftalt en kontakt til lægen, som mangler.", "No contact with the doctor is agreed and outstanding."),
  ADVICE_AWAITED(409, "Der er allerede spurgt; svaret afventes.", "Advice has been asked for already; the answer is awaited."),
  NO_ADVICE_ASKED(409, "Der er ikke spurgt om råd.", "Nobody has asked for advice."),
  ADVICE_NOT_GIVEN_HERE(409, "Regionen giver ikke råd i løbende sager efter samarbejdsaftalen.",
      "By its agreement the region gives no advice in running cases."),
  ADVICE_NEEDS_A_NEW_CASE(409, "Afgørelsen er mere end {0} måneder gammel: efter samarbejdsaftalen kræver råd en ny sag.",
      "The decision is more than {0} months old: by the agreement, advice needs a new case."),
  BIRTH_DATE_IN_FUTURE(400, "CPR-nummeret giver en fødselsdato i fremtiden.", "The CPR number gives a birth date in the future."),
  DATE_NOT_POSSIBLE(422, "Datoen skal ligge fra {0} til {1}.", "The date must lie from {0} to {1}."),
  AUTHORITY_REQUIRED(400, "Du handler for flere myndigheder: angiv hvilken.", "You act for several authorities: say for which."),
  NOT_A_MUNICIPALITY(403, "Kun en kommune kan gøre dette.", "Only a municipality can do this.");

  private final Saying saying;

  MeetingCode(int status, String danish, String english) {
    this.saying = new Saying(status, danish, english);
  }

  @Override
  public Saying saying() {
    return saying;
  }
}
