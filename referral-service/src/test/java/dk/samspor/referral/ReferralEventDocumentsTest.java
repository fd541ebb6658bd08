package dk.samspor.referral;

import dk.samspor.platform.testing.docs.EventDocumentsTest;
import dk.samspor.referral.adverseevent.AdverseEventFact;
import dk.samspor.referral.certificate.CertificateFact;
import dk.samspor.referral.citizen.CitizenFact;
import dk.samspor.referral.cancer.NeedsFact;
import dk.samspor.referral.cancer.PalliativeFact;
import dk.samspor.referral.hospitalstay.HospitalStayFact;
import dk.samspor.referral.physiotherapy.PhysiotherapyFact;
import dk.samspor.referral.programme.ProgrammeFact;
import dk.samspor.referral.trainingplan.TrainingPlanFact;
import dk.samspor.referral.unit.UnitReferralFact;
import java.util.List;
import java.util.Map;

class ReferralEventDocumentsTest extends EventDocumentsTest {

  @Override
  protected String service() {
    return "referral";
  }

  @Override
  protected List<Class<?>> facts() {
    return List.of(TrainingPlanFact.class, CertificateFact.class, CitizenFact.class, PhysiotherapyFact.class,
        HospitalStayFact.class, ProgrammeFact.class, NeedsFact.class, PalliativeFact.class,
        AdverseEventFact.class, UnitReferralFact.class);
  }

  @Override
  protected Map<Class<?>, String> withoutTexts() {
    return Map.of(CitizenFact.class, "two opaque ids");
  }
}
