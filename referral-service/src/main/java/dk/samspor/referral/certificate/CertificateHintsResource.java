package dk.samspor.referral.certificate;

import dk.samspor.platform.access.Access;
import dk.samspor.platform.access.Role;
import dk.samspor.referral.certificate.quality.QualityHints;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The quality hints while somebody still writes: nothing is stored, and the texts are about nobody in particular. */
@Path("/api/v1/certificate-hints")
@Tag(name = "Certificates")
public class CertificateHintsResource {

  @POST
  @Path("/request")
  @Access(roles = {Role.CASE_WORKER, Role.ESDH}, message = true)
  @Operation(summary = "Check the texts of a LÆ 261", description = "What the doctor would stumble over. Nothing is stored; a hint stops nothing.")
  public CertificateHintsView request(@NotNull @Valid CheckRequest command) {
    return new CertificateHintsView(QualityHints.of(command.texts()));
  }

  @POST
  @Path("/certificate")
  @Access(roles = {Role.GP, Role.CLINICAL_FUNCTION}, message = true)
  @Operation(summary = "Check the texts of a LÆ 265", description = "What the team would stumble over. Nothing is stored; a hint stops nothing.")
  public CertificateHintsView certificate(@NotNull @Valid CheckCertificate command) {
    return new CertificateHintsView(QualityHints.of(command.texts()));
  }
}
