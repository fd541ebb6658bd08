package dk.samspor.referral.worklist;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;

/**
 * Somebody is away, and a colleague looks after her list.
 *
 * @param absent user name; null for the caller herself
 * @param coveredBy user name of the colleague
 * @param from first day, a legal day
 * @param to last day, itself included
 */
public record CoverForColleague(@Pattern(regexp = TakeCase.PERSON, message = "{referral.person}") String absent,
    @NotNull @Pattern(regexp = TakeCase.PERSON, message = "{referral.person}") String coveredBy,
    @NotNull LocalDate from, @NotNull LocalDate to) {
  @Override
  public String toString() {
    return "CoverForColleague[" + from + ", " + to + "]";
  }
}
