package dk.samspor.stratification.library;

import static dk.samspor.platform.access.Part.RECEIVER;
import static dk.samspor.platform.access.Role.ADMINISTRATOR;
import static dk.samspor.platform.access.Role.CASE_WORKER;
import static dk.samspor.platform.access.Role.THERAPIST;

import dk.samspor.platform.access.Access;
import dk.samspor.platform.access.Caller;
import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.platform.parties.Parties;
import dk.samspor.platform.web.Page;
import dk.samspor.platform.web.PageRequest;
import dk.samspor.platform.web.Refuses;
import dk.samspor.stratification.Person;
import dk.samspor.stratification.StratificationCode;
import dk.samspor.stratification.history.History;
import dk.samspor.stratification.history.HistoryLine;
import dk.samspor.stratification.model.ModelDescription;
import dk.samspor.stratification.model.ModelFile;
import dk.samspor.stratification.model.StratificationModel;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** A municipality's own models, without a release: upload, findings, a second person's approval, a first and a last day. */
@Path("/api/v1/model-versions")
@Tag(name = "Models")
public class ModelVersionResource {

  private final ModelVersions versions;
  private final Models models;
  private final ModelsRead read;
  private final Parties parties;
  private final Caller caller;
  private final BusinessClock clock;
  private final History history;

  ModelVersionResource(ModelVersions versions, Models models, ModelsRead read, Parties parties, Caller caller, BusinessClock clock, History history) {
    this.versions = versions;
    this.models = models;
    this.read = read;
    this.parties = parties;
    this.caller = caller;
    this.clock = clock;
    this.history = history;
  }

  /**
   * Takes a DMN file, looks it through and tries it in a JVM of its own. What is not plain decision tables is refused
   * (MODEL_REFUSED, with the place); what has gaps or contradictions is kept as FLAWED with its findings. A file with the id
   * of a shipped model takes its place for this municipality once it is approved.
   *
   * @param municipality for an administrator only, who has none of his own: the one whose people are to approve it
   */
  @POST
  @Consumes({MediaType.APPLICATION_XML, MediaType.TEXT_XML})
  @ResponseStatus(201)
  @Access(roles = {THERAPIST, ADMINISTRATOR})
  @Refuses({"MUNICIPALITY_ONLY", "UNKNOWN_MUNICIPALITY", "MODEL_REFUSED", "MODEL_CHECK_BUSY", "MODEL_VERSION_TAKEN"})
  @Operation(summary = "Upload a model as a DMN file: checked, tried apart, kept with its findings",
      description = "An administrator names the municipality; a therapist's own is the one. Whoever uploads does not approve.")
  public ModelVersionView upload(@QueryParam("municipality") String municipality, byte[] dmn) {
    var whose = whose(municipality);
    var checked = ModelCheck.of(dmn);
    return view(versions.open(new ModelVersion(whose, checked.file(), checked.findings(), Person.of(caller))));
  }

  private String whose(String named) {
    var own = Person.itsMunicipality(caller);
    if (own.isEmpty() && caller.is(ADMINISTRATOR) && named != null && !named.isBlank()) return parties.municipality(named).code();
    return own.orElseThrow(StratificationCode.MUNICIPALITY_ONLY::refuse);
  }

  /** The municipality's own models, oldest first, without the shipped ones. */
  @GET
  @Access(roles = {THERAPIST, CASE_WORKER})
  @Operation(summary = "The municipality's own models, oldest first")
  public Page<ModelVersionView> list(@QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
    return versions.page(PageRequest.of(cursor, limit)).map(this::view);
  }

  /** One model with what it asks and what the analysis found. */
  @GET
  @Path("/{id}")
  @Access(roles = {THERAPIST, CASE_WORKER})
  @Operation(summary = "One of the municipality's own models, with its findings")
  public ModelVersionView get(@PathParam("id") UUID id) {
    return view(versions.get(id));
  }

  /** Every act, oldest first. */
  @GET
  @Path("/{id}/history")
  @Access(roles = {THERAPIST, CASE_WORKER})
  @Operation(summary = "A model's history")
  public List<HistoryLine> history(@PathParam("id") UUID id) {
    return history.of(versions.get(id));
  }

  /** The file as it was uploaded, byte for byte. */
  @GET
  @Path("/{id}/dmn")
  @Produces(MediaType.WILDCARD)
  @Access(roles = {THERAPIST, CASE_WORKER})
  @Operation(summary = "The model as a .dmn file, for an editor")
  public Response dmn(@PathParam("id") UUID id) {
    return ModelExport.dmn(ModelFile.read(versions.get(id).dmn));
  }

  /** The model as a page to read and print. */
  @GET
  @Path("/{id}/table")
  @Produces(MediaType.WILDCARD)
  @Access(roles = {THERAPIST, CASE_WORKER})
  @Operation(summary = "The model as a readable table (HTML); lang=en for English")
  public Response table(@PathParam("id") UUID id, @QueryParam("lang") String language) {
    return ModelExport.table(ModelFile.read(versions.get(id).dmn), language);
  }

  /**
   * A second person finds it good; from its day new assessments of the municipality are made with it, as long as its own validity
   * (validFrom, validTo) lasts. MODEL_NOT_VALID_THEN: the day lies outside it.
   */
  @POST
  @Path("/{id}/approve")
  @Access(roles = THERAPIST, over = RECEIVER)
  @Refuses({"ACT_NOT_ALLOWED", "MODEL_HAS_FINDINGS", "SECOND_PERSON_NEEDED", "MODEL_NOT_BACKDATED", "MODEL_NOT_VALID_THEN"})
  @Operation(summary = "Approve a model that somebody else uploaded, from a day on")
  public ModelVersionView approve(@PathParam("id") UUID id, @Valid @NotNull ApproveModel command) {
    var approved = versions.change(id, model ->
        model.approve(command.activeFrom(), clock.today(), Person.of(caller), says(model)));
    models.compile(approved.dmn); // before somebody waits for it
    return view(approved);
  }

  /** Ends its use for new assessments; those begun with it keep it. */
  @POST
  @Path("/{id}/retire")
  @Access(roles = THERAPIST, over = RECEIVER)
  @Refuses({"ACT_NOT_ALLOWED", "MODEL_NOT_BACKDATED"})
  @Operation(summary = "Retire a model from a day on")
  public ModelVersionView retire(@PathParam("id") UUID id, @Valid @NotNull RetireModel command) {
    return view(versions.change(id, model -> model.retire(command.from(), clock.today())));
  }

  /** Takes back an upload that was never approved. */
  @POST
  @Path("/{id}/withdraw")
  @Access(roles = THERAPIST, over = RECEIVER)
  @Refuses({"ACT_NOT_ALLOWED"})
  @Operation(summary = "Take back a model that was never approved")
  public ModelVersionView withdraw(@PathParam("id") UUID id) {
    return view(versions.change(id, ModelVersion::withdraw));
  }

  /** What the model would say to these answers; nothing is kept. A flawed model is not run: MODEL_HAS_FINDINGS. */
  @POST
  @Path("/{id}/evaluate")
  @Access(roles = {THERAPIST, CASE_WORKER})
  @Refuses({"MODEL_HAS_FINDINGS"})
  @Operation(summary = "What if: the model's answer to these inputs, without keeping anything")
  public WhatIf evaluate(@PathParam("id") UUID id, @Valid @NotNull AnswerInputs command) {
    return WhatIf.of(tried(versions.get(id)), command);
  }

  private StratificationModel tried(ModelVersion model) {
    if (model.findings.stream().anyMatch(finding -> finding.blocks())) throw StratificationCode.MODEL_HAS_FINDINGS.refuse();
    return models.compile(model.dmn);
  }

  private ModelVersionView view(ModelVersion model) {
    return ModelVersionView.of(model, says(model), Person.of(caller));
  }

  private ModelDescription says(ModelVersion model) {
    return read.description(model.hash, model.dmn);
  }
}
