package dk.samspor.stratification.worklist;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What a case asks of its municipality, as a table: kind and status say what is to be done next. */
enum ToDo {
  DECIDE_LEVEL("ASSESSMENT", "assessments", "Find niveauet for genoptræningen", "Find the level of training", "OPEN"),
  GET_HOSPITAL_ANSWER("ASSESSMENT", "assessments", "Følg op på sygehusets svar om niveauet", "Follow up the hospital's answer about the level",
      "ASKED", "CHANGE_PROPOSED"),
  CONFIRM_RESTRATIFICATION("ASSESSMENT", "assessments", "Bekræft eller afvis omstratificeringen som den anden fagperson",
      "Confirm or drop the restratification as the second professional", "RESTRATIFYING"),
  SCREEN_NEEDS("NEEDS_COURSE", "needs-courses", "Screen behovet for rehabilitering", "Screen the need for rehabilitation", "OPEN"),
  DECIDE_PROGRAMME("PROGRAMME_ASSESSMENT", "programme-assessments", "Svar på det, der mangler, og beslut", "Answer what is missing, and decide", "OPEN"),
  APPROVE_MODEL("MODEL_VERSION", "model-versions", "Gennemse modellen, og godkend den, hvis det ikke er dig, der har lagt den op",
      "Look the model through, and approve it unless you uploaded it", "CHECKED"),
  MEND_MODEL("MODEL_VERSION", "model-versions", "Ret modellens fejl i en ny version, og træk denne tilbage",
      "Mend the model in a new version, and take this one back", "FLAWED");

  private final String kind;
  private final String collection;
  private final String danish;
  private final String english;
  private final List<String> statuses;

  ToDo(String kind, String collection, String danish, String english, String... statuses) {
    this.kind = kind;
    this.collection = collection;
    this.danish = danish;
    this.english = english;
    this.statuses = List.of(statuses);
  }

  /** What a row of the desk asks of its owner, if anything. */
  static Optional<ToDo> of(String kind, String status) {
    return Arrays.stream(values()).filter(one -> one.kind.equals(kind) && one.statuses.contains(status)).findFirst();
  }

  /** Every status that asks something of somebody: what the desk is searched for. */
  static Set<String> openStatuses() {
    return Arrays.stream(values()).flatMap(one -> one.statuses.stream()).collect(Collectors.toUnmodifiableSet());
  }

  String text(String language) {
    return "da".equals(language) ? danish : english;
  }

  String href(UUID id) {
    return "/api/v1/" + collection + "/" + id;
  }
}
