package dk.samspor.referral.certificate;

import dk.samspor.platform.cases.Cases;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The coordinators' advice; access, version and journal are the platform's. */
@ApplicationScoped
public class ClinicalAdvices extends Cases<ClinicalAdvice> {

  ClinicalAdvices() {
    super(ClinicalAdvice.class);
  }

  /** Advice that nobody has followed or declined yet. */
  boolean isOpenFor(UUID teamCase, String municipality) {
    return count("teamCase = ?1 and homeMunicipality = ?2 and status = 'ADVISED'", teamCase, municipality) > 0;
  }
}
