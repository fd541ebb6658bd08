package dk.samspor.reporting.indicators;

import static dk.samspor.reporting.indicators.Indicator.indicator;

import dk.samspor.reporting.indicators.Calculation.Count;
import dk.samspor.reporting.indicators.Calculation.Distribution;
import dk.samspor.reporting.indicators.Calculation.Duration;
import dk.samspor.reporting.indicators.Calculation.Share;
import dk.samspor.reporting.observations.Measure;
import java.util.List;

/** A training plan's way from discharge to training [M, S]. */
final class PlanPathIndicators {

  static final Indicator BY_TYPE = indicator("PLANS_BY_TYPE")
      .named("Planer efter type", "Plans by type")
      .means("Hvordan de modtagne planer fordeler sig på almen, specialiseret og rehabilitering på specialiseret niveau.",
          "How plans received divide over general, specialised and specialised rehabilitation.")
      .counts("Planer af typen", "Plans of the type")
      .outOf("Alle modtagne planer", "All plans received")
      .as(Distribution.over(Measure.PLAN_RECEIVED, Dimension.PLAN_TYPE), Unit.PERCENT)
      .by(Dimension.PLAN_TYPE, Dimension.CITIZEN_GROUP)
      .from("Henvisning: TrainingPlanReceived", "Referral: TrainingPlanReceived")
      .done();

  static final Indicator RECEIPT = indicator("DISCHARGE_TO_RECEIPT")
      .named("Udskrivning til modtagelse", "Discharge to receipt")
      .means("Hele dage fra udskrivning til kommunen modtog planen. Værdien er medianen.",
          "Whole days from discharge to the municipality's receipt of the plan. The value is the median.")
      .counts("Planer med udskrivningsdato", "Plans with a discharge date")
      .as(new Duration(Measure.PLAN_RECEIPT_TIME), Unit.DAYS)
      .better(Direction.LOWER_IS_BETTER)
      .by(Dimension.LEVEL, Dimension.CITIZEN_GROUP)
      .from("Henvisning: TrainingPlanReceived", "Referral: TrainingPlanReceived")
      .mind("En plan modtaget før udskrivningen har negativt antal dage.",
          "A plan received before discharge has a negative number of days.")
      .done();

  static final Indicator STRATIFIED = indicator("RECEIPT_TO_STRATIFIED")
      .named("Modtagelse til stratificering", "Receipt to stratified")
      .means("Hele dage fra modtagelse til planen blev placeret på et niveau. Værdien er medianen.",
          "Whole days from receipt until the plan was placed on a level. The value is the median.")
      .counts("Stratificerede planer", "Plans stratified")
      .as(new Duration(Measure.PLAN_STRATIFICATION_TIME), Unit.DAYS)
      .better(Direction.LOWER_IS_BETTER)
      .by(Dimension.LEVEL, Dimension.CITIZEN_GROUP)
      .from("Stratificering: AssessmentDecided", "Stratification: AssessmentDecided")
      .mind("Planer, der venter, har ingen tid og er ikke med.", "Plans still waiting have no time and are not in it.")
      .done();

  static final Indicator START = indicator("RECEIPT_TO_START")
      .named("Modtagelse til start", "Receipt to start")
      .means("Hele dage fra modtagelse til træningen begyndte. Værdien er medianen.",
          "Whole days from receipt to the start of training. The value is the median.")
      .counts("Startede planer", "Plans started")
      .as(new Duration(Measure.PLAN_STARTED), Unit.DAYS)
      .better(Direction.LOWER_IS_BETTER)
      .by(Dimension.LEVEL, Dimension.CITIZEN_GROUP)
      .from("Henvisning: TrainingPlanStarted", "Referral: TrainingPlanStarted")
      .mind("Planer, der venter, har ingen tid og er ikke med.", "Plans still waiting have no time and are not in it.")
      .done();

  static final Indicator DEADLINE = indicator("PLAN_DEADLINE_MET")
      .named("Startet inden planens frist", "Started within the plan's deadline")
      .means("Andelen af planer, hvis frist er gået i perioden, hvor træningen begyndte senest på fristen.",
          "The share of plans whose deadline passed in the period where training began by it.")
      .counts("Startet senest på fristen", "Started by the deadline")
      .outOf("Planer, hvis frist er gået", "Plans whose deadline has passed")
      .as(new Share(Measure.PLAN_DEADLINE, new Condition.OwnDeadlineKept()), Unit.PERCENT)
      .better(Direction.HIGHER_IS_BETTER)
      .by(Dimension.LEVEL, Dimension.CITIZEN_GROUP)
      .from("Henvisning: TrainingPlanReceived, TrainingPlanStarted", "Referral: TrainingPlanReceived, TrainingPlanStarted")
      .mind("Tælles på fristens dag. En plan, der ikke er startet, når fristen er gået, har ikke holdt den. Planer uden frist og planer, der blev "
              + "afsluttet eller lå hos afsenderen på fristens dag, er ikke med.",
          "Counted on the deadline's day. A plan not started when its deadline has passed has missed it. Plans without a deadline, and plans that "
              + "had ended or lay with their sender on the day, are not in it.")
      .aims("100", "2014-01-01", "Fristen gælder hver plan", "The deadline holds for every plan")
      .done();

  static final Indicator RESTRATIFIED = indicator("RESTRATIFIED_WITHIN_14_DAYS")
      .named("Omstratificeret inden 14 dage", "Restratified within 14 days")
      .means("Andelen af startede planer, der blev omstratificeret inden 14 dage fra start.",
          "The share of plans started that were restratified within 14 days of the start.")
      .counts("Omstratificeret inden 14 dage", "Restratified within 14 days")
      .outOf("Startede planer", "Plans started")
      .as(new Share(Measure.PLAN_RESTRATIFICATION, new Condition.OwnDeadlineKept()), Unit.PERCENT)
      .by(Dimension.LEVEL, Dimension.CITIZEN_GROUP)
      .from("Stratificering: AssessmentRestratified; henvisning: TrainingPlanStarted",
          "Stratification: AssessmentRestratified; referral: TrainingPlanStarted")
      .mind("Ingen kilde sætter et mål: omstratificering kan være et tegn på omhu.",
          "No source sets a target: restratification may be a sign of care.")
      .done();

  static final Indicator CHANGED = indicator("LEVEL_CHANGES")
      .named("Niveauskift", "Level changes")
      .means("Antal planer, der skiftede niveau, efter at træningen var begyndt.",
          "Number of plans that changed level after training began.")
      .counts("Niveauskift", "Level changes")
      .as(new Count(Measure.PLAN_LEVEL_CHANGED), Unit.PLAN)
      .by(Dimension.LEVEL, Dimension.CITIZEN_GROUP)
      .from("Stratificering: AssessmentLevelChanged", "Stratification: AssessmentLevelChanged")
      .mind("Niveauet er det, planen først blev placeret på.", "The level is the one the plan was first placed on.")
      .done();

  static final Indicator ASKED = indicator("HOSPITAL_ASKED_TO_RECONSIDER")
      .named("Hospitalet spurgt om planen", "Hospital asked about the plan")
      .means("Hvor mange gange kommunen bad hospitalet om at genoverveje en plan eller et niveau, som hospitalet har ordineret, efter årsag.",
          "How many times the municipality asked the hospital to reconsider a plan or a level that the hospital prescribed, by reason.")
      .counts("Spørgsmål til hospitalet", "Questions to the hospital")
      .as(new Count(Measure.HOSPITAL_ASKED), Unit.EVENTS)
      .by(Dimension.REASON, Dimension.LEVEL, Dimension.CITIZEN_GROUP)
      .from("Stratificering: HospitalAskedToReconsider, LevelChangeProposed", "Stratification: HospitalAskedToReconsider, LevelChangeProposed")
      .mind("LEVEL_CHANGE er et foreslået niveauskift efter træningens start.", "LEVEL_CHANGE is a change of level proposed after training began.")
      .done();

  static final Indicator AGREED = indicator("HOSPITAL_AGREED")
      .named("Hospitalet gav medhold", "Hospital agreed")
      .means("Andelen af besvarede spørgsmål, hvor hospitalet gav kommunen medhold.",
          "The share of answered questions where the hospital agreed with the municipality.")
      .counts("Spørgsmål med medhold", "Questions agreed to")
      .outOf("Besvarede spørgsmål", "Questions answered")
      .as(new Share(Measure.HOSPITAL_ASKED, new Condition.OwnDeadlineKept()), Unit.PERCENT)
      .by(Dimension.REASON, Dimension.LEVEL, Dimension.CITIZEN_GROUP)
      .from("Stratificering: HospitalAskedToReconsider, LevelChangeProposed; henvisning: LevelChangeAnswered",
          "Stratification: HospitalAskedToReconsider, LevelChangeProposed; referral: LevelChangeAnswered")
      .mind("Tælles på spørgsmålets dag. Ubesvarede spørgsmål er ikke med. Medhold er ikke et mål: tallet vurderes ikke.",
          "Counted on the question's day. Questions without an answer are not in it. Agreement is no target: the figure is not judged.")
      .done();

  static final Indicator RETURNED = indicator("PLANS_RETURNED")
      .named("Planer sendt tilbage", "Plans returned")
      .means("Antal gange en plan blev sendt tilbage til afsenderen.", "Number of times a plan was returned to its sender.")
      .counts("Tilbagesendelser", "Returns")
      .as(new Count(Measure.PLAN_RETURNED), Unit.PLAN)
      .better(Direction.LOWER_IS_BETTER)
      .by(Dimension.CITIZEN_GROUP)
      .from("Henvisning: TrainingPlanReturned", "Referral: TrainingPlanReturned")
      .done();

  static final Indicator RETURNED_SHARE = indicator("PLANS_RETURNED_SHARE")
      .named("Planer sendt tilbage, andel", "Share of plans returned")
      .means("Andelen af modtagne planer, der er sendt tilbage mindst én gang.", "The share of plans received that were returned at least once.")
      .counts("Planer sendt tilbage mindst én gang", "Plans returned at least once")
      .outOf("Modtagne planer", "Plans received")
      .as(new Share(Measure.PLAN_EVER_RETURNED, new Condition.OwnDeadlineKept()), Unit.PERCENT)
      .better(Direction.LOWER_IS_BETTER)
      .by(Dimension.CITIZEN_GROUP)
      .from("Henvisning: TrainingPlanReceived, TrainingPlanReturned", "Referral: TrainingPlanReceived, TrainingPlanReturned")
      .mind("Tælles på den dag, planen kom; en plan kan stadig nå at blive sendt tilbage. Hver plan tæller én gang, også når den sendes tilbage flere gange.",
          "Counted on the day the plan arrived; it may still be returned. Each plan counts once, also when it is returned several times.")
      .done();

  static final Indicator REASONS = indicator("PLAN_RETURN_REASONS")
      .named("Årsager til tilbagesendelse", "Reasons for return")
      .means("Hvorfor planer blev sendt tilbage. En tilbagesendelse med flere årsager tæller under hver.",
          "Why plans were returned. A return for several reasons counts under each.")
      .counts("Årsager", "Reasons")
      .as(new Count(Measure.PLAN_RETURN_REASON), Unit.REASONS)
      .by(Dimension.REASON, Dimension.CITIZEN_GROUP)
      .from("Henvisning: TrainingPlanReturned", "Referral: TrainingPlanReturned")
      .done();

  static final Indicator PROVIDERS = indicator("PLANS_BY_PROVIDER")
      .named("Planer efter leverandør", "Plans by provider")
      .means("Hvordan planerne fordeler sig på leverandørtyper efter det seneste valg.",
          "How plans divide over kinds of provider by the last choice.")
      .counts("Planer hos leverandørtypen", "Plans with the kind of provider")
      .outOf("Planer med leverandør", "Plans with a provider")
      .as(Distribution.over(Measure.PLAN_ALLOCATED, Dimension.PROVIDER), Unit.PERCENT)
      .by(Dimension.PROVIDER, Dimension.PURCHASE, Dimension.CITIZEN_GROUP)
      .from("Henvisning: TrainingPlanAllocated", "Referral: TrainingPlanAllocated")
      .done();

  static final List<Indicator> ALL = List.of(BY_TYPE, RECEIPT, STRATIFIED, START, DEADLINE, RESTRATIFIED, CHANGED, ASKED, AGREED, RETURNED, RETURNED_SHARE, REASONS,
      PROVIDERS);

  private PlanPathIndicators() {}
}
