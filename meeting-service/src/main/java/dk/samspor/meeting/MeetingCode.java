package dk.samspor.meeting;

import dk.samspor.platform.web.ErrorCode;
import dk.samspor.platform.web.Saying;

/** The ways in which the meeting-service says no, each with its sentence. */
public enum MeetingCode implements ErrorCode {
  // says nothing of another municipality's case: the rule is per municipality (contracts.md)
  CASE_ALREADY_OPEN(409, "Kommunen har allerede en åben sag af denne slags for borgeren.",
      "The municipality already has an open case of this kind for the citizen."),
  PREPARATION_NOT_COMPLETE(409, "Den forberedende del er ikke færdig.", "The preparatory plan is not complete."),
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
  ALREADY_SCREENED(409, "Sundhedskoordinatoren har allerede svaret.", "The health coordinator has already answered."),
  SCREENING_AWAITED(409, "Sundhedskoordinatorens svar afventes til og med {0}.",
      "The health coordinator's answer is awaited until {0}."),
  MEETING_MUST_BE_CANCELLED(409, "Uden sundhedskoordinator skal mødet aflyses: udsæt sagen.",
      "Without the health coordinator the meeting must be cancelled: postpone the case."),
  TEAM_NOT_COMPOSED(409, "Teamet er ikke sammensat, som det skal være.", "The team is not composed as it must be."),
  RECOMMENDATION_NOT_COMPLETE(422, "Indstillingen mangler noget, som den skal indeholde.",
      "The recommendation lacks something it must hold."),
  STATEMENT_MISSING(409, "Sundhedskoordinatorens udtalelse mangler; den er obligatorisk.",
      "The health coordinator's statement is missing; it is mandatory."),
  DEVIATION_NOT_EXPLAINED(422, "Afgørelsen afviger fra indstillingen; skriv hvorfor.",
      "The decision deviates from the recommendation; say why."),
  BIRTH_DATE_IN_FUTURE(400, "CPR-nummeret giver en fødselsdato i fremtiden.", "The CPR number gives a birth date in the future."),
  DATE_NOT_POSSIBLE(422, "Datoen skal ligge fra {0} til {1}.", "The date must lie from {0} to {1}."),
  AUTHORITY_REQUIRED(400, "Du handler for flere kommuner: angiv hvilken.", "You act for several municipalities: say for which."),
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
