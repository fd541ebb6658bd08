package dk.samspor.referral.physiotherapy;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A municipality cannot take another municipality's citizen. Both conditions are needed [S].
 *
 * @param waitingDays the waiting here; markedly longer than elsewhere
 * @param othersWaitingDays the waiting at comparable municipalities
 * @param ownCitizensSetAside own citizens would have to give way
 */
public record RefuseForCapacity(
    @Min(1) @Max(2_000) int waitingDays,
    @Min(0) @Max(2_000) int othersWaitingDays,
    @AssertTrue boolean ownCitizensSetAside,
    @NotBlank @Size(max = 4_000) String text) {

  /** @param percent as agreed; where nobody waits elsewhere any waiting is markedly longer */
  boolean waitsMarkedlyLonger(int percent) {
    return waitingDays > othersWaitingDays && (long) waitingDays * 100 >= (long) othersWaitingDays * (100 + percent);
  }

  @Override
  public String toString() {
    return "RefuseForCapacity[masked]";
  }
}
