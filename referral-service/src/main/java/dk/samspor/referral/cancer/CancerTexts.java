package dk.samspor.referral.cancer;

import static dk.samspor.platform.access.Part.COPY;
import static dk.samspor.platform.access.Part.RECEIVER;
import static dk.samspor.platform.access.Part.SENDER;

import dk.samspor.platform.redaction.CaseTexts;
import dk.samspor.platform.redaction.Redacted;
import dk.samspor.referral.cancer.NeedsFact.NeedsAssessmentRedacted;
import dk.samspor.referral.cancer.PalliativeFact.PalliativeRedacted;
import dk.samspor.referral.document.DocumentsInstead;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** What is written of the needs in a pathway of cancer, and in a referral to palliation. */
@ApplicationScoped
class CancerTexts {

  @Produces
  @Singleton
  CaseTexts ofNeeds(DocumentsInstead documents) {
    return CaseTexts.of("NEEDS_ASSESSMENT", "needs_assessment", (NeedsAssessment it, Redacted what) ->
            new NeedsAssessmentRedacted(what.reason(), what.texts(), what.events()))
        .text("PHYSICAL", SENDER).json("areas", "physical.text")
        .text("PSYCHOLOGICAL", SENDER).json("areas", "psychological.text")
        .text("SOCIAL", SENDER).json("areas", "social.text")
        .text("EXISTENTIAL", SENDER).json("areas", "existential.text")
        .text("DOCUMENTS", SENDER, RECEIVER, COPY).kept(documents)
        .done();
  }

  @Produces
  @Singleton
  CaseTexts ofPalliation(DocumentsInstead documents) {
    return CaseTexts.of("PALLIATIVE", "palliative_referral", (PalliativeReferral it, Redacted what) ->
            new PalliativeRedacted(what.reason(), what.texts(), what.events()))
        .text("DISEASE_STATUS", SENDER).json("content", "diseaseStatus").json("earlier_contents", "[].content.diseaseStatus")
        .text("PHYSICAL_SYMPTOMS", SENDER).json("content", "physicalSymptoms").json("earlier_contents", "[].content.physicalSymptoms")
        .text("PSYCHOSOCIAL_PROBLEMS", SENDER).json("content", "psychosocialProblems").json("earlier_contents", "[].content.psychosocialProblems")
        .text("EXISTENTIAL_PROBLEMS", SENDER).json("content", "existentialProblems").json("earlier_contents", "[].content.existentialProblems")
        .text("CONTACT", SENDER).json("content", "contactPerson", "contactPhone")
            .json("earlier_contents", "[].content.contactPerson", "[].content.contactPhone")
        .text("PREFERRED_PLACES", SENDER).json("content", "preferredPlaceOfCare", "preferredPlaceOfDeath")
            .json("earlier_contents", "[].content.preferredPlaceOfCare", "[].content.preferredPlaceOfDeath")
        .text("RELATIVES", SENDER).json("content", "relatives[]").json("earlier_contents", "[].content.relatives[]")
        .text("WHY_RETURNED", RECEIVER).column("returned_text").noted("RETURN")
        .text("DOCUMENTS", SENDER, RECEIVER, COPY).kept(documents)
        .done();
  }
}
