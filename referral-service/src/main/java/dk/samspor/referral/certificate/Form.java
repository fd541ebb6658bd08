package dk.samspor.referral.certificate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The numbered forms between municipality and doctor [D table 8]. */
@Schema(name = "CertificateForm")
public enum Form {
  /** Case worker to GP: the question and the background. */
  LAE_261,
  /** GP to municipality: the certificate. */
  LAE_265
}
