package dk.samspor.meeting.worklist;

import static dk.samspor.platform.access.Part.RECEIVER;
import static dk.samspor.platform.access.Part.REGION;

import dk.samspor.platform.access.Part;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a case asks of whom, as a table: kind, part and status say what is to be done next. */
enum ToDo {
  PREPARE("TEAM_CASE", RECEIVER, false, "Gør sagen klar, og send den til regionen", "Prepare the case and send it to the region", "IN_PREPARATION"),
  SCHEDULE("TEAM_CASE", RECEIVER, false, "Bekræft mødedagen, eller udsæt sagen", "Confirm the meeting day or postpone the case", "SCREENED"),
  HOLD("TEAM_CASE", RECEIVER, false, "Hold mødet", "Hold the meeting", "SCHEDULED"),
  RECOMMEND("TEAM_CASE", RECEIVER, false, "Skriv indstillingen", "Write the recommendation", "HELD"),
  DECIDE("TEAM_CASE", RECEIVER, false, "Træf afgørelse", "Decide", "RECOMMENDED"),
  SEND_CONCLUSION("TEAM_CASE", RECEIVER, false, "Send konklusionen til borgeren", "Send the citizen the conclusion", "DECIDED"),
  FOLLOW_UP("TEAM_CASE", RECEIVER, true, "Følg op på indsatsen", "Follow up the interventions", "CONCLUDED", "FOLLOWED_UP"),
  OBTAIN("TEAM_CASE", RECEIVER, false, "Indhent det, der mangler, og genåbn sagen", "Obtain what is missing and open the case again",
      "POSTPONED", "RETURNED", "NO_SHOW"),
  SCREEN("TEAM_CASE", REGION, false, "Screen sagen", "Screen the case", "SUBMITTED"),
  TALK_WITH_DOCTOR("TEAM_CASE", REGION, true, "Tal med borgerens læge", "Talk with the citizen's doctor", "IN_PREPARATION",
      "SCREENED", "SCHEDULED", "HELD", "RECOMMENDED", "DECIDED", "CONCLUDED", "FOLLOWED_UP", "POSTPONED", "RETURNED", "NO_SHOW"),
  ANSWER_ADVICE("TEAM_CASE", REGION, false, "Svar på det, sagsbehandleren har spurgt om", "Answer what the case worker has asked", "ADVICE_AWAITED"),
  SETTLE_LETTER("TEAM_CASE", RECEIVER, false, "Et brev kunne ikke sendes: prøv igen, eller send det på papir",
      "A letter could not be sent: try again, or send it on paper", "LETTER_FAILED"),
  CITIZEN_MOVED("TEAM_CASE", RECEIVER, false, "Borgeren er flyttet: afslut eller overdrag sagen",
      "The citizen has moved: end the case or hand it over", "CITIZEN_MOVED"),
  CITIZEN_LIVES_ELSEWHERE("TEAM_CASE", RECEIVER, false, "Borgeren bor i en anden kommune: afslut eller overdrag sagen",
      "The citizen lives in another municipality: end the case or hand it over", "CITIZEN_LIVES_ELSEWHERE"),
  PLAN_MEETING("OTHER_MEETING", RECEIVER, false, "Aftal udskrivningskonferencen med hospitalet", "Agree the discharge conference with the hospital",
      "CALLED"),
  HOLD_MEETING("OTHER_MEETING", RECEIVER, true, "Hold mødet, og skriv, hvad det førte til", "Hold the meeting and write what came of it", "PLANNED"),
  ASSIGN_COORDINATOR_TO_MEETING("OTHER_MEETING", REGION, true, "Sæt en sundhedskoordinator på mødet", "Assign a coordinator to the meeting", "PLANNED"),
  CLOSE_DAY("MEETING_DAY", RECEIVER, true, "Afslut mødedagen", "Close the meeting day", "PLANNED"),
  ASSIGN_COORDINATOR("MEETING_DAY", REGION, true, "Sæt en sundhedskoordinator på mødedagen", "Assign a coordinator to the meeting day", "PLANNED"),
  ASK_COORDINATOR("CONSULTATION", RECEIVER, true, "Tal med sundhedskoordinatoren", "Talk with the health coordinator", "BOOKED"),
  GIVE_ADVICE("CONSULTATION", REGION, true, "Giv råd om forberedelsen", "Advise on the preparation", "BOOKED");

  private final String kind;
  private final Part part;
  private final boolean onlyWhenDue;
  private final String danish;
  private final String english;
  private final List<String> statuses;

  ToDo(String kind, Part part, boolean onlyWhenDue, String danish, String english, String... statuses) {
    this.kind = kind;
    this.part = part;
    this.onlyWhenDue = onlyWhenDue;
    this.danish = danish;
    this.english = english;
    this.statuses = List.of(statuses);
  }

  /** What a row of the desk asks of its owner, if anything: some things are only to be done where somebody waits for a date. */
  static Optional<ToDo> of(String kind, Part part, String status, boolean due) {
    return Arrays.stream(values()).filter(one -> one.kind.equals(kind) && one.part == part && one.statuses.contains(status))
        .filter(one -> due || !one.onlyWhenDue).findFirst();
  }

  /** Every status that asks something of somebody: what the desk is searched for. */
  static Set<String> openStatuses() {
    return Arrays.stream(values()).flatMap(one -> one.statuses.stream()).collect(Collectors.toUnmodifiableSet());
  }

  /** Rows of the desk that ask something of their owner, as {@code kind part status}: always, or only where somebody waits for a date. */
  static List<String> rows(boolean onlyWhenDue) {
    return Arrays.stream(values()).filter(one -> one.onlyWhenDue == onlyWhenDue)
        .flatMap(one -> one.statuses.stream().map(status -> one.kind + " " + one.part + " " + status)).toList();
  }

  String text(String language) {
    return "da".equals(language) ? danish : english;
  }
}
