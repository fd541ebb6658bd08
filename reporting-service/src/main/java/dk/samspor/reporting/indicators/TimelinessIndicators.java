package dk.samspor.reporting.indicators;

import static dk.samspor.reporting.indicators.Indicator.indicator;

import dk.samspor.reporting.indicators.Calculation.Count;
import dk.samspor.reporting.indicators.Calculation.Duration;
import dk.samspor.reporting.indicators.Calculation.Share;
import dk.samspor.reporting.observations.Measure;
import java.util.List;

/** Deadlines and lead times of the team case path [D 5–7, table 8]. */
final class TimelinessIndicators {

  static final Indicator SUBMITTED = indicator("SUBMITTED_IN_TIME")
      .named("Indsendt inden aftalens frist", "Submitted within the agreement's deadline")
      .means("Andelen af sager, der blev sendt til sundhedskoordinatoren mindst så mange hverdage før den reserverede mødedag, "
              + "som samarbejdsaftalen kræver.",
          "The share of cases sent to the health coordinator at least as many working days before the reserved meeting day "
              + "as the agreement requires.")
      .counts("Indsendt inden fristen", "Submitted within the deadline")
      .outOf("Indsendte sager, uden hastesager", "Cases submitted, urgent ones left out")
      .as(new Share(Measure.CASE_SUBMITTED, new Condition.OwnDeadlineElse(new Condition.AtLeast(10))), Unit.PERCENT)
      .better(Direction.HIGHER_IS_BETTER)
      .by(Dimension.PROCESS_KIND)
      .from("Møde: TeamCaseSubmitted", "Meeting: TeamCaseSubmitted")
      .mind("Fristen er aftaledata; siger sagen den ikke, regnes med 10 hverdage. "
              + "Hver indsendelse tæller, også når en udskudt sag sendes igen. Hastesager er ikke med.",
          "The deadline is agreement data; where the case does not say, 10 working days are taken. "
              + "Each submission counts, also when a postponed case is sent again. Urgent cases are not in it.")
      .aims("100", "2014-01-01", "Samarbejdsaftalernes frist gælder hver sag", "The agreements' deadline holds for every case")
      .done();

  static final Indicator SCREENED = indicator("SCREENED_IN_TIME")
      .named("Screenet inden aftalens frist", "Screened within the agreement's deadline")
      .means("Andelen af indsendte sager, som sundhedskoordinatoren svarede på inden samarbejdsaftalens frist.",
          "The share of submitted cases the health coordinator answered within the agreement's deadline.")
      .counts("Svar inden fristen", "Answers within the deadline")
      .outOf("Screeninger med kendt svartid", "Screenings with a known time")
      .as(new Share(Measure.CASE_SCREENED, new Condition.OwnDeadlineElse(new Condition.AtMost(5))), Unit.PERCENT)
      .better(Direction.HIGHER_IS_BETTER)
      .by(Dimension.PROCESS_KIND)
      .from("Møde: TeamCaseScreened", "Meeting: TeamCaseScreened")
      .mind("Fristen er aftaledata; siger sagen den ikke, regnes med 5 hverdage. "
              + "Hvor tavshed gælder som svar, er der ingen svartid, og sagen er ikke med.",
          "The deadline is agreement data; where the case does not say, 5 working days are taken. "
              + "Where silence counts as an answer there is no time, and the case is not in it.")
      .aims("100", "2014-01-01", "Samarbejdsaftalernes frist gælder hver sag", "The agreements' deadline holds for every case")
      .done();

  static final Indicator CONCLUSION = indicator("CONCLUSION_WITHIN_7_DAYS")
      .named("Konklusion inden 7 dage", "Conclusion within 7 days")
      .means("Andelen af sager, hvor borgeren fik den skriftlige konklusion senest 7 dage efter mødet.",
          "The share of cases where the citizen had the written conclusion within 7 days of the meeting.")
      .counts("Konklusioner sendt inden 7 dage", "Conclusions sent within 7 days")
      .outOf("Sager, hvor konklusionen er sendt eller ugen er gået", "Cases whose conclusion was sent or whose week has passed")
      .as(new Share(Measure.CONCLUSION_SENT, new Condition.OwnDeadlineElse(new Condition.AtMost(7))), Unit.PERCENT)
      .better(Direction.HIGHER_IS_BETTER)
      .by(Dimension.PROCESS_KIND)
      .from("Møde: ConclusionSent, TeamCaseHeld, TeamCaseRecommended", "Meeting: ConclusionSent, TeamCaseHeld, TeamCaseRecommended")
      .mind("En uge er evalueringens forslag, ikke et fund. En sag med indstilling, hvor konklusionen aldrig blev sendt, er ikke nået fra den dag, ugen "
          + "er gået; den tælles på ugens sidste dag, også hvis konklusionen sendes senere.",
          "A week is the evaluation's proposal, not a finding. A case with a recommendation whose conclusion was never sent is a miss from the day the "
          + "week has passed; it counts on the week's last day, also when it is sent later.")
      .aims("100", "2014-01-01", "Evalueringens forslag: hver borger inden en uge", "The evaluation's proposal: every citizen within a week")
      .done();

  static final Indicator LATE_APPOINTMENT = indicator("LATE_APPOINTMENT_TOLD_FIRST")
      .named("Sen indkaldelse meldt i tide", "Late appointments told in time")
      .means("Andelen af indkaldelser til klinisk funktion mere end 14 dage ude, hvor sagsbehandleren fik besked før borgeren.",
          "The share of appointments at the clinical function more than 14 days away where the case worker was told before the citizen.")
      .counts("Sagsbehandleren fik besked først", "The case worker was told first")
      .outOf("Indkaldelser mere end 14 dage efter anmodningen", "Appointments more than 14 days after the request")
      .as(new Share(Measure.LATE_APPOINTMENT, new Condition.OwnDeadlineKept()), Unit.PERCENT)
      .better(Direction.HIGHER_IS_BETTER)
      .from("Henvisning: InvitationPlanned", "Referral: InvitationPlanned")
      .mind("Uden hændelsen InvitationPlanned er der intet tal.", "Without the fact InvitationPlanned there is no figure.")
      .aims("100", "2014-01-01", "Evalueringens tabel 8", "The evaluation's table 8")
      .done();

  static final Indicator GP_INFORMED = indicator("GP_INFORMED")
      .named("Egen læge orienteret", "GP informed")
      .means("Andelen af sager, hvor indstillingen nåede frem til borgerens læge.",
          "The share of cases whose recommendation reached the citizen's doctor.")
      .counts("Lægen er orienteret", "The doctor is informed")
      .outOf("Sager, hvor lægen skulle orienteres", "Cases whose doctor was to be informed")
      .as(new Share(Measure.GP_INFORMED, new Condition.OwnDeadlineKept()), Unit.PERCENT)
      .better(Direction.HIGHER_IS_BETTER)
      .by(Dimension.PROCESS_KIND, Dimension.CASE_KIND)
      .from("Møde: GpInformed", "Meeting: GpInformed")
      .mind("Den seneste besked gælder: et nyt forsøg kan lykkes.", "The latest message counts: a second attempt may succeed.")
      .done();

  static final Indicator STARTED = indicator("INTERVENTIONS_STARTED")
      .named("Indsatser gået i gang", "Interventions started")
      .means("Andelen af fulgte indsatser, som gik i gang.", "The share of followed-up interventions that began.")
      .counts("Indsatser i gang", "Interventions begun")
      .outOf("Indsatser, der er fulgt op på", "Interventions followed up")
      .as(new Share(Measure.INTERVENTION_BEGUN, new Condition.OwnDeadlineKept()), Unit.PERCENT)
      .better(Direction.HIGHER_IS_BETTER)
      .by(Dimension.PROCESS_KIND, Dimension.CASE_KIND)
      .from("Møde: InterventionStarted, InterventionNotStarted", "Meeting: InterventionStarted, InterventionNotStarted")
      .mind("En indsats, ingen har meldt om, er ikke med.", "An intervention nobody has told of is not in it.")
      .done();

  static final Indicator DAYS_TO_START = indicator("DAYS_TO_INTERVENTION")
      .named("Dage til indsatsen går i gang", "Days to intervention start")
      .means("Hele dage fra afgørelsen til indsatsen gik i gang. Værdien er medianen.",
          "Whole days from the decision to the intervention's start. The value is the median.")
      .counts("Indsatser i gang", "Interventions begun")
      .as(new Duration(Measure.INTERVENTION_BEGUN), Unit.DAYS)
      .better(Direction.LOWER_IS_BETTER)
      .by(Dimension.PROCESS_KIND, Dimension.CASE_KIND)
      .from("Møde: InterventionStarted", "Meeting: InterventionStarted")
      .mind("Indsatser, der ikke er gået i gang, har ingen ventetid og er ikke med.",
          "Interventions that have not begun have no wait and are not in it.")
      .done();

  static final Indicator BARRIERS = indicator("INTERVENTION_BARRIERS")
      .named("Barrierer for indsatser", "Barriers to interventions")
      .means("Hvorfor indsatser ikke gik i gang.", "Why interventions did not begin.")
      .counts("Indsatser, der ikke gik i gang", "Interventions that did not begin")
      .as(new Count(Measure.INTERVENTION_BARRIER), Unit.REASONS)
      .by(Dimension.BARRIER, Dimension.AREA)
      .from("Møde: InterventionNotStarted", "Meeting: InterventionNotStarted")
      .done();

  static final Indicator DECISION = indicator("DECISIONS_AS_RECOMMENDED")
      .named("Afgørelser, der følger indstillingen", "Decisions as recommended")
      .means("Andelen af afgørelser, der ikke afveg fra teamets indstilling.",
          "The share of decisions that did not deviate from the team's recommendation.")
      .counts("Afgørelser, der følger indstillingen", "Decisions that follow the recommendation")
      .outOf("Afgørelser", "Decisions")
      .as(new Share(Measure.DECISION, new Condition.OwnDeadlineKept()), Unit.PERCENT)
      .by(Dimension.PROCESS_KIND, Dimension.CASE_KIND)
      .from("Møde: TeamCaseDecided", "Meeting: TeamCaseDecided")
      .mind("En afvigelse er lovlig og kan være rigtig: tallet vurderes ikke.", "A deviation is lawful and may be right: the figure is not judged.")
      .done();

  static final List<Indicator> ALL = List.of(SUBMITTED, SCREENED, LATE_APPOINTMENT, CONCLUSION, GP_INFORMED, DECISION, STARTED,
      DAYS_TO_START, BARRIERS);

  private TimelinessIndicators() {}
}
