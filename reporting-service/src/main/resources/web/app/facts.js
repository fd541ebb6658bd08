import { selection } from "./selection.js";

// What happened, in the words of those it happened to. An event's name is for machines.
const WORDS = {
  AdverseEventReported: "utilsigtet hændelse indberettet|adverse event reported", AdviceGiven: "rådgivning givet|advice given",
  AssessmentDecided: "placering på niveau besluttet|level placement decided", AssessmentLevelChanged: "niveau ændret|level changed",
  AssessmentRestratified: "omstratificering|placement changed early on", CapacityRefused: "intet ledigt tilbud|no free place found",
  CaseBillable: "sag opkrævet|case charged", CertificateCancelled: "attest afbestilt|certificate cancelled",
  CertificateDelivered: "attest leveret|certificate delivered", CertificateDueMoved: "attestens frist flyttet|certificate's deadline moved",
  CertificateNotDeliverable: "attest kunne ikke leveres|certificate could not be delivered", CertificateOverdue: "attestens frist overskredet|certificate overdue",
  CertificateRequested: "attest bestilt|certificate requested", CitizenAdmitted: "borger indlagt|citizen admitted",
  CitizenCalledIn: "borger indkaldt|citizen called in", CitizenDischarged: "borger udskrevet|citizen discharged",
  CitizenExamined: "borger undersøgt|citizen examined", CitizenMerged: "to borgere viste sig at være den samme|two citizens turned out to be one",
  CitizenReadmitted: "borger genindlagt|citizen readmitted", ConclusionSent: "konklusion sendt|conclusion sent",
  CoverChanged: "dækning ændret|cover changed", DayBillable: "mødedag opkrævet|meeting day charged",
  EpikriseSent: "epikrise sendt|discharge summary sent", ExceptionReportSent: "undtagelsesredegørelse sendt|exception report sent",
  FirstContactOffered: "første kontakt tilbudt|first contact offered", FunctionMeasurementWithdrawn: "måling af funktionsevne trukket tilbage|function measurement withdrawn",
  FunctionProfileMeasured: "funktionsevne målt|function measured", GoalProgressed: "mål fulgt op|goal followed up", GpInformed: "egen læge orienteret|GP informed",
  HospitalAskedToReconsider: "sygehuset bedt om at se på niveauet igen|hospital asked to reconsider the level",
  InterventionNotStarted: "indsats kom ikke i gang|intervention did not begin", InterventionStarted: "indsats i gang|intervention begun",
  InvitationPlanned: "borger indbudt|citizen invited", LevelChangeAnswered: "svar på forslag om andet niveau|answer to a proposed level",
  LevelChangeProposed: "andet niveau foreslået|another level proposed", MeetingDayCancelled: "mødedag aflyst|meeting day cancelled",
  MeetingDayHeld: "mødedag holdt|meeting day held", NeedsAssessed: "behov vurderet|needs assessed",
  NeedsAssessmentEnteredInError: "behovsvurdering oprettet ved en fejl|needs assessment entered in error",
  NeedsCourseEnteredInError: "behovsforløb oprettet ved en fejl|needs course entered in error", NeedsScreened: "behov screenet|needs screened",
  PalliativeReferred: "henvist til lindrende indsats|referred to palliative care", PalliativeStarted: "lindrende indsats i gang|palliative care begun",
  PhysiotherapyReferred: "henvist til fysioterapi|referred to physiotherapy", PhysiotherapyRenewed: "henvisning til fysioterapi fornyet|physiotherapy referral renewed",
  PhysiotherapySessionHeld: "fysioterapi givet|physiotherapy given", ProgrammeCompleted: "forebyggelsestilbud gennemført|prevention programme completed",
  ProgrammeReferred: "henvist til forebyggelsestilbud|referred to a prevention programme", ProgrammeReturned: "henvisning til forebyggelsestilbud sendt tilbage|prevention referral returned",
  ProgrammeStarted: "forebyggelsestilbud i gang|prevention programme begun", RecommendationCorrected: "indstilling rettet|recommendation corrected",
  ShortDeadlineWarned: "kort frist varslet|short deadline warned of", StartDeadlinePassed: "frist for start overskredet|start deadline passed",
  StayEnteredInError: "indlæggelse oprettet ved en fejl|stay entered in error", TeamCaseClosed: "sag lukket|case closed", TeamCaseDecided: "sag afgjort|case decided",
  TeamCaseHeld: "sag behandlet|case treated", TeamCaseNoShow: "borger udeblev|citizen did not come", TeamCaseOpened: "sag åbnet|case opened",
  TeamCasePostponed: "sag udsat|case postponed", TeamCaseRecommended: "indstilling givet|recommendation given", TeamCaseReopened: "sag genoptaget|case reopened",
  TeamCaseReturned: "sag sendt tilbage|case returned", TeamCaseScreened: "sag screenet|case screened", TeamCaseSubmitted: "sag sendt til koordinator|case sent to coordinator",
  TeamCaseWithdrawn: "sag trukket tilbage|case withdrawn", TimeRegistered: "tid registreret|time registered", TimeStruck: "registreret tid slettet|registered time struck out",
  TrainingPlanAccepted: "genoptræningsplan modtaget til behandling|training plan accepted", TrainingPlanAllocated: "genoptræningsplan fordelt|training plan allocated",
  TrainingPlanCancelled: "genoptræningsplan trukket tilbage|training plan cancelled", TrainingPlanCompleted: "genoptræning afsluttet|training completed",
  TrainingPlanDeclined: "genoptræningsplan afvist|training plan declined", TrainingPlanEnteredInError: "genoptræningsplan oprettet ved en fejl|training plan entered in error",
  TrainingPlanForwarded: "genoptræningsplan sendt videre|training plan forwarded", TrainingPlanReceived: "genoptræningsplan modtaget|training plan received",
  TrainingPlanResubmitted: "genoptræningsplan sendt igen|training plan sent again", TrainingPlanReturned: "genoptræningsplan sendt tilbage|training plan returned",
  TrainingPlanStarted: "genoptræning i gang|training begun", UnitPathwayCompleted: "forløb på enheden afsluttet|pathway at the unit completed",
  UnitPathwayStarted: "forløb på enheden i gang|pathway at the unit begun", UnitReferralCancelled: "henvisning trukket tilbage|referral cancelled",
  UnitReferralDeclined: "henvisning afvist|referral declined", UnitReferralReceived: "henvisning modtaget|referral received",
  UnitReferralReferredOn: "henvisning sendt videre|referral passed on", UnitReferralResubmitted: "henvisning sendt igen|referral sent again",
  UnitReferralReturned: "henvisning sendt tilbage|referral returned", WaitingListCounted: "venteliste opgjort|waiting list counted"
};
const REDACTED = "oplysninger slettet|details erased";
const OTHER = "nyt i en sag|news of a case";

/** A fact in the reader's language. */
export function told(fact) {
  const both = WORDS[fact] ?? (fact.endsWith("Redacted") ? REDACTED : OTHER);
  return both.split("|")[selection().lang === "en" ? 1 : 0];
}
