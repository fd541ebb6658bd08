package dk.samspor.referral.bulk;

import dk.samspor.platform.access.Access;
import dk.samspor.platform.access.Role;
import dk.samspor.platform.web.Refuses;
import dk.samspor.referral.ActingFor;
import dk.samspor.referral.trainingplan.PlanIntake;
import dk.samspor.referral.trainingplan.ReceiveTrainingPlan;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Many training plans at once. */
@Path("/api/v1/training-plans/bulk")
@Tag(name = "Training plans")
public class BulkResource {

  private final BulkIntake bulk;
  private final PlanIntake plans;
  private final ActingFor actingFor;

  BulkResource(BulkIntake bulk, PlanIntake plans, ActingFor actingFor) {
    this.bulk = bulk;
    this.plans = plans;
    this.actingFor = actingFor;
  }

  /**
   * A line is known by its sender and letter id, as a plan sent alone: who lost the answer sends the same body again, and what
   * was stored is answered REPEATED. TOO_MANY_LINES, LINE_TOO_LONG and NOT_GZIP are said before anything is stored.
   */
  @POST
  @Consumes("application/x-ndjson")
  @Produces(MediaType.APPLICATION_JSON)
  @Access(roles = Role.HOSPITAL, message = true, inPieces = true)
  @Refuses({"TOO_MANY_LINES", "LINE_TOO_LONG", "NOT_GZIP", "ENCODING_UNKNOWN"})
  @Operation(summary = "Send many training plans", description = "A plan on each line (NDJSON) as POST /training-plans takes it: up to "
      + "10,000 lines and 10 MB, packed with gzip (Content-Encoding) or not. Each line is stored or refused by itself and has its own "
      + "answer. Sent again, a line that was stored is answered REPEATED with its plan, so a transfer that broke off is resumed by "
      + "sending it again. Needs no Idempotency-Key.")
  public BulkAnswer receive(@HeaderParam("Content-Encoding") String encoding, byte[] lines) {
    return bulk.take(ManyLines.sent(lines, encoding), ReceiveTrainingPlan.class, plan -> {
      PlanIntake.Received received = plans.receive(actingFor.one("hospital", plan.sender()), plan);
      return new BulkIntake.Taken(received.plan().id(), null, received.repeated());
    });
  }
}
