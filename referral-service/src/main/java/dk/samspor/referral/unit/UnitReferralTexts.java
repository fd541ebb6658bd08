package dk.samspor.referral.unit;

import static dk.samspor.platform.access.Part.RECEIVER;
import static dk.samspor.platform.access.Part.SENDER;

import dk.samspor.platform.redaction.CaseTexts;
import dk.samspor.platform.redaction.Redacted;
import dk.samspor.referral.document.DocumentsInstead;
import dk.samspor.referral.unit.UnitReferralFact.UnitReferralRedacted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** What is written in a referral to a department, and why it came back. */
@ApplicationScoped
class UnitReferralTexts {

  @Produces
  @Singleton
  CaseTexts ofAReferral(DocumentsInstead documents) {
    return CaseTexts.of("UNIT_REFERRAL", "unit_referral", (UnitReferral it, Redacted what) ->
            new UnitReferralRedacted(what.reason(), what.texts(), what.events()))
        .text("REASON", SENDER).column("reason").json("earlier_referrals", "[].reason").noted("RESUBMIT")
        .text("WHY_RETURNED", RECEIVER).column("returned_text").noted("RETURN")
        .text("DOCUMENTS", SENDER, RECEIVER).kept(documents)
        .done();
  }
}
