package dk.samspor.stratification.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What the professional decided; who and when stand in the case's history.
 *
 * @param overridden it differs from the model's proposal
 * @param reason     the professional's own words, or null
 */
@Embeddable
public record Decision(@Enumerated(EnumType.STRING) @Column(name = "decided_level") Level level,
    @Enumerated(EnumType.STRING) Basis basis, Boolean overridden, @Column(name = "decision_reason") String reason) {

  /** Without the reason: it is about a citizen, and whatever is printed may end in a log. */
  @Override
  public String toString() {
    return "Decision[" + level + ", " + basis + (overridden ? ", overridden]" : "]");
  }
}
