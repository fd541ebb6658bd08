package dk.samspor.referral.ggop;

import dk.samspor.referral.ggop.GgopAcknowledgement.Acknowledgement;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/** A letter that was not taken is acknowledged as well: its system must know whether to send it again as it is. */
@Provider
class AcknowledgedRefusals implements ContainerResponseFilter {

  /** The caller's token ran out, the body came too slowly, somebody else was faster: none of it is the letter's fault. */
  private static final Set<Integer> NOT_THE_LETTERS_FAULT = Set.of(401, 408, 425, 429);

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
    if (request.getUriInfo().getPath().startsWith(GgopResource.PATH) && answer.getEntity() instanceof HttpProblem refusal) {
      answer.setEntity(HttpProblem.builder(refusal).with("acknowledgement", of(answer.getStatus(), refusal)).build());
    }
  }

  static Acknowledgement of(int status, HttpProblem refusal) {
    boolean race = "CONFLICT".equals(refusal.getParameters().get("code"));
    return status >= 500 || race || NOT_THE_LETTERS_FAULT.contains(status) ? Acknowledgement.TRANSIENT : Acknowledgement.FATAL;
  }
}
