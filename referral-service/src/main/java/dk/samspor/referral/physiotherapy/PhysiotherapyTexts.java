package dk.samspor.referral.physiotherapy;

import static dk.samspor.platform.access.Part.GP;
import static dk.samspor.platform.access.Part.HOME;
import static dk.samspor.platform.access.Part.PROVIDER;

import dk.samspor.platform.redaction.CaseTexts;
import dk.samspor.platform.redaction.Redacted;
import dk.samspor.referral.document.DocumentsInstead;
import dk.samspor.referral.physiotherapy.PhysiotherapyFact.PhysiotherapyRedacted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** What doctor and physiotherapist write in a referral. */
@ApplicationScoped
class PhysiotherapyTexts {

  @Produces
  @Singleton
  CaseTexts ofAReferral(DocumentsInstead documents) {
    return CaseTexts.of("PHYSIOTHERAPY", "physiotherapy_referral", (PhysiotherapyReferral it, Redacted what) ->
            new PhysiotherapyRedacted(what.reason(), what.texts(), what.events()))
        .text("REASON", GP).column("reason")
        .text("EXCEPTION_REPORTS", PROVIDER).json("exception_reports", "[].reason")
        .text("STATUS_REPORT", PROVIDER).column("status_report").json("earlier_status_reports", "[].text")
        .text("DISCLOSURES", GP, PROVIDER).json("disclosures", "[].purpose").noted("DISCLOSE")
        .text("DOCUMENTS", GP, PROVIDER, HOME).kept(documents)
        .done();
  }
}
