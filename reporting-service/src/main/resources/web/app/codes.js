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
  LAE_265: "LÆ 265|LÆ 265", LAE_275: "LÆ 275|LÆ 275", ASSESSMENT_WITHOUT_CONTACT: "Vurdering uden borgerkontakt|Assessment without contact", SHORT_CLARIFICATION: "Kort afklaring|Short clarification", BASIC_EXAMINATION: "Basisundersøgelse|Basic examination", SOCIAL_MEDICAL_EXAMINATION: "Socialmedicinsk undersøgelse|Social medical examination", PSYCHOLOGICAL_ASSESSMENT: "Psykologisk vurdering|Psychological assessment", PSYCHOLOGICAL_EXAMINATION: "Psykologisk undersøgelse|Psychological examination", CONFERENCE: "Konference|Conference", SMALL_SCREENING: "Lille screening|Small screening", EXTENDED_ASSESSMENT: "Udvidet vurdering|Extended assessment", CROSS_DISCIPLINARY_ASSESSMENT: "Tværfaglig vurdering|Cross-disciplinary assessment",
  CHILDREN: "Børn|Children", ADULTS: "Voksne|Adults"
};

/** The code in the reader's language. */
export function word(code) {
  const both = WORDS[code];
  return both ? both.split("|")[selection().lang === "en" ? 1 : 0] : code.charAt(0) + code.slice(1).toLowerCase().replaceAll("_", " ");
}
