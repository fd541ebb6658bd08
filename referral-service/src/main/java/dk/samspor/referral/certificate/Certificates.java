package dk.samspor.referral.certificate;

import dk.samspor.platform.cases.Cases;
import jakarta.enterprise.context.ApplicationScoped;

/** All certificates; access, version and journal are the platform's. */
@ApplicationScoped
public class Certificates extends Cases<Certificate> {

  Certificates() {
    super(Certificate.class);
  }
}
