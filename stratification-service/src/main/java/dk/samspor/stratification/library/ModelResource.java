package dk.samspor.stratification.library;

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
import dk.samspor.platform.web.PlatformCode;
import dk.samspor.stratification.model.ModelDescription;
import dk.samspor.stratification.model.ShippedModels;
import dk.samspor.stratification.model.StratificationModel;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The models that ship; no citizen's data, and the same for everybody. */
@Path("/api/v1/models")
@Tag(name = "Models")
public class ModelResource {

  private final ShippedModels models;

  ModelResource(ShippedModels models) {
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

  /** The file as it ships, to be read or changed in a DMN editor. */
  @GET
  @Path("/{model}/{version}/dmn")
  @Produces(MediaType.WILDCARD)
  @Access(roles = {THERAPIST, HOSPITAL, GP, CASE_WORKER, ADMINISTRATOR, SERVICE})
  @Operation(summary = "A shipped model as a .dmn file")
  public Response dmn(@PathParam("model") String model, @PathParam("version") int version) {
    return ModelExport.dmn(find(model, version).file());
  }

  /** The model as a page to read and print, in Danish unless lang=en. */
  @GET
  @Path("/{model}/{version}/table")
  @Produces(MediaType.WILDCARD)
  @Access(roles = {THERAPIST, HOSPITAL, GP, CASE_WORKER, ADMINISTRATOR, SERVICE})
  @Operation(summary = "A shipped model as a readable table (HTML); lang=en for English")
  public Response table(@PathParam("model") String model, @PathParam("version") int version, @QueryParam("lang") String language) {
    return ModelExport.table(find(model, version).file(), language);
  }

  /** What the model would say to these answers; nothing is kept. */
  @POST
  @Path("/{model}/{version}/evaluate")
  @Access(roles = {THERAPIST, HOSPITAL, GP, CASE_WORKER, ADMINISTRATOR})
  @Operation(summary = "What if: a shipped model's answer to these inputs, without keeping anything")
  public WhatIf evaluate(@PathParam("model") String model, @PathParam("version") int version, @Valid @NotNull AnswerInputs command) {
    return WhatIf.of(find(model, version), command);
  }

  private StratificationModel find(String model, int version) {
    return models.version(model, version).orElseThrow(PlatformCode.NOT_FOUND::refuse);
  }
}
