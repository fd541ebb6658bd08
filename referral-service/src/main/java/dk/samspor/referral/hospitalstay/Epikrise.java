package dk.samspor.referral.hospitalstay;

import java.time.LocalDate;

/** A discharge summary as it was sent; a provisional one stays beside the one that replaced it. */
record Epikrise(LocalDate sentOn, boolean provisional, int workingDays, String text) {
  @Override
  public String toString() {
    return "Epikrise[" + sentOn + "]";
  }
}
