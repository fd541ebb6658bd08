import { selection } from "./selection.js";

// What a code is called. A code from outside that nobody has named is shown as it is.
const WORDS = {
  NONE: "Ikke angivet|Not stated", UNKNOWN: "Ukendt|Unknown", OTHER: "Andet|Other", ALL: "Alle|All", BRAIN_INJURY: "Erhvervet hjerneskade|Acquired brain injury",
  BASIC: "Basalt niveau|Basic level", ADVANCED: "Avanceret niveau|Advanced level", SPECIALISED: "Specialiseret niveau|Specialised level",
  SPECIALISED_REHABILITATION: "Rehabilitering på specialiseret niveau|Specialised rehabilitation", GENERAL: "Almen|General",
  RESOURCE_PROGRAMME: "Ressourceforløb|Resource programme", FLEX_JOB: "Fleksjob|Flex job", DISABILITY_PENSION: "Førtidspension|Disability pension",
  JOB_CLARIFICATION: "Jobafklaringsforløb|Job clarification", RETURNED: "Tilbagesendt|Returned", TEAM_MEETING: "Teammøde|Team meeting",
  COORDINATOR_HEARING: "Høring af koordinator|Coordinator hearing", INTERNAL: "Internt|Internal", EXTERNAL: "Eksternt|External",
  EMPLOYMENT: "Beskæftigelse|Employment", SOCIAL: "Social|Social", HEALTH: "Sundhed|Health", FAMILY: "Familie|Family", EDUCATION: "Uddannelse|Education",
  CASE: "Sag|Case", DAY: "Mødedag|Meeting day", CERTIFICATE: "Attest|Certificate", OWN_CENTRE: "Eget center|Own centre",
  OTHER_MUNICIPALITY: "Anden kommune|Other municipality", REGION: "Region|Region", PRIVATE: "Privat|Private", INDIVIDUAL: "Individuel|Individual", TEAM: "Hold|Team",
  TRANSPORT: "Transport|Transport", MEETING: "Møde|Meeting", PREPARATION: "Forberedelse|Preparation",
  UNDER_18: "Under 18 år|Under 18", AGE_18_29: "18–29 år|18–29", AGE_30_64: "30–64 år|30–64", AGE_65_PLUS: "65 år og over|65 and over",
  MENTAL_ILLNESS: "Psykisk lidelse|Mental illness", MENTOR: "Mentor|Mentor", COPD: "KOL|COPD", TYPE_2_DIABETES: "Type 2-diabetes|Type 2 diabetes",
  HEART: "Hjerte|Heart", BACK: "Ryg|Back", LUNG: "Lunge|Lung", DEMENTIA: "Demens|Dementia", FALL_PREVENTION: "Faldforebyggelse|Fall prevention",
  SMOKING: "Rygning|Smoking", DIET: "Kost|Diet", PHYSICAL_ACTIVITY: "Fysisk aktivitet|Physical activity", FREE_CHOICE: "Frit valg|Free choice",
  WRONG_MUNICIPALITY: "Forkert kommune|Wrong municipality", PLAN_TOO_THIN: "For tynd plan|Plan too thin", NEED_NOT_DESCRIBED: "Behov ikke beskrevet|Need not described",
  FUNCTION_BEFORE_NOT_DESCRIBED: "Tidligere funktionsevne ikke beskrevet|Earlier function not described",
  FUNCTION_AT_DISCHARGE_NOT_DESCRIBED: "Funktionsevne ved udskrivning ikke beskrevet|Function at discharge not described",
  DIAGNOSIS_MISSING: "Diagnose mangler|Diagnosis missing", DISCHARGE_DATE_MISSING: "Udskrivningsdato mangler|Discharge date missing",
  TRAINS_ALONE: "Træner selv|Trains alone", HOSPITAL: "Sygehus|Hospital", DISCHARGE: "Udskrivning|Discharge",
  LAE_265: "LÆ 265|LÆ 265", LAE_275: "LÆ 275|LÆ 275", ASSESSMENT_WITHOUT_CONTACT: "Vurdering uden borgerkontakt|Assessment without contact", SHORT_CLARIFICATION: "Kort afklaring|Short clarification", BASIC_EXAMINATION: "Basisundersøgelse|Basic examination", SOCIAL_MEDICAL_EXAMINATION: "Socialmedicinsk undersøgelse|Social medical examination", PSYCHOLOGICAL_ASSESSMENT: "Psykologisk vurdering|Psychological assessment", PSYCHOLOGICAL_EXAMINATION: "Psykologisk undersøgelse|Psychological examination", CONFERENCE: "Konference|Conference", SMALL_SCREENING: "Lille screening|Small screening", EXTENDED_ASSESSMENT: "Udvidet vurdering|Extended assessment", CROSS_DISCIPLINARY_ASSESSMENT: "Tværfaglig vurdering|Cross-disciplinary assessment",
  CHILDREN: "Børn|Children", ADULTS: "Voksne|Adults"
};

/** The code in the reader's language. */
export function word(code) {
  const both = WORDS[code];
  return both ? both.split("|")[selection().lang === "en" ? 1 : 0] : code.charAt(0) + code.slice(1).toLowerCase().replaceAll("_", " ");
}
