package dk.samspor.referral.worklist;

import java.util.List;

/** @param late cases whose day is over, of all kinds */
public record WorklistCounts(long cases, long late, List<WorklistCount> counts) {

  static WorklistCounts of(List<WorklistCount> counts) {
    return new WorklistCounts(counts.stream().mapToLong(WorklistCount::cases).sum(), counts.stream().mapToLong(WorklistCount::late).sum(), counts);
  }

  @Override
  public String toString() {
    return "WorklistCounts[" + cases + "]";
  }
}
