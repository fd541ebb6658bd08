package dk.samspor.reporting.indicators;

import static dk.samspor.reporting.indicators.Indicator.indicator;

import dk.samspor.reporting.indicators.Calculation.Count;
import dk.samspor.reporting.indicators.Calculation.Distribution;
import dk.samspor.reporting.indicators.Calculation.PerThousand;
import dk.samspor.reporting.indicators.Calculation.Ratio;
import dk.samspor.reporting.observations.Measure;
import java.util.List;

/** Cases and meeting days of the rehabilitation teams [D table 3]. */
final class ActivityIndicators {

  static final Indicator CASES = indicator("CASES_TREATED")
      .named("Behandlede sager", "Cases treated")
      .means("Antal sager, hvor rehabiliteringsteamets møde er holdt, eller sundhedskoordinatoren er hørt. Hver sag tæller én gang.",
          "Number of cases whose team meeting was held or whose coordinator hearing was given. Each case counts once.")
      .counts("Behandlede sager", "Cases treated")
      .as(new Count(Measure.CASE_TREATED), Unit.CASE)
      .by(Dimension.PROCESS_KIND, Dimension.CASE_KIND)
      .from("Møde: TeamCaseHeld, for høringer TeamCaseRecommended", "Meeting: TeamCaseHeld, for hearings TeamCaseRecommended")
      .mind("En sag, der genåbnes og behandles igen, står stadig på sin første dag. "
              + "En sag, som teamet eller koordinatoren sendte tilbage efter mødet eller høringen, er behandlet. "
              + "Evalueringens papirer er uenige om 2014: 26.686 sager (tabel 3), andre steder 26.700 og 26.200; Syddanmark 7.186, et andet sted 6.700. Her følges optællingen.",
          "A case that is reopened and treated again stays on its first day. "
              + "A case the team or the coordinator sent back after the meeting or hearing has been treated. "
              + "The evaluation's papers disagree on 2014: 26,686 cases (table 3), elsewhere 26,700 and 26,200; Syddanmark 7,186, elsewhere 6,700. Counts are followed.")
      .done();

  static final Indicator DAYS = indicator("MEETING_DAYS")
      .named("Mødedage", "Meeting days")
      .means("Antal dage, hvor rehabiliteringsteamet holdt møde. Det er dage, ikke sager: de offentliggjorde 4.861 møder i 2014 er mødedage.",
          "Number of days the rehabilitation team met. Days, not cases: the 4,861 meetings published for 2014 are meeting days.")
      .counts("Mødedage", "Meeting days")
      .as(new Count(Measure.MEETING_DAY), Unit.MEETING_DAY)
      .from("Møde: MeetingDayHeld", "Meeting: MeetingDayHeld")
      .mind("Evalueringens papirer er uenige om 2014: 4.861 mødedage (tabel 3), et andet sted 4.720. Her følges optællingen.",
          "The evaluation's papers disagree on 2014: 4,861 meeting days (table 3), elsewhere 4,720. Counts are followed.")
      .done();

  static final Indicator MEETINGS = indicator("MEETINGS")
      .named("Møder", "Meetings")
      .means("Antal møder om en sag i rehabiliteringsteamet. En sag, der behandles på to møder, tæller to gange.",
          "Number of meetings about a case in the rehabilitation team. A case met about twice counts twice.")
      .counts("Møder", "Meetings")
      .as(new Count(Measure.CASE_MEETING), Unit.MEETING)
      .by(Dimension.CASE_KIND)
      .from("Møde: TeamCaseHeld", "Meeting: TeamCaseHeld")
      .mind("De 4.861 møder i evalueringens tabel 3 er mødedage; se MEETING_DAYS.",
          "The 4,861 meetings of the evaluation's table 3 are meeting days; see MEETING_DAYS.")
      .done();

  static final Indicator MEETINGS_PER_CASE = indicator("MEETINGS_PER_CASE")
      .named("Møder pr. sag", "Meetings per case")
      .means("Møder om en sag, delt med behandlede sager. Over 1, hvor sager kommer igen.",
          "Meetings about a case, divided by cases treated. Above 1 where cases come again.")
      .counts("Møder", "Meetings")
      .outOf("Sager behandlet på teammøde", "Cases treated at a team meeting")
      .as(new Ratio(Measure.CASE_MEETING, Measure.CASE_TREATED), Unit.MEETINGS_PER_CASE)
      .only(Dimension.PROCESS_KIND, "TEAM_MEETING")
      .from("Møde: TeamCaseHeld", "Meeting: TeamCaseHeld")
      .mind("Sagen tæller på sin første dag, møderne på hver deres: over korte perioder kan forholdet komme under 1.",
          "The case counts on its first day, each meeting on its own: over short periods the ratio may fall below 1.")
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
      .mind("Et forhold mellem summer, ikke et gennemsnit af dages tal. For 2014 skriver evalueringens tabel 3 5,2 for Syddanmark, men 7.186 sager på 1.364 dage er 5,3; "
              + "for Sjælland skriver tabel 11 6,0, men 3.700 på 630 er 5,9.",
          "A ratio of sums, not a mean of the days' figures. For 2014 the evaluation's table 3 prints 5.2 for Syddanmark, but 7,186 cases over 1,364 days are 5.3; "
              + "for Sjælland table 11 prints 6.0, but 3,700 over 630 are 5.9.")
      .beside("5.5", "Landsgennemsnit 2014 (evalueringens tabel 3)", "National average 2014 (the evaluation's table 3)")
      .done();

  static final Indicator CASES_PER_THOUSAND = indicator("CASES_PER_1000_INHABITANTS")
      .named("Sager pr. 1.000 indbyggere", "Cases per 1,000 inhabitants")
      .means("Behandlede sager i perioden for hver 1.000 indbyggere i området i periodens år.",
          "Cases treated in the period for every 1,000 inhabitants of the place in the period's year.")
      .counts("Behandlede sager", "Cases treated")
      .outOf("Indbyggere i året", "Inhabitants in the year")
      .as(new PerThousand(Measure.CASE_TREATED), Unit.CASES_PER_THOUSAND)
      .by(Dimension.PROCESS_KIND)
      .from("Møde: TeamCaseHeld, TeamCaseRecommended; befolkning: evalueringens tabel 3 og indlæste befolkningstal",
          "Meeting: TeamCaseHeld, TeamCaseRecommended; population: the evaluation's table 3 and populations loaded")
      .mind("Befolkningstal følger med for regionerne i 2014; andre indlæses efter sted og år. Hvor intet tal kendes, vises ingen værdi. En måneds tal er månedens sager. År til dato og 12 måneder holdes op mod indbyggerne i det år, de slutter i; længere vinduer har ingen værdi. Evalueringens tekst skriver 5,6 for Syddanmark i 2014, hvor dens tabel 3 og optællingen siger 6,0.",
          "Populations of the regions in 2014 come along; others are loaded by place and year. Where none is known there is no figure. A month's figure is that month's cases. Year to date and 12 months are held against the inhabitants of the year they end in; longer windows have no figure. The evaluation's text says 5.6 of Syddanmark in 2014, where its table 3 and the counts say 6.0.")
      .beside("4.8", "Landet 2014 (evalueringens tabel 3)", "The country in 2014 (the evaluation's table 3)")
      .done();

  static final Indicator CASES_BY_KIND = indicator("CASES_BY_KIND")
      .named("Sager fordelt på sagstype", "Cases by kind")
      .means("Hvordan de behandlede sager fordeler sig på, hvad de handler om.", "How the cases treated divide over what they are about.")
      .counts("Behandlede sager af typen", "Cases treated of the kind")
      .outOf("Alle behandlede sager", "All cases treated")
      .as(Distribution.over(Measure.CASE_TREATED, Dimension.CASE_KIND), Unit.PERCENT)
      .by(Dimension.CASE_KIND)
      .from("Møde: TeamCaseOpened", "Meeting: TeamCaseOpened")
      .mind("Sagstypen er den, sagen blev åbnet med.", "The kind is the one the case was opened with.")
      .done();

  static final Indicator OPENED = indicator("CASES_OPENED")
      .named("Åbnede sager", "Cases opened")
      .means("Antal sager, som kommunernes sagsbehandlere har åbnet til rehabiliteringsteamet.",
          "Number of cases the municipalities' case workers opened for the rehabilitation team.")
      .counts("Åbnede sager", "Cases opened")
      .as(new Count(Measure.CASE_OPENED), Unit.CASE)
      .by(Dimension.PROCESS_KIND, Dimension.CASE_KIND)
      .from("Møde: TeamCaseOpened", "Meeting: TeamCaseOpened")
      .done();

  static final Indicator POSTPONED = indicator("CASES_POSTPONED")
      .named("Udsættelser efter årsag", "Postponements by reason")
      .means("Hvad der manglede, når en sag blev udsat. En udsættelse med flere årsager tæller under hver af dem.",
          "What was missing when a case was postponed. A postponement for several reasons counts under each.")
      .counts("Årsager til udsættelse", "Reasons for postponement")
      .as(new Count(Measure.CASE_POSTPONED), Unit.REASONS)
      .by(Dimension.PROCESS_KIND, Dimension.REASON)
      .from("Møde: TeamCasePostponed", "Meeting: TeamCasePostponed")
      .done();

  static final Indicator RETURNED = indicator("CASES_RETURNED")
      .named("Sager sendt tilbage efter årsag", "Cases returned by reason")
      .means("Hvorfor sager gik tilbage til sagsbehandleren. En sag med flere årsager tæller under hver af dem.",
          "Why cases went back to the case worker. A case with several reasons counts under each.")
      .counts("Årsager til tilbagesendelse", "Reasons for return")
      .as(new Count(Measure.CASE_RETURNED), Unit.REASONS)
      .by(Dimension.PROCESS_KIND, Dimension.REASON)
      .from("Møde: TeamCaseReturned", "Meeting: TeamCaseReturned")
      .done();

  static final Indicator NO_SHOW = indicator("CASES_NO_SHOW")
      .named("Udeblivelser", "No-shows")
      .means("Møder, hvor borgeren ikke kom.", "Meetings the citizen did not come to.")
      .counts("Udeblivelser", "No-shows")
      .as(new Count(Measure.CASE_NO_SHOW), Unit.MEETING)
      .by(Dimension.PROCESS_KIND, Dimension.CASE_KIND)
      .from("Møde: TeamCaseNoShow", "Meeting: TeamCaseNoShow")
      .done();

  static final Indicator PATH = indicator("CASE_PATH")
      .named("Sagernes vej", "The path of cases")
      .means("Hvor mange af de sager, der blev åbnet i perioden, der nåede hvert trin på vejen.",
          "How many of the cases opened in the period reached each stage of the path.")
      .counts("Sager, der nåede trinnet", "Cases that reached the stage")
      .as(new Count(Measure.CASE_STAGE), Unit.CASE)
      .by(Dimension.STAGE, Dimension.CASE_KIND, Dimension.PROCESS_KIND)
      .from("Møde: sagens hændelser", "Meeting: the case's events")
      .mind("Alle trin tælles i den periode, sagen blev åbnet; nye sager kan stadig være undervejs. Sager, der er trukket tilbage eller lukket, står i CASE_PATH_LEFT.",
          "Every stage counts in the period the case was opened; recent cases may still be on their way. Cases withdrawn or closed are in CASE_PATH_LEFT.")
      .done();

  static final Indicator PATH_LEFT = indicator("CASE_PATH_LEFT")
      .named("Sager, der forlod vejen", "Cases that left the path")
      .means("Hvor mange af de sager, der blev åbnet i perioden, der er trukket tilbage eller lukket, før en indsats gik i gang, efter det trin de kom til.",
          "How many of the cases opened in the period were withdrawn or closed before an intervention began, by the stage they came to.")
      .counts("Sager, der forlod vejen efter trinnet", "Cases that left after the stage")
      .as(new Count(Measure.CASE_LEFT), Unit.CASE)
      .by(Dimension.STAGE, Dimension.CASE_KIND, Dimension.PROCESS_KIND)
      .from("Møde: TeamCaseWithdrawn, TeamCaseClosed, TeamCaseReopened", "Meeting: TeamCaseWithdrawn, TeamCaseClosed, TeamCaseReopened")
      .mind("En sag, der tages op igen, har ikke forladt vejen. Tælles i den periode, sagen blev åbnet.",
          "A case taken up again has not left. Counted in the period the case was opened.")
      .done();

  static final Indicator PATH_WAIT = indicator("CASE_PATH_WAIT")
      .named("Ventetid på sagernes vej", "Waits on the path of cases")
      .means("Hele dage fra det forrige trin til dette, for sager åbnet i perioden. Værdien er medianen.",
          "Whole days from the stage before to this one, for cases opened in the period. The value is the median.")
      .counts("Sager, der nåede trinnet", "Cases that reached the stage")
      .as(new Calculation.Duration(Measure.CASE_STAGE), Unit.DAYS)
      .better(Direction.LOWER_IS_BETTER)
      .by(Dimension.STAGE, Dimension.CASE_KIND, Dimension.PROCESS_KIND)
      .from("Møde: sagens hændelser", "Meeting: the case's events")
      .mind("En sag, der stadig venter, har ingen ventetid og er ikke med. Et trin, der er sprunget over, tælles ikke.",
          "A case still waiting has no wait yet and is not in it. A stage that was skipped is not counted.")
      .done();

  static final List<Indicator> ALL = List.of(CASES, CASES_PER_THOUSAND, MEETINGS, MEETINGS_PER_CASE, DAYS, CASES_PER_DAY, CASES_BY_KIND, OPENED, POSTPONED,
      RETURNED, NO_SHOW, PATH, PATH_LEFT, PATH_WAIT);

  private ActivityIndicators() {}
}
