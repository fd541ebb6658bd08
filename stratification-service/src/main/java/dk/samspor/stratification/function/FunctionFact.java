package dk.samspor.stratification.function;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import dk.samspor.platform.events.Fact;
import dk.samspor.platform.events.RedactedEvent;
import dk.samspor.platform.events.Topic;
import dk.samspor.platform.redaction.RedactionReason;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a function profile tells the street. */
@Topic("samspor.stratification.function-profile")
public sealed interface FunctionFact extends Fact {

  /** Texts were taken out of a profile for good: whoever keeps them, or what was made from them, forgets it. */
  record FunctionProfileRedacted(
      @JsonPropertyDescription("reporting: why texts are redacted") RedactionReason reason,
      @JsonPropertyDescription("all: codes of the texts that are gone; who shows copies fetches the case") List<String> texts,
      @JsonPropertyDescription("reporting: forget these fields of these facts; may be none") List<RedactedEvent> events)
      implements FunctionFact {}

  /** Function was measured. */
  record FunctionProfileMeasured(
      @JsonPropertyDescription("reporting: joins the plan's own facts; null where it belongs to no plan") UUID trainingPlan,
      @JsonPropertyDescription("reporting: effect from start to end") @NotNull Measurement.Moment moment,
      @JsonPropertyDescription("reporting: the day it describes") @NotNull LocalDate date,
      @JsonPropertyDescription("reporting: by ICF chapter code the mean qualifier, one decimal, environment's helpers below zero") @NotNull
          Map<String, BigDecimal> scores,
      @JsonPropertyDescription("reporting: which measurement, so that a withdrawn one can be left out") UUID measurement) implements FunctionFact {}

  /** A measurement was wrong: whoever counts leaves it out. */
  record FunctionMeasurementWithdrawn(
      @JsonPropertyDescription("reporting: joins the plan's own facts; null where it belongs to no plan") UUID trainingPlan,
      @JsonPropertyDescription("reporting: which measurement") @NotNull UUID measurement,
      @JsonPropertyDescription("reporting: effect from start to end") @NotNull Measurement.Moment moment) implements FunctionFact {}
}
