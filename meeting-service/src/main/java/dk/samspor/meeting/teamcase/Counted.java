package dk.samspor.meeting.teamcase;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import dk.samspor.meeting.recommendation.Goal;
import dk.samspor.meeting.recommendation.Intervention;
import dk.samspor.meeting.recommendation.Recommendation;
import dk.samspor.meeting.teamcase.TeamCaseFact.GoalCount;
import dk.samspor.meeting.teamcase.TeamCaseFact.InterventionCount;
import dk.samspor.meeting.teamcase.TeamCaseFact.RecommendationCorrected;
import dk.samspor.meeting.teamcase.TeamCaseFact.TeamCaseRecommended;
import dk.samspor.platform.agreements.ProcessKind;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;

/** What may be told of a recommendation: how many of what, never the words. */
final class Counted {
  private Counted() {}

  static TeamCaseRecommended in(Recommendation it, LocalDate date, ProcessKind process) {
    return new TeamCaseRecommended(it.type(), it.problems().stream().sorted().toList(), interventions(it.interventions()),
        goals(it.goals()), it.mentor(), it.pages(), date, process);
  }

  static RecommendationCorrected correctionIn(Recommended corrected) {
    var it = corrected.recommendation();
    return new RecommendationCorrected(corrected.version(), corrected.changed(), it.type(), it.problems().stream().sorted().toList(),
        interventions(it.interventions()), goals(it.goals()), it.mentor(), it.pages());
  }

  private static List<InterventionCount> interventions(List<Intervention> all) {
    var byArea = all.stream().collect(groupingBy(Intervention::area, TreeMap::new, counting()));
    return byArea.entrySet().stream().map(one -> new InterventionCount(one.getKey(), one.getValue().intValue())).toList();
  }

  private static List<GoalCount> goals(List<Goal> all) {
    var byAreaThenSpecificity = all.stream()
        .collect(groupingBy(Goal::area, TreeMap::new, groupingBy(Goal::specificity, TreeMap::new, counting())));
    return byAreaThenSpecificity.entrySet().stream().flatMap(area -> area.getValue().entrySet().stream()
        .map(one -> new GoalCount(area.getKey(), one.getKey(), one.getValue().intValue()))).toList();
  }
}
