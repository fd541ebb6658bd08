package dk.samspor.referral.programme;

import static dk.samspor.platform.access.Part.GP;
import static dk.samspor.platform.access.Part.RECEIVER;
import static dk.samspor.platform.access.Part.SENDER;

import dk.samspor.platform.redaction.CaseTexts;
import dk.samspor.platform.redaction.Redacted;
import dk.samspor.referral.document.DocumentsInstead;
import dk.samspor.referral.programme.ProgrammeFact.ProgrammeRedacted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** What is written in a referral to a programme, and why it came back. */
@ApplicationScoped
class ProgrammeTexts {

  @Produces
  @Singleton
  CaseTexts ofAReferral(DocumentsInstead documents) {
    return CaseTexts.of("PROGRAMME", "programme_referral", (ProgrammeReferral it, Redacted what) ->
            new ProgrammeRedacted(what.reason(), what.texts(), what.events()))
        .text("REASON", SENDER).column("reason").noted("RESUBMIT") // the earlier one stands there
        .text("WHY_RETURNED", RECEIVER).column("returned_text").noted("RETURN")
        .text("DOCUMENTS", SENDER, RECEIVER, GP).kept(documents)
        .done();
  }
}
