package dk.samspor.reporting.observations;

/** What an observation counts or measures. Indicators are declared on these. */
public enum Measure {
  /** A training plan arrived in its home municipality; kind is its type; value 1. */
  PLAN_RECEIVED,
  /** A training plan arrived in its home municipality; judged by whether it was ever returned to its sender. */
  PLAN_EVER_RETURNED,
  /** The plan was placed on a level for the first time; value 1. Later changes of level do not move it [S]. */
  FIRST_PLACEMENT,
  /** Whole days from discharge to the plan's receipt. */
  PLAN_RECEIPT_TIME,
  /** Whole days from receipt to the first decision on a level. */
  PLAN_STRATIFICATION_TIME,
  /** Training began; value is whole days since receipt. */
  PLAN_STARTED,
  /** A plan's deadline for the start of training, counted on its day; judged by whether training began by it. */
  PLAN_DEADLINE,
  /** The hospital was asked to change a plan or its level; kind is why, judged by whether it agreed, not judged until it answers. */
  HOSPITAL_ASKED,
  /** Training began; judged by whether the plan was restratified within 14 days of it [M]. */
  PLAN_RESTRATIFICATION,
  /** A plan was returned to its sender; value 1. */
  PLAN_RETURNED,
  /** One reason of a return; kind is its code. A return may have several. */
  PLAN_RETURN_REASON,
  /** Training changed level after it began; kind is the new level. */
  PLAN_LEVEL_CHANGED,
  /** A provider was chosen; kind is what sort, detail how it is bought. The last choice stands. */
  PLAN_ALLOCATED,
  /** A doctor's certificate was asked for. */
  CERTIFICATE_REQUESTED,
  /** A doctor's certificate was delivered; value is whole days from request to delivery. */
  CERTIFICATE_DELIVERED,
  /** A certificate's deadline was kept, or passed without it; judged by the deadline in the request. */
  CERTIFICATE_DEADLINE,
  /** The clinical function's certificate; kind INTERNAL or EXTERNAL, judged by whether it was made inside. */
  CLINICAL_CERTIFICATE,
  /** A request no certificate can come of; kind is why. */
  CERTIFICATE_NOT_DELIVERABLE,
  /** An appointment more than the agreed days away: judged by whether the case worker was told first [D table 8]. */
  LATE_APPOINTMENT,
  /** A team case was opened; kind is what it is about. */
  CASE_OPENED,
  /** A team case was sent to the health coordinator; value is working days before the reserved day, judged by those required. */
  CASE_SUBMITTED,
  /** Pages of a case presentation as sent. */
  CASE_PAGES,
  /** The coordinator answered; value is working days since the case came, judged by the agreement's deadline. */
  CASE_SCREENED,
  /** The case's team meeting was held, or the coordinator's hearing given; value 1, once per case. */
  CASE_TREATED,
  /** A case was put off; one for each thing to obtain, which is its kind. */
  CASE_POSTPONED,
  /** A case went back to its case worker; one for each reason. */
  CASE_RETURNED,
  /** The citizen did not come. */
  CASE_NO_SHOW,
  /** A stage a case reached, counted in the period it was opened; detail is the stage, value days since the one before. */
  CASE_STAGE,
  /** A case that was withdrawn or closed before its last stage, counted in the period it was opened; detail is the stage it left from. */
  CASE_LEFT,
  /** A team's meeting about one case; a case met about twice is two. */
  CASE_MEETING,
  /** A meeting day was held; value is the number of cases on it. */
  MEETING_DAY,
  /** A meeting day was cancelled; kind is why. */
  MEETING_DAY_CANCELLED,
  /** A team at a meeting; value is how many took part. */
  TEAM_PARTICIPANTS,
  /** One area of administration at a meeting; kind is the area, judged by whether it was represented. */
  TEAM_AREA,
  /** A meeting; judged by whether somebody stood for more than one area. */
  TEAM_ONE_FOR_SEVERAL,
  /** A meeting at which education was required or present; judged by whether it was present. */
  TEAM_EDUCATION,
  /** A meeting at which the family administration was required or present; judged by whether it was present. */
  TEAM_FAMILY,
  /**
   * The citizen was sent the conclusion; value is days since the meeting. Of a treated case that nothing was sent of within the week,
   * counted on its last day and judged as not met.
   */
  CONCLUSION_SENT,
  /** The doctor was told, or could not be; judged. */
  GP_INFORMED,
  /** A recommendation; kind is its type, value its pages, judged by whether it names a mentor. */
  RECOMMENDATION,
  /** One area of a recommendation; kind is the area, judged by whether it has an intervention. */
  RECOMMENDATION_AREA,
  /** A problem described; kind is its area, judged by whether an intervention meets it. */
  PROBLEM_DESCRIBED,
  /** Goals of one area and specificity; value is how many. */
  GOALS_SET,
  /** Interventions of one area and specificity; value is how many. */
  INTERVENTIONS_SET,
  /** The authority decided; judged by whether it followed the recommendation. */
  DECISION,
  /** An intervention that was to begin; value is days to its start, judged by whether it did. */
  INTERVENTION_BEGUN,
  /** Why an intervention did not begin; kind is the barrier, detail the area. */
  INTERVENTION_BARRIER,
  /** A goal that was followed up; detail is its area, judged by whether it is met. */
  GOAL_FOLLOWED_UP,
  /** The coordinator advised on a case; kind is what about. */
  ADVICE_GIVEN,
  /** What the region charges a municipality for its coordinator; kind is CASE or DAY; value is an amount in øre. */
  COORDINATOR_CHARGED,
  /** What the region charges a municipality for a specialist certificate; detail is the service item; value is an amount in øre. */
  CERTIFICATE_CHARGED,
  /** Cases behind a charge for which no price is known; kind is CASE or DAY; value is how many, none where nobody said. */
  CASES_UNPRICED,
  /** A meeting day that is charged though no price is known; value 1. */
  DAYS_UNPRICED,
  /** The coordinator's time; kind is what it went to, value is minutes. */
  COORDINATOR_TIME,
  /** A patient was discharged; value is working days to the discharge summary, none when there is none; unit is the hospital. */
  DISCHARGE,
  /** A discharge summary was sent; value is working days since discharge. */
  EPIKRISE,
  /** An acute readmission within 30 days of discharge. */
  ACUTE_READMISSION,
  /** Change of a citizen's function profile from start to end; value is points of all chapters, positive is better. */
  FUNCTION_CHANGE,
  /** How many are qualified for a patient group, when it changed; kind is the group, judged by how many are needed. */
  QUALIFIED_THERAPISTS,
  /** Something that went wrong in a hand-over; kind is the category, detail the consequence. */
  ADVERSE_EVENT,
  /** Free physiotherapy: a session; kind is INDIVIDUAL or TEAM. */
  PHYSIOTHERAPY_SESSION,
  /** Free physiotherapy: a referral came; kind is the group of citizens, unit the practice. */
  PHYSIOTHERAPY_REFERRED,
  /** Free physiotherapy: a referral was renewed. */
  PHYSIOTHERAPY_RENEWED,
  /** Free physiotherapy: a report that something out of the ordinary is needed. */
  PHYSIOTHERAPY_EXCEPTION,
  /** Somebody on a waiting list; kind is REFERRED, STARTED, EXAMINED, CALLED_IN or WAITING, detail the age group; value is how many. */
  WAITING_LIST,
  /** Estimated wait in weeks, as a unit told it. */
  ESTIMATED_WAIT,
  /** A practice referred somebody; unit is the practice. */
  PRACTICE_REFERRAL,
  /** A hospital unit began what it was referred somebody for; unit is the unit, value days since the referral. */
  UNIT_PATHWAY_STARTED,
  /** A prevention programme: a referral came; kind is the programme, detail HOSPITAL or PRACTICE. */
  PROGRAMME_REFERRED,
  /** A prevention programme began; kind is the programme, value days since the referral. */
  PROGRAMME_STARTED,
  /** A prevention programme ended; kind is the programme, judged by whether the citizen went through all of it. */
  PROGRAMME_COMPLETED,
  /** One reason of a prevention referral's return; kind is its code. */
  PROGRAMME_RETURNED,
  /** Needs were assessed; kind is the moment, detail the instrument. */
  NEEDS_ASSESSED,
  /** One area of a needs assessment; kind is the moment, detail the area, judged by whether there is a need. */
  NEED_IN_AREA,
  /** Needs were screened by a model; kind is the moment, detail the outcome, judged by whether it was in time. */
  NEEDS_SCREENED,
  /** A palliative referral came; kind is the level, judged by whether open admission was agreed. */
  PALLIATIVE_REFERRED,
  /** Palliative help began; kind is the level, value days since the referral. */
  PALLIATIVE_STARTED;

  /** Whether it is counted on a day that may still be to come: until then it is in no figure. */
  public boolean isDue() {
    return this == PLAN_DEADLINE || this == CONCLUSION_SENT;
  }

  /** Whether some of it is counted in the month a case began and changes for as long as the case goes on. */
  public boolean followsItsCases() {
    return this == CASE_STAGE || this == CASE_LEFT || this == WAITING_LIST || this == PLAN_EVER_RETURNED;
  }
}
