package dk.samspor.reporting.indicators;

import static dk.samspor.reporting.indicators.Indicator.indicator;

import dk.samspor.reporting.indicators.Calculation.Count;
import dk.samspor.reporting.indicators.Calculation.Duration;
import dk.samspor.reporting.indicators.Calculation.Share;
import dk.samspor.reporting.observations.Measure;
import java.util.List;

/** Who sits at the table [D fig. 7–9]. */
final class TeamIndicators {

  static final Indicator PARTICIPANTS = indicator("TEAM_PARTICIPANTS")
      .named("Deltagere pr. møde", "Participants per meeting")
      .means("Hvor mange der deltog i et rehabiliteringsteammøde. Værdien er medianen.",
          "How many took part in a team meeting. The value is the median.")
      .counts("Møder", "Meetings")
      .as(new Duration(Measure.TEAM_PARTICIPANTS), Unit.PERSONS)
      .by(Dimension.CASE_KIND)
      .from("Møde: TeamCaseHeld", "Meeting: TeamCaseHeld")
      .done();

  static final Indicator AREAS = indicator("TEAM_AREAS")
      .named("Forvaltningsområder repræsenteret", "Areas represented")
      .means("Andelen af møder, hvor et forvaltningsområde var repræsenteret. Se det for hvert område.",
          "The share of meetings at which an area of administration was represented. Look at each area.")
      .counts("Møder med området repræsenteret", "Meetings with the area represented")
      .outOf("Møder gange områder, der spørges til", "Meetings times areas asked about")
      .as(new Share(Measure.TEAM_AREA, new Condition.OwnDeadlineKept()), Unit.PERCENT)
      .by(Dimension.AREA, Dimension.CASE_KIND)
      .from("Møde: TeamCaseHeld", "Meeting: TeamCaseHeld")
      .mind("Uden opdeling på område er tallet områdernes gennemsnit.", "Not cut by area the figure is the mean of the areas.")
      .done();

  static final Indicator SEVERAL = indicator("TEAM_ONE_FOR_SEVERAL")
      .named("Én person for flere områder", "One person for several areas")
      .means("Andelen af møder, hvor én person stod for mere end ét forvaltningsområde.",
          "The share of meetings at which one person stood for more than one area of administration.")
      .counts("Møder, hvor én person stod for flere områder", "Meetings at which one person stood for several areas")
      .outOf("Møder med kendt deltagertal", "Meetings with a known number")
      .as(new Share(Measure.TEAM_ONE_FOR_SEVERAL, new Condition.OwnDeadlineKept()), Unit.PERCENT)
      .by(Dimension.CASE_KIND)
      .from("Møde: TeamCaseHeld", "Meeting: TeamCaseHeld")
      .mind("Mødets egen bemærkning om holdets sammensætning afgør det, ellers færre deltagere end områder.",
          "The meeting's own finding on the team's composition decides, else fewer participants than areas.")
      .done();

  static final Indicator EDUCATION = indicator("TEAM_EDUCATION_PRESENT")
      .named("Uddannelsesområdet med, når det skal", "Education present when required")
      .means("Andelen af møder, hvor uddannelsesområdet deltog, blandt møder hvor det deltog eller manglede.",
          "The share of meetings at which education took part, among those at which it did or was missed.")
      .counts("Uddannelse deltog", "Education took part")
      .outOf("Møder, hvor uddannelse deltog eller manglede", "Meetings where education took part or was missed")
      .as(new Share(Measure.TEAM_EDUCATION, new Condition.OwnDeadlineKept()), Unit.PERCENT)
      .better(Direction.HIGHER_IS_BETTER)
      .by(Dimension.CASE_KIND)
      .from("Møde: TeamCaseHeld", "Meeting: TeamCaseHeld")
      .mind("Kravet gælder borgere under 30 uden uddannelse. Siger mødet, hvilke områder der skulle med, tæller kun de møder, der krævede området; "
              + "ellers tæller alle, hvor det deltog, også uden krav, så andelen kan være for høj.",
          "It is required for citizens under 30 without a qualification. Where the meeting says which areas were required, only meetings that "
              + "required it count; else all at which it took part, also unasked, so that the share may be too high.")
      .aims("100", "2013-01-01", "Lovens krav gælder hvert møde", "The law's requirement holds for every meeting")
      .done();

  static final Indicator FAMILY = indicator("TEAM_FAMILY_PRESENT")
      .named("Familieområdet med, når der er børn", "Family present when there are children")
      .means("Andelen af møder, hvor familieområdet deltog, blandt møder hvor det deltog eller manglede.",
          "The share of meetings at which the family administration took part, among those at which it did or was missed.")
      .counts("Familieområdet deltog", "The family administration took part")
      .outOf("Møder, hvor familieområdet deltog eller manglede", "Meetings where it took part or was missed")
      .as(new Share(Measure.TEAM_FAMILY, new Condition.OwnDeadlineKept()), Unit.PERCENT)
      .better(Direction.HIGHER_IS_BETTER)
      .by(Dimension.CASE_KIND)
      .from("Møde: TeamCaseHeld", "Meeting: TeamCaseHeld")
      .mind("Siger mødet, hvilke områder der skulle med, tæller kun de møder, der krævede området; ellers tæller alle, hvor det deltog, også uden "
              + "krav, så andelen kan være for høj.",
          "Where the meeting says which areas were required, only meetings that required it count; else all at which it took part, also unasked, "
              + "so that the share may be too high.")
      .done();

  static final Indicator CANCELLED = indicator("MEETING_DAYS_CANCELLED")
      .named("Aflyste mødedage efter årsag", "Meeting days cancelled by reason")
      .means("Antal aflyste mødedage, blandt andet fordi sundhedskoordinatoren manglede.",
          "Number of meeting days cancelled, among other reasons for a missing coordinator.")
      .counts("Aflyste mødedage", "Cancelled meeting days")
      .as(new Count(Measure.MEETING_DAY_CANCELLED), Unit.MEETING_DAY)
      .better(Direction.LOWER_IS_BETTER)
      .by(Dimension.REASON)
      .from("Møde: MeetingDayCancelled", "Meeting: MeetingDayCancelled")
      .done();

  static final List<Indicator> ALL = List.of(PARTICIPANTS, AREAS, SEVERAL, EDUCATION, FAMILY, CANCELLED);

  private TeamIndicators() {}
}
