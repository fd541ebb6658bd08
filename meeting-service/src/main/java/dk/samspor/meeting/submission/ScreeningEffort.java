package dk.samspor.meeting.submission;

import dk.samspor.platform.agreements.Agreement;
import java.util.List;
import java.util.Set;

/**
 * Who read what, and how long it took, against what is agreed [D table 9: at most ten minutes and three papers in Hovedstaden].
 * More than agreed is recorded and refused by nobody: the coordinator is a doctor.
 *
 * @param by the coordinator, as the token names her
 * @param moreThanAgreed whether it took longer, or more was read, than the agreement says; absent where nothing was told
 */
public record ScreeningEffort(String by, List<ScreeningRead> read, Integer minutes, Boolean moreThanAgreed) {

  public static ScreeningEffort of(String by, Set<ScreeningRead> read, Integer minutes, Agreement agreement) {
    boolean told = read != null || minutes != null;
    boolean tooLong = minutes != null && agreement.screeningMaxMinutes().isPresent() && minutes > agreement.screeningMaxMinutes().getAsInt();
    boolean tooMuch = read != null && read.contains(ScreeningRead.OTHER_DOCUMENTS) && !agreement.screeningReadsAllDocuments();
    return new ScreeningEffort(by, read == null ? List.of() : read.stream().sorted().toList(), minutes, told ? tooLong || tooMuch : null);
  }

  /** Names nobody. */
  @Override public String toString() {
    return "ScreeningEffort[" + minutes + " minutes]";
  }
}
