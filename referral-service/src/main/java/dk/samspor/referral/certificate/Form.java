package dk.samspor.referral.certificate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The numbered forms between municipality, citizen and doctor [D table 8]. */
@Schema(name = "CertificateForm")
public enum Form {
  /** Case worker to GP: the question and the background. */
  LAE_261,
  /** Case worker to citizen, together with LÆ 261: the citizen books the consultation. */
  LAE_262,
  /** GP to municipality: the certificate. */
  LAE_265,
  /** Municipality to clinical function, on the health coordinator's advice. */
  LAE_271,
  /** Clinical function to municipality: the specialist's certificate. */
  LAE_275
}
