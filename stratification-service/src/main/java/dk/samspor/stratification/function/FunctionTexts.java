package dk.samspor.stratification.function;

import static dk.samspor.platform.access.Part.RECEIVER;

import dk.samspor.platform.redaction.CaseTexts;
import dk.samspor.platform.redaction.Redacted;
import dk.samspor.stratification.function.FunctionFact.FunctionProfileRedacted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** What is noted beside a measurement of function. */
@ApplicationScoped
class FunctionTexts {

  @Produces
  @Singleton
  CaseTexts ofAProfile() {
    return CaseTexts.of("FUNCTION_PROFILE", "function_profile", (FunctionProfile it, Redacted what) ->
            new FunctionProfileRedacted(what.reason(), what.texts(), what.events()))
        .text("MEASUREMENT_NOTES", RECEIVER).json("measurements", "[].items[].note")
        .done();
  }
}
