package dk.samspor.stratification.model;

import static dk.samspor.platform.access.Role.ADMINISTRATOR;
import static dk.samspor.platform.access.Role.BI;
import static dk.samspor.platform.access.Role.CASE_WORKER;
import static dk.samspor.platform.access.Role.GP;
import static dk.samspor.platform.access.Role.HOSPITAL;
import static dk.samspor.platform.access.Role.REPORT_VIEWER;
import static dk.samspor.platform.access.Role.SERVICE;
import static dk.samspor.platform.access.Role.THERAPIST;

import dk.samspor.platform.access.Access;
import dk.samspor.platform.web.Page;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The models a level is proposed with; no citizen's data. */
@Path("/api/v1/models")
@Tag(name = "Models")
public class ModelResource {

  private final StratificationModels models;

  ModelResource(StratificationModels models) {
    this.models = models;
  }

  /**
   * Every version of every model: its questions with allowed answers and help, validity, expected distribution in per
   * cent and sources. Few, so always one page.
   */
  @GET
  @Access(roles = {THERAPIST, HOSPITAL, GP, CASE_WORKER, ADMINISTRATOR, BI, REPORT_VIEWER, SERVICE})
  @Operation(summary = "The models: questions with allowed answers and help, validity, expected distribution, sources")
  public Page<ModelDescription> all() {
    return new Page<>(models.all().stream().map(StratificationModel::description).toList(), null);
  }
}
