package dk.samspor.referral.worklist;

/** How many cases of a kind and status lie on the caller's desks. */
public record WorklistCount(CaseKind kind, String status, long cases, long late) {
  @Override
  public String toString() {
    return "WorklistCount[" + kind + ", " + cases + "]";
  }
}
