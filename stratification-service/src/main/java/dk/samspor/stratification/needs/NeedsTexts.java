package dk.samspor.stratification.needs;

import dk.samspor.platform.redaction.CaseTexts;
import dk.samspor.platform.redaction.Redacted;
import dk.samspor.stratification.needs.NeedsFact.NeedsCourseRedacted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** A screening is answered in codes: what can be taken out is what stands in the history. */
@ApplicationScoped
class NeedsTexts {

  @Produces
  @Singleton
  CaseTexts ofACourse() {
    return CaseTexts.of("NEEDS_COURSE", "needs_course", (NeedsCourse it, Redacted what) ->
            new NeedsCourseRedacted(what.reason(), what.texts(), what.events())).done();
  }
}
