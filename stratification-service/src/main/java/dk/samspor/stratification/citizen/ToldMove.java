package dk.samspor.stratification.citizen;

import java.time.LocalDate;
import java.util.Set;

/**
 * What is needed of referral's fact that a citizen lives elsewhere.
 *
 * @param date null where it is not known
 */
record ToldMove(String from, String to, LocalDate date, MoveReason reason) {

  static final Set<String> TYPES = Set.of("dk.samspor.referral.CitizenMoved.v1");
}
