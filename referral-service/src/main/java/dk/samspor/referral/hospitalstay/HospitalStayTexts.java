package dk.samspor.referral.hospitalstay;

import static dk.samspor.platform.access.Part.COPY;
import static dk.samspor.platform.access.Part.RECEIVER;
import static dk.samspor.platform.access.Part.SENDER;

import dk.samspor.platform.redaction.CaseTexts;
import dk.samspor.platform.redaction.Redacted;
import dk.samspor.referral.document.DocumentsInstead;
import dk.samspor.referral.hospitalstay.HospitalStayFact.HospitalStayRedacted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** What hospital and municipality write to each other about a stay. */
@ApplicationScoped
class HospitalStayTexts {

  @Produces
  @Singleton
  CaseTexts ofAStay(DocumentsInstead documents) {
    return CaseTexts.of("HOSPITAL_STAY", "hospital_stay", (HospitalStay it, Redacted what) ->
            new HospitalStayRedacted(what.reason(), what.texts(), what.events()))
        .text("REASON", SENDER).column("reason")
        .text("ADMISSION_REPORT", RECEIVER).column("admission_report").json("earlier_admission_reports", "[].text")
        .text("NEEDS", SENDER).column("needs")
        .text("COORDINATOR", SENDER, RECEIVER).column("coordinator").column("coordinator_phone")
        .text("DISCHARGE_REPORT", SENDER).column("discharge_report").json("earlier_discharge_reports", "[].text")
        .text("EPIKRISES", SENDER).json("epikrises", "[].text")
        .text("DOCUMENTS", SENDER, RECEIVER, COPY).kept(documents)
        .done();
  }
}
