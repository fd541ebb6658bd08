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
  ALREADY_ASSESSED(409, "Planen har allerede en vurdering.", "The plan has an assessment already."),
  MODEL_NOT_IN_FORCE(409, "Der er ingen model, der gælder den dag.", "No model is in force on that day."),
  NOT_THE_HOSPITALS_LEVEL(409, "Niveauet for almen genoptræning er kommunens at finde; sygehuset spørges kun om de specialiserede.",
      "The level of general training is the municipality's to find; the hospital is asked about the specialised ones only."),
  SAME_LEVEL(409, "Det er allerede det niveau.", "It is that level already."),
  RESTRATIFICATION_TOO_LATE(409, "Omstratificering skulle være sket senest {0}. Registrér et niveauskift i stedet.",
      "Restratification was possible until {0}. Record a level change instead."),
  RESTRATIFY_INSTEAD(409, "Fristen for omstratificering er ikke udløbet. Omstratificér i stedet, sammen med en kollega.",
      "The days of restratification are not over. Restratify instead, together with a colleague."),
  PERIOD_BACKWARDS(400, "Perioden slutter, før den begynder.", "The period ends before it begins."),
  THERAPIST_DOES_NOT_QUALIFY(409, "Terapeuten kan ikke tage sagen: se hvorfor.", "The therapist may not take the case: see why."),
  AREAS_UNTOUCHED(409, "Screeningen skal berøre alle fire områder og sige, om behovet er længerevarende og knyttet til kræfttypen.",
      "The screening must touch all four areas and say whether the need is lasting and tied to the cancer."),
  MOMENT_IS_AWAITED(409, "Kun overgang, udskrivning, tilbagefald og progression kommer uventet.",
      "Only a transition, a discharge, a relapse and a progression come unawaited."),
  NEEDS_COURSE_OPEN(409, "Borgeren har allerede et åbent forløb her.", "The citizen has an open course here already."),
  MUNICIPALITY_ONLY(409, "Det er en kommunes opgave, og adgangsbilletten er ikke en kommunes.",
      "That is a municipality's task, and the access token is not a municipality's."),
  ICF_CODE_UNKNOWN(400, "Det er ikke en ICF-kode: b, s, d eller e, et kapitel, og eventuelt to til fire cifre mere.",
      "This is no ICF code: b, s, d or e, a chapter, and perhaps two to four digits more."),
  QUALIFIER_UNKNOWN(400, "En bedømmelse er 0 til 4, 8 eller 9.", "A qualifier is 0 to 4, 8 or 9."),
  EFFECT_FOR_ENVIRONMENT(400, "Omgivelser hjælper eller hæmmer; det siges om dem og kun om dem.",
      "Surroundings help or hinder; that is said of them and of nothing else."),
  CODE_TWICE(400, "Koden står der allerede.", "The code stands there already."),
  MEASURED_IN_FUTURE(409, "Målingen kan ikke beskrive en dag, der ikke er kommet.", "A measurement cannot describe a day that has not come."),
  MEASUREMENT_UNKNOWN(409, "Profilen har ikke den måling.", "The profile has no such measurement."),
  NOT_MEASURED(409, "Der er ingen måling for {0}.", "There is no measurement for {0}."),
  OFFER_NOT_SOUND(400, "Tilbuddet slutter, før det begynder, eller beskrivelsen siger ikke, om den er af basalt eller avanceret niveau.",
      "The offer ends before it begins, or the description does not say whether it is of the basic or the advanced level."),
  CSV_NOT_READABLE(400, "Filen kan ikke læses som tilbud: semikolon, UTF-8, kolonnenavne i første linje, højst 1000 tilbud.",
      "The file cannot be read as offers: semicolons, UTF-8, column names in the first line, at most 1000 offers."),
  CSV_LINE_WRONG(400, "Linjen har et felt, der mangler eller er forkert.", "The line has a field that is missing or wrong."),
  OUTCOME_UNKNOWN(400, "Modellen har ikke det svar.", "The model has no such outcome."),
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
      "A model can begin or end today at the earliest: what is assessed does not change."),
  MODEL_NOT_VALID_THEN(409, "Modellen gælder ikke den dag ifølge sin egen gyldighed. Vælg en anden dag, eller ret gyldigheden i en ny version.",
      "By its own validity the model does not apply on that day. Choose another day, or mend the validity in a new version.");

  private final Saying saying;

  StratificationCode(int status, String danish, String english) {
    this.saying = new Saying(status, danish, english);
  }

  @Override
  public Saying saying() {
    return saying;
  }
}
