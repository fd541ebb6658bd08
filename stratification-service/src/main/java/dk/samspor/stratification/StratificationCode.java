package dk.samspor.stratification;

import dk.samspor.platform.web.ErrorCode;
import dk.samspor.platform.web.Saying;

/** The ways the stratification service says no, beside the platform's. */
public enum StratificationCode implements ErrorCode {
  INPUTS_MISSING(409, "Niveauet kan ikke besluttes, før spørgsmålene er besvaret.",
      "The level cannot be decided until the questions are answered."),
  OVERRIDE_NEEDS_REASON(400, "Beslutningen afviger fra forslaget: skriv hvorfor.",
      "The decision differs from the proposal: say why."),
  BRAIN_INJURY_NEEDS_REASON(400,
      "Erhvervet hjerneskade med nedsat funktionsevne hører til på avanceret niveau, medmindre der er en grund: skriv den.",
      "An acquired brain injury with functional impairment belongs at the advanced level unless there is a reason: give it."),
  LEVEL_NOT_FOR_GENERAL_PLAN(409, "En plan om almen genoptræning er på basalt eller avanceret niveau.",
      "A plan for general training is at the basic or the advanced level."),
  SPECIALISED_ONLY_CONFIRMED(409, "Sygehuset har valgt et specialiseret niveau. Kommunen kan bekræfte det og svare på, om der er hjerneskade, ikke ændre det.",
      "The hospital has chosen a specialised level. The municipality can confirm it and answer whether there is a brain injury, not change it."),
  UNKNOWN_INPUT(400, "Modellen spørger ikke om dette.", "The model does not ask this."),
  VALUE_NOT_ALLOWED(400, "Svaret er ikke et af de tilladte.", "The answer is not one of the allowed."),
  OUT_OF_RANGE(400, "Tallet ligger uden for det, modellen spørger om, eller er mere præcist.",
      "The number is outside the range the model asks for, or more precise."),
  MODEL_REFUSED(422, "Filen kan ikke bruges som model.", "The file cannot be used as a model."),
  MODEL_CHECK_BUSY(503, "En anden model er ved at blive prøvet. Prøv igen om lidt.", "Another model is being tried. Try again in a moment."),
  MODEL_VERSION_TAKEN(409, "Kommunen har allerede denne version af modellen. Giv filen et nyt versionsnummer.",
      "The municipality has this version of the model already. Give the file a new version number."),
  MODEL_HAS_FINDINGS(409, "Modellen har fejl, der skal rettes først: se fundene.", "The model has faults to be mended first: see the findings."),
  SECOND_PERSON_NEEDED(409, "Det skal være en anden person end den, der begyndte.", "It takes another person than the one who began."),
  MODEL_NOT_BACKDATED(409, "En model kan tidligst gælde eller ophøre fra i dag: det, der er vurderet, ændres ikke.",
      "A model can begin or end today at the earliest: what is assessed does not change.");

  private final Saying saying;

  StratificationCode(int status, String danish, String english) {
    this.saying = new Saying(status, danish, english);
  }

  @Override
  public Saying saying() {
    return saying;
  }
}
