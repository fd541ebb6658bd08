package dk.samspor.stratification.worklist;

import dk.samspor.stratification.citizen.MoveReason;
import java.util.Map;
import java.util.UUID;

/** What an open case asks whose citizen lives in another municipality: nothing moves by itself. */
enum CitizenElsewhere {
  CITIZEN_MOVED("Borgeren er flyttet: afslut, eller aftal med den nye kommune, hvem der går videre",
      "The citizen has moved: finish here, or agree with the new municipality who goes on"),
  CITIZEN_LIVES_ELSEWHERE("Borgeren bor i en anden kommune: afslut, eller aftal med den anden kommune, hvem der går videre",
      "The citizen lives in another municipality: finish here, or agree with the other municipality who goes on");

  private static final Map<String, String> COLLECTIONS = Map.of("NEEDS_COURSE", "needs-courses", "PROGRAMME_ASSESSMENT", "programme-assessments",
      "FUNCTION_PROFILE", "function-profiles");

  private final String danish;
  private final String english;

  CitizenElsewhere(String danish, String english) {
    this.danish = danish;
    this.english = english;
  }

  static CitizenElsewhere of(MoveReason reason) {
    return switch (reason) {
      case MOVED -> CITIZEN_MOVED;
      case LIVES_ELSEWHERE -> CITIZEN_LIVES_ELSEWHERE;
    };
  }

  String text(String language) {
    return "da".equals(language) ? danish : english;
  }

  static String href(String kind, UUID id) {
    return "/api/v1/" + COLLECTIONS.get(kind) + "/" + id;
  }
}
