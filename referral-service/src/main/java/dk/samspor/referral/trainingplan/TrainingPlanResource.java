package dk.samspor.referral.trainingplan;

import static dk.samspor.platform.access.Part.PROVIDER;
import static dk.samspor.platform.access.Part.RECEIVER;
import static dk.samspor.platform.access.Part.SENDER;

import dk.samspor.platform.access.Access;
import dk.samspor.platform.access.Authority;
import dk.samspor.platform.access.Role;
import dk.samspor.platform.agreements.Agreements;
import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.platform.cases.Filter;
import dk.samspor.platform.redaction.Redactions;
import dk.samspor.platform.web.Page;
import dk.samspor.platform.web.PageRequest;
import dk.samspor.platform.web.Refuses;
import dk.samspor.referral.ActingFor;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Training plans after discharge (genoptræningsplaner, health act §140). */
@Path("/api/v1/training-plans")
@Tag(name = "Training plans")
public class TrainingPlanResource {

  private final TrainingPlans plans;
  private final PlanIntake intake;
  private final Redactions redactions;
  private final Allocating allocating;
  private final PlanViews views;
  private final Agreements agreements;
  private final BusinessClock clock;
  private final ActingFor actingFor;

  TrainingPlanResource(TrainingPlans plans, PlanIntake intake, Redactions redactions, Allocating allocating, PlanViews views,
      Agreements agreements, BusinessClock clock, ActingFor actingFor) {
    this.plans = plans;
    this.intake = intake;
    this.redactions = redactions;
    this.allocating = allocating;
    this.views = views;
    this.agreements = agreements;
    this.clock = clock;
    this.actingFor = actingFor;
  }

  /**
   * A hospital department sends a plan. An incomplete plan is stored too; its findings say what it lacks.
   * The same letter id with the same content answers with the plan it made; with other content LETTER_ID_REUSED.
   */
  @POST
  @ResponseStatus(201)
  @Access(roles = Role.HOSPITAL)
  @Refuses({"NOT_YOUR_AUTHORITY", "AUTHORITY_REQUIRED", "LETTER_ID_REUSED",
      "UNKNOWN_MUNICIPALITY", "CPR_INVALID",
      "DISCHARGE_BEFORE_ADMISSION", "DISCHARGE_IN_FUTURE", "BIRTH_DATE_IN_FUTURE"})
  @Operation(summary = "Send a training plan",
      description = "A hospital department sends a plan. An incomplete plan is stored too; its findings say what it "
          + "lacks. The same letter id with the same content answers with the plan it made.")
  public TrainingPlanView receive(@NotNull @Valid ReceiveTrainingPlan command) {
    Authority sender = actingFor.one("hospital", command.sender());
    PlanIntake.Received received = intake.receive(sender, command);
    return received.repeated() ? views.whole(received.plan()) : views.justReceived(received.plan(), command.citizen());
  }

  /** One plan of the caller's own. */
  @GET
  @Path("/{id}")
  @Access(roles = {Role.THERAPIST, Role.CASE_WORKER, Role.HOSPITAL, Role.PROVIDER, Role.GP, Role.ESDH})
  @Operation(summary = "Read a plan",
      description = "The CPR number is shown to the municipality, the sender and the provider.")
  public TrainingPlanView get(@PathParam("id") UUID id) {
    return views.whole(plans.get(id));
  }

  /** The caller's own plans, oldest first. */
  @GET
  @Access(roles = {Role.THERAPIST, Role.CASE_WORKER, Role.HOSPITAL, Role.PROVIDER, Role.GP, Role.ESDH})
  @Operation(summary = "List own plans",
      description = "Oldest first, with a cursor; nothing in a list tells who a plan is about.")
  public Page<TrainingPlanLine> list(@QueryParam("status") TrainingPlan.Status status,
      @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
    return plans.page(PageRequest.of(cursor, limit), Filter.eq("status", status == null ? null : status.name()))
        .map(views::line);
  }

  /** Good enough to work from: stratification opens an assessment. PLAN_NOT_COMPLETE names what is missing. */
  @POST
  @Path("/{id}/accept")
  @Access(roles = Role.THERAPIST, over = RECEIVER)
  @Refuses({"ACT_NOT_ALLOWED", "PLAN_NOT_COMPLETE"})
  @Operation(summary = "Accept a plan",
      description = "Good enough to work from: stratification opens an assessment. PLAN_NOT_COMPLETE names what is "
          + "missing.")
  public TrainingPlanView accept(@PathParam("id") UUID id) {
    return views.whole(plans.change(id, TrainingPlan::accept));
  }

  /** Back to the ward with reasons; the ward can complete it and send it again. */
  @POST
  @Path("/{id}/return")
  @Access(roles = Role.THERAPIST, over = RECEIVER)
  @Refuses({"ACT_NOT_ALLOWED"})
  @Operation(summary = "Return a plan to the ward",
      description = "With coded reasons and a text; the ward can complete the plan and send it again.")
  public TrainingPlanView returnToSender(@PathParam("id") UUID id, @NotNull @Valid ReturnTrainingPlan command) {
    return views.whole(plans.change(id, plan -> plan.returnToSender(command, clock.today())));
  }

  /** The ward sends a returned plan again, with a new letter id. */
  @POST
  @Path("/{id}/resubmit")
  @Access(roles = Role.HOSPITAL, over = SENDER)
  @Refuses({"ACT_NOT_ALLOWED", "LETTER_ID_REUSED", "DISCHARGE_BEFORE_ADMISSION", "DISCHARGE_IN_FUTURE"})
  @Operation(summary = "Send a returned plan again",
      description = "The whole content under a new letter id; what was sent before is kept.")
  public TrainingPlanView resubmit(@PathParam("id") UUID id, @NotNull @Valid ResubmitTrainingPlan command) {
    return views.whole(intake.resubmit(id, command));
  }

  /** Who trains, chosen with the citizen. A general plan needs its level first: LEVEL_NOT_DECIDED. */
  @POST
  @Path("/{id}/allocate")
  @Access(roles = Role.THERAPIST, over = RECEIVER)
  @Refuses({"ACT_NOT_ALLOWED", "LEVEL_NOT_DECIDED", "PURCHASE_FORM_DOES_NOT_FIT", "SELLER_REQUIRED", "FREE_CHOICE_HAS_NOT_ARISEN",
      "FREE_CHOICE_IS_OF_A_PRIVATE_PROVIDER", "THERAPIST_IS_OF_THE_OWN_CENTRE", "THERAPIST_UNKNOWN", "QUALIFICATION_UNKNOWN"})
  @Operation(summary = "Allocate",
      description = "Who trains, chosen with the citizen. A general plan needs its level from stratification first. The purchase form "
          + "fits the provider; the free choice of a private provider has to have arisen, see freeChoice in the plan. Of a named therapist "
          + "stratification is asked whether she may take the case: the answer is an advisory finding of the allocation.")
  public TrainingPlanView allocate(@PathParam("id") UUID id, @NotNull @Valid AllocateTrainingPlan command) {
    return views.whole(allocating.allocate(id, command));
  }

  /** The first contact that was offered, told once; a late one needs its reason where the agreement has the rule. */
  @POST
  @Path("/{id}/first-contact")
  @Access(roles = {Role.THERAPIST, Role.PROVIDER}, over = {RECEIVER, PROVIDER})
  @Refuses({"ACT_NOT_ALLOWED", "FIRST_CONTACT_ALREADY_OFFERED", "LATE_REASON_REQUIRED", "DATE_BEFORE_DISCHARGE"})
  @Operation(summary = "Record the first contact offered",
      description = "The first one only, and only once. A late offer needs its reason where the agreement in force at "
          + "the discharge has the rule.")
  public TrainingPlanView offerFirstContact(@PathParam("id") UUID id, @NotNull @Valid OfferFirstContact command) {
    // the law in force at the discharge decides whether there is a free choice [D 1, D 5]
    return views.whole(plans.change(id, plan -> plan.offerFirstContact(command,
        discharge -> agreements.on(discharge, plan.homeMunicipality()).freeChoiceAfterDays())));
  }

  /** Training has started; not later than today. */
  @POST
  @Path("/{id}/start")
  @Access(roles = {Role.THERAPIST, Role.PROVIDER}, over = {RECEIVER, PROVIDER})
  @Refuses({"ACT_NOT_ALLOWED", "DATE_IN_FUTURE", "DATE_BEFORE_DISCHARGE"})
  @Operation(summary = "Start training",
      description = "Not later than today.")
  public TrainingPlanView start(@PathParam("id") UUID id, @NotNull @Valid StartTraining command) {
    return views.whole(plans.change(id, plan -> plan.start(notLaterThanToday(command.date()))));
  }

  /** Training has ended; not later than today. */
  @POST
  @Path("/{id}/complete")
  @Access(roles = {Role.THERAPIST, Role.PROVIDER}, over = {RECEIVER, PROVIDER})
  @Refuses({"ACT_NOT_ALLOWED", "DATE_IN_FUTURE", "DATE_BEFORE_START"})
  @Operation(summary = "Complete training",
      description = "Not later than today.")
  public TrainingPlanView complete(@PathParam("id") UUID id, @NotNull @Valid CompleteTraining command) {
    return views.whole(plans.change(id, plan -> plan.complete(notLaterThanToday(command.date()))));
  }

  /** The ward sent what it should never have sent, before training is completed: work stops, and nothing counts it. */
  @POST
  @Path("/{id}/enter-in-error")
  @Access(roles = Role.HOSPITAL, over = SENDER)
  @Refuses({"ACT_NOT_ALLOWED"})
  @Operation(summary = "Mark a plan as entered in error",
      description = "For the ward that sent it, until training is completed. The plan stays readable as it was sent; its "
          + "assessment is cancelled and no figure counts it. It cannot be undone: send the right plan as a new one.")
  public TrainingPlanView enterInError(@PathParam("id") UUID id, @NotNull @Valid EnterInError command) {
    return views.whole(plans.change(id, plan -> plan.enterInError(command)));
  }

  /** A part of the text is taken out for good, by whoever wrote it; the plan stays. */
  @POST
  @Path("/{id}/redact")
  @Access(roles = {Role.HOSPITAL, Role.THERAPIST}, over = {SENDER, RECEIVER})
  @Refuses({"ACT_NOT_ALLOWED", "NOT_YOUR_TEXT"})
  @Operation(summary = "Take parts of a plan's text out of it",
      description = "For good, in any state: out of the plan, its earlier versions, the letter as it came, the history and "
          + "every fact told of it; the neighbours are told to forget theirs. The same as `POST /api/v1/redactions/{id}`. The ward names parts of its own text, the "
          + "municipality RETURN_TEXT. `redacted` in the plan says what was there.")
  public TrainingPlanView redact(@PathParam("id") UUID id, @NotNull @Valid RedactTrainingPlan command) {
    redactions.takeOut(id, command.reason(), PlanField.names(command.fields()));
    return views.whole(plans.get(id));
  }

  private LocalDate notLaterThanToday(LocalDate date) {
    PlanDates.requireNotAfter(date, clock.today());
    return date;
  }
}
