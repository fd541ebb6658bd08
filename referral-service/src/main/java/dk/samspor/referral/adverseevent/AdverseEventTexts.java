package dk.samspor.referral.adverseevent;

import static dk.samspor.platform.access.Part.RECEIVER;
import static dk.samspor.platform.access.Part.SENDER;

import dk.samspor.platform.redaction.CaseTexts;
import dk.samspor.platform.redaction.Redacted;
import dk.samspor.referral.adverseevent.AdverseEventFact.AdverseEventRedacted;
import dk.samspor.referral.document.DocumentsInstead;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** What went wrong and what was learned from it, as it was written. */
@ApplicationScoped
class AdverseEventTexts {

  @Produces
  @Singleton
  CaseTexts ofAnEvent(DocumentsInstead documents) {
    return CaseTexts.of("ADVERSE_EVENT", "adverse_event", (AdverseEvent it, Redacted what) ->
            new AdverseEventRedacted(what.reason(), what.texts(), what.events()))
        .text("WHAT_HAPPENED", SENDER).column("text")
        .text("LEARNING", SENDER, RECEIVER).column("learning").noted("RECORD_LEARNING") // what was learned before stands there
        .text("DOCUMENTS", SENDER, RECEIVER).kept(documents)
        .done();
  }
}
