package dk.samspor.stratification.function;

import static dk.samspor.platform.access.Role.CASE_WORKER;
import static dk.samspor.platform.access.Role.ESDH;
import static dk.samspor.platform.access.Role.GP;
import static dk.samspor.platform.access.Role.HOSPITAL;
import static dk.samspor.platform.access.Role.SERVICE;
import static dk.samspor.platform.access.Role.THERAPIST;

import dk.samspor.platform.access.Access;
import dk.samspor.platform.web.Page;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Words for the codes function is measured in. */
@Path("/api/v1/icf-categories")
@Tag(name = "Function")
public class IcfResource {

  /** The categories most used in rehabilitation, in everyday words; every other code of the ICF can be measured too. One page. */
  @GET
  @Access(roles = {THERAPIST, CASE_WORKER, HOSPITAL, GP, ESDH, SERVICE})
  @Operation(summary = "ICF categories in everyday words, Danish and English, to choose from")
  public Page<IcfCategories.Category> all() {
    return new Page<>(IcfCategories.all(), null);
  }
}
