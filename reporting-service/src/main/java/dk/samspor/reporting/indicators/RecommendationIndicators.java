package dk.samspor.reporting.indicators;

import static dk.samspor.reporting.indicators.Indicator.indicator;

import dk.samspor.reporting.indicators.Calculation.Distribution;
import dk.samspor.reporting.indicators.Calculation.Duration;
import dk.samspor.reporting.indicators.Calculation.Share;
import dk.samspor.reporting.indicators.Calculation.Sum;
import dk.samspor.reporting.indicators.Calculation.SumPer;
import dk.samspor.reporting.observations.Measure;
import java.util.List;

/** What teams recommend, and how concretely [D fig. 11–15]. */
final class RecommendationIndicators {

  static final Indicator BY_TYPE = indicator("RECOMMENDATIONS_BY_TYPE")
      .named("Indstillinger efter type", "Recommendations by type")
      .means("Hvordan indstillingerne fordeler sig på ressourceforløb, fleksjob, førtidspension og andet.",
          "How recommendations divide over resource programme, flex job, disability pension and others.")
      .counts("Indstillinger af typen", "Recommendations of the type")
      .outOf("Alle indstillinger", "All recommendations")
      .as(Distribution.over(Measure.RECOMMENDATION, Dimension.RECOMMENDATION_TYPE), Unit.PERCENT)
      .by(Dimension.RECOMMENDATION_TYPE, Dimension.PROCESS_KIND)
      .from("Møde: TeamCaseRecommended", "Meeting: TeamCaseRecommended")
      .mind("Den seneste indstilling i sagen gælder.", "The case's newest recommendation counts.")
      .done();

  static final Indicator PAGES = indicator("RECOMMENDATION_PAGES")
      .named("Indstillingens længde", "Length of recommendations")
      .means("Sider i indstillingen. Værdien er medianen.", "Pages of the recommendation. The value is the median.")
      .counts("Indstillinger med kendt længde", "Recommendations of known length")
      .as(new Duration(Measure.RECOMMENDATION), Unit.PAGES)
      .by(Dimension.RECOMMENDATION_TYPE)
      .from("Møde: TeamCaseRecommended", "Meeting: TeamCaseRecommended")
      .mind("Den seneste indstilling i sagen gælder.", "The case's newest recommendation counts.")
      .done();

  static final Indicator MENTOR = indicator("RECOMMENDATIONS_WITH_MENTOR")
      .named("Indstillinger med mentor", "Recommendations with a mentor")
      .means("Andelen af indstillinger, der peger på en mentor.", "The share of recommendations that name a mentor.")
      .counts("Indstillinger med mentor", "Recommendations with a mentor")
      .outOf("Indstillinger, hvor det er oplyst", "Recommendations that say")
      .as(new Share(Measure.RECOMMENDATION, new Condition.OwnDeadlineKept()), Unit.PERCENT)
      .by(Dimension.RECOMMENDATION_TYPE)
      .from("Møde: TeamCaseRecommended", "Meeting: TeamCaseRecommended")
      .mind("Den seneste indstilling i sagen gælder.", "The case's newest recommendation counts.")
      .done();

  static final Indicator AREAS = indicator("RECOMMENDATION_AREAS")
      .named("Indstillinger med indsats på området", "Recommendations with an intervention in the area")
      .means("Andelen af indstillinger, der har en indsats på beskæftigelses-, social-, familie- eller sundhedsområdet. Se det for hvert område.",
          "The share of recommendations with an employment, social, family or health intervention. Look at each area.")
      .counts("Indstillinger med indsats på området", "Recommendations with an intervention in the area")
      .outOf("Indstillinger", "Recommendations")
      .as(new Share(Measure.RECOMMENDATION_AREA, new Condition.OwnDeadlineKept()), Unit.PERCENT)
      .by(Dimension.AREA, Dimension.PROCESS_KIND)
      .from("Møde: TeamCaseRecommended", "Meeting: TeamCaseRecommended")
      .mind("Uden opdeling på område er tallet områdernes gennemsnit.", "Not cut by area the figure is the mean of the areas.")
      .done();

  static final Indicator MET = indicator("PROBLEMS_MET")
      .named("Problemer, der mødes af en indsats", "Problems met by an intervention")
      .means("Andelen af beskrevne problemer, hvor indstillingen har en indsats på samme område.",
          "The share of described problems whose area has an intervention in the recommendation.")
      .counts("Problemer med en indsats", "Problems with an intervention")
      .outOf("Beskrevne problemer", "Problems described")
      .as(new Share(Measure.PROBLEM_DESCRIBED, new Condition.OwnDeadlineKept()), Unit.PERCENT)
      .better(Direction.HIGHER_IS_BETTER)
      .by(Dimension.AREA)
      .from("Møde: TeamCaseRecommended", "Meeting: TeamCaseRecommended")
      .mind("Den seneste indstilling i sagen gælder.", "The case's newest recommendation counts.")
      .done();

  static final Indicator GOALS = indicator("GOALS_SET")
      .named("Mål efter område og konkretiseringsgrad", "Goals by area and specificity")
      .means("Antal mål i indstillingerne efter område og hvor konkrete de er.",
          "Number of goals in recommendations by area and how specific they are.")
      .counts("Mål", "Goals")
      .as(new Sum(Measure.GOALS_SET, 1), Unit.GOALS)
      .by(Dimension.GOAL_AREA, Dimension.SPECIFICITY)
      .from("Møde: TeamCaseRecommended", "Meeting: TeamCaseRecommended")
      .mind("Den seneste indstilling i sagen gælder.", "The case's newest recommendation counts.")
      .done();

  static final Indicator GOALS_EACH = indicator("GOALS_PER_RECOMMENDATION")
      .named("Mål pr. indstilling", "Goals per recommendation")
      .means("Antal mål delt med antal indstillinger.", "Number of goals divided by number of recommendations.")
      .counts("Mål", "Goals")
      .outOf("Indstillinger", "Recommendations")
      .as(new SumPer(Measure.GOALS_SET, 1, Measure.RECOMMENDATION), Unit.PER_RECOMMENDATION)
      .from("Møde: TeamCaseRecommended", "Meeting: TeamCaseRecommended")
      .mind("Den seneste indstilling i sagen gælder.", "The case's newest recommendation counts.")
      .done();

  static final Indicator INTERVENTIONS = indicator("INTERVENTIONS_SET")
      .named("Indsatser efter område og konkretiseringsgrad", "Interventions by area and specificity")
      .means("Antal indsatser i indstillingerne efter område og hvor konkrete tilbuddene er.",
          "Number of interventions in recommendations by area and how specific the offers are.")
      .counts("Indsatser", "Interventions")
      .as(new Sum(Measure.INTERVENTIONS_SET, 1), Unit.INTERVENTIONS)
      .by(Dimension.GOAL_AREA, Dimension.SPECIFICITY)
      .from("Møde: TeamCaseRecommended", "Meeting: TeamCaseRecommended")
      .mind("Den seneste indstilling i sagen gælder. Hvor tilbuddets konkretisering ikke er oplyst, står den som UNKNOWN.",
          "The case's newest recommendation counts. Where the offer's specificity is not told it stands as UNKNOWN.")
      .done();

  static final Indicator CASE_PAGES = indicator("CASE_PRESENTATION_PAGES")
      .named("Sider pr. sagsfremstilling", "Pages per case presentation")
      .means("Sider i sagsfremstillingen, som den blev sendt. Værdien er medianen.",
          "Pages of the case presentation as it was sent. The value is the median.")
      .counts("Indsendte sagsfremstillinger", "Case presentations sent")
      .as(new Duration(Measure.CASE_PAGES), Unit.PAGES)
      .better(Direction.LOWER_IS_BETTER)
      .by(Dimension.CASE_KIND)
      .from("Møde: TeamCaseSubmitted", "Meeting: TeamCaseSubmitted")
      .mind("Hver indsendelse tæller. Grænsen på 50 sider gælder kun, hvor aftalen har den.",
          "Each submission counts. The limit of 50 pages holds only where the agreement has it.")
      .done();

  static final List<Indicator> ALL = List.of(BY_TYPE, PAGES, MENTOR, AREAS, MET, GOALS, GOALS_EACH, INTERVENTIONS, CASE_PAGES);

  private RecommendationIndicators() {}
}
