package dk.samspor.stratification.library;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import dk.samspor.platform.events.Fact;
import dk.samspor.platform.events.Topic;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** What a municipality's own model tells the street. */
@Topic("samspor.stratification.model")
public sealed interface ModelFact extends Fact {

  /** A second person has approved a model. */
  record ModelApproved(
      @JsonPropertyDescription("reporting: figures by model id") @NotNull String model,
      @JsonPropertyDescription("reporting: figures by model version") int modelVersion,
      @JsonPropertyDescription("reporting: levels before and after it are not compared unawares") @NotNull LocalDate activeFrom)
      implements ModelFact {}

  /** A model is no longer used for new assessments. */
  record ModelRetired(
      @JsonPropertyDescription("reporting: figures by model id") @NotNull String model,
      @JsonPropertyDescription("reporting: figures by model version") int modelVersion,
      @JsonPropertyDescription("reporting: first day without it") @NotNull LocalDate from)
      implements ModelFact {}
}
