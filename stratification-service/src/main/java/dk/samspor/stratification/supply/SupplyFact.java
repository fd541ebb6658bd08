package dk.samspor.stratification.supply;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import dk.samspor.platform.events.Fact;
import dk.samspor.platform.events.Topic;
import jakarta.validation.constraints.NotNull;

/** What a municipality's supply of competence tells the street. */
@Topic("samspor.stratification.supply")
public sealed interface SupplyFact extends Fact {

  /** Another number of therapists qualifies for a group's advanced cases. */
  record CoverChanged(
      @JsonPropertyDescription("reporting: supply by patient group") @NotNull PatientGroup group,
      @JsonPropertyDescription("reporting: how many qualify now") int qualified,
      @JsonPropertyDescription("reporting: how many the agreement wants for holiday and illness [M]") int needed) implements SupplyFact {}
}
