package dk.samspor.referral.bulk;

import dk.samspor.platform.access.Access;
import dk.samspor.platform.access.Role;
import dk.samspor.platform.web.Refuses;
import dk.samspor.referral.hospitalstay.Admissions;
import dk.samspor.referral.hospitalstay.AdmitCitizen;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Many admissions at once. */
@Path("/api/v1/hospital-stays/bulk")
@Tag(name = "Hospital stays")
public class StaysBulkResource {

  private final BulkIntake bulk;
  private final Admissions admissions;

  StaysBulkResource(BulkIntake bulk, Admissions admissions) {
    this.bulk = bulk;
    this.admissions = admissions;
  }

  /**
   * A line is known by its department and contact id. TOO_MANY_LINES, LINE_TOO_LONG and NOT_GZIP are said before anything is stored.
   */
  @POST
  @Consumes("application/x-ndjson")
  @Produces(MediaType.APPLICATION_JSON)
  @Access(roles = Role.HOSPITAL, message = true, inPieces = true)
  @Refuses({"TOO_MANY_LINES", "LINE_TOO_LONG", "NOT_GZIP", "ENCODING_UNKNOWN"})
  @Operation(summary = "Tell of many admissions", description = "An admission on each line (NDJSON) as POST /hospital-stays takes it: up to "
      + "10,000 lines and 10 MB, packed with gzip (Content-Encoding) or not. Each line is stored or refused by itself and has its own "
      + "answer. Sent again, a contact with the same time of admission is answered REPEATED with its stay, so a transfer that broke off is "
      + "resumed by sending it again; with another time it is STAY_ALREADY_NOTIFIED. Needs no Idempotency-Key.")
  public BulkAnswer admit(@HeaderParam("Content-Encoding") String encoding, byte[] lines) {
    return bulk.take(ManyLines.sent(lines, encoding), AdmitCitizen.class, admission -> {
      Admissions.Told told = admissions.admit(admission);
      return new BulkIntake.Taken(null, told.stay(), told.repeated());
    });
  }
}
