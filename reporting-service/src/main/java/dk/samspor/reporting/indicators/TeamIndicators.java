package dk.samspor.reporting.indicators;

import static dk.samspor.reporting.indicators.Indicator.indicator;

import dk.samspor.reporting.indicators.Calculation.Count;
import dk.samspor.reporting.indicators.Calculation.Ratio;
import dk.samspor.reporting.indicators.Calculation.Share;
import dk.samspor.reporting.observations.Measure;
import java.util.List;

/** The rehabilitation team's cases, days and deadlines [D 5–7, table 3]. */
final class TeamIndicators {

  static final Indicator CASES = indicator("CASES_TREATED")
      .named("Behandlede sager", "Cases treated")
      .means("Antal sager, hvor rehabiliteringsteamets møde er holdt, eller sundhedskoordinatoren er hørt. Hver sag tæller én gang.",
          "Number of cases whose team meeting was held or whose coordinator hearing was given. Each case counts once.")
      .counts("Behandlede sager", "Cases treated")
      .as(new Count(Measure.CASE_TREATED), Unit.CASE)
      .by(Dimension.PROCESS_KIND)
      .from("Møde: TeamCaseHeld, for høringer TeamCaseRecommended", "Meeting: TeamCaseHeld, for hearings TeamCaseRecommended")
      .mind("En sag, der genåbnes og behandles igen, står stadig på sin første dag. "
              + "En sag, som teamet eller koordinatoren sendte tilbage efter mødet eller høringen, er behandlet.",
          "A case that is reopened and treated again stays on its first day. "
              + "A case the team or the coordinator sent back after the meeting or hearing has been treated.")
      .done();

  static final Indicator DAYS = indicator("MEETING_DAYS")
      .named("Mødedage", "Meeting days")
      .means("Antal dage, hvor rehabiliteringsteamet holdt møde. Det er dage, ikke sager: de offentliggjorde 4.861 møder i 2014 er mødedage.",
          "Number of days the rehabilitation team met. Days, not cases: the 4,861 meetings published for 2014 are meeting days.")
      .counts("Mødedage", "Meeting days")
      .as(new Count(Measure.MEETING_DAY), Unit.MEETING_DAY)
      .from("Møde: MeetingDayHeld", "Meeting: MeetingDayHeld")
      .done();

  static final Indicator CASES_PER_DAY = indicator("CASES_PER_MEETING_DAY")
      .named("Sager pr. mødedag", "Cases per meeting day")
      .means("Sager behandlet på mødedagene, delt med antallet af mødedage. Høringer har ingen mødedag og er ikke med.",
          "Cases treated on the meeting days, divided by the number of meeting days. Hearings have no day and are not in it.")
      .counts("Sager behandlet på teammøde", "Cases treated at a team meeting")
      .outOf("Mødedage", "Meeting days")
      .as(new Ratio(Measure.CASE_TREATED, Measure.MEETING_DAY), Unit.CASES_PER_DAY)
      .only(Dimension.PROCESS_KIND, "TEAM_MEETING")
      .from("Møde: TeamCaseHeld, MeetingDayHeld", "Meeting: TeamCaseHeld, MeetingDayHeld")
      .mind("Et forhold mellem summer, ikke et gennemsnit af dages tal.", "A ratio of sums, not a mean of the days' figures.")
      .beside("5.5", "Landsgennemsnit 2014 (evalueringens tabel 3)", "National average 2014 (the evaluation's table 3)")
      .done();

  static final Indicator CONCLUSION = indicator("CONCLUSION_WITHIN_7_DAYS")
      .named("Konklusion inden 7 dage", "Conclusion within 7 days")
      .means("Andelen af sager, hvor borgeren fik den skriftlige konklusion senest 7 dage efter mødet.",
          "The share of cases where the citizen had the written conclusion within 7 days of the meeting.")
      .counts("Konklusioner sendt inden 7 dage", "Conclusions sent within 7 days")
      .outOf("Sendte konklusioner", "Conclusions sent")
      .as(new Share(Measure.CONCLUSION_SENT, new Condition.AtMost(7)), Unit.PERCENT)
      .better(Direction.HIGHER_IS_BETTER)
      .by(Dimension.PROCESS_KIND)
      .from("Møde: ConclusionSent", "Meeting: ConclusionSent")
      .mind("En uge er evalueringens forslag, ikke et fund. En konklusion, der ikke er sendt, er ikke med.",
          "A week is the evaluation's proposal, not a finding. A conclusion not sent is not in it.")
      .aims("100", "2014-01-01", "Evalueringens forslag: hver borger inden en uge", "The evaluation's proposal: every citizen within a week")
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

  static final List<Indicator> ALL = List.of(CASES, DAYS, CASES_PER_DAY, CONCLUSION, SCREENED, SUBMITTED);

  private TeamIndicators() {}
}
