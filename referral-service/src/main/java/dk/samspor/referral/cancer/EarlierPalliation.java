package dk.samspor.referral.cancer;

import java.time.LocalDate;

/**
 * What a palliative referral held before it was sent again. Written once; only texts that may not stay are taken out of it.
 *
 * @param number 1 for what was sent first
 * @param replacedOn the legal day in Copenhagen on which the next one came
 */
public record EarlierPalliation(int number, LocalDate replacedOn, PalliativeContent content) {
  @Override
  public String toString() {
    return "EarlierPalliation[" + number + "]";
  }
}
