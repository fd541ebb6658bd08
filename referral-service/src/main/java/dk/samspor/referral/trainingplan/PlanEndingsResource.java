package dk.samspor.referral.trainingplan;

import static dk.samspor.platform.access.Part.RECEIVER;
import static dk.samspor.platform.access.Part.SENDER;

import dk.samspor.platform.access.Access;
import dk.samspor.platform.access.Role;
import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.platform.web.Refuses;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where a plan leaves the straight road: another municipality's, withdrawn, not wanted, at another level, sent anew [D 1]. */
@Path("/api/v1/training-plans/{id}")
@Tag(name = "Training plans")
public class PlanEndingsResource {

  private final TrainingPlans plans;
  private final PlanViews views;
  private final Forwarding forwarding;
  private final BusinessClock clock;

  PlanEndingsResource(TrainingPlans plans, PlanViews views, Forwarding forwarding, BusinessClock clock) {
    this.plans = plans;
    this.views = views;
    this.forwarding = forwarding;
    this.clock = clock;
  }

  /** The answer is the last that this municipality sees of it. */
  @POST
  @Path("/forward")
  @Access(roles = Role.THERAPIST, over = RECEIVER)
  @Refuses({"ACT_NOT_ALLOWED", "UNKNOWN_MUNICIPALITY", "ALREADY_THERE", "NOBODY_MOVED", "DATE_IN_FUTURE"})
  @Operation(summary = "Forward to the citizen's municipality",
      description = "The citizen lives in, or has moved to, another municipality: it takes the plan over, and who forwards has no part "
          + "in it any more. What was accepted stays accepted; who trains is chosen anew unless training has started. The other services are "
          + "told that the citizen is another municipality's.")
  public TrainingPlanView forward(@PathParam("id") UUID id, @NotNull @Valid ForwardTrainingPlan command) {
    return views.whole(forwarding.forward(id, command));
  }

  @POST
  @Path("/cancel")
  @Access(roles = Role.HOSPITAL, over = SENDER)
  @Refuses({"ACT_NOT_ALLOWED"})
  @Operation(summary = "Withdraw a plan", description = "The ward takes it back before training has started; the municipality reads why.")
  public TrainingPlanView cancel(@PathParam("id") UUID id, @NotNull @Valid CancelTrainingPlan command) {
    return views.whole(plans.change(id, plan -> plan.cancel(command)));
  }

  @POST
  @Path("/decline")
  @Access(roles = Role.THERAPIST, over = RECEIVER)
  @Refuses({"ACT_NOT_ALLOWED"})
  @Operation(summary = "The citizen says no", description = "Before or during training; the ward reads why.")
  public TrainingPlanView decline(@PathParam("id") UUID id, @NotNull @Valid DeclineTrainingPlan command) {
    return views.whole(plans.change(id, plan -> plan.decline(command)));
  }

  @POST
  @Path("/level-change")
  @Access(roles = Role.HOSPITAL, over = SENDER)
  @Refuses({"ACT_NOT_ALLOWED", "NO_LEVEL_CHANGE_PROPOSED", "PLAN_TYPE_DOES_NOT_ANSWER"})
  @Operation(summary = "Answer another level or kind of plan", description = "The two specialised kinds are the hospital's: another level "
      + "takes effect with its agreement only, which is recorded. Before it decides, the municipality may ask whether the kind of plan is "
      + "right: levelChange says why and what it finds right. Who agrees to a question that names no kind says which kind it is.")
  public TrainingPlanView answerLevelChange(@PathParam("id") UUID id, @NotNull @Valid AnswerLevelChange command) {
    return views.whole(plans.change(id, plan -> plan.answerLevelChange(command, clock.today())));
  }

  @GET
  @Path("/comparison")
  @Access(roles = {Role.THERAPIST, Role.CASE_WORKER, Role.HOSPITAL})
  @Refuses({"NO_SUCH_SUBMISSION"})
  @Operation(summary = "What the ward changed", description = "Field by field from one submission to another; from the first to the newest "
      + "unless it is said otherwise.")
  public PlanComparison compare(@PathParam("id") UUID id, @QueryParam("from") Integer from, @QueryParam("to") Integer to) {
    TrainingPlan plan = plans.get(id);
    int earlier = from == null ? 1 : from;
    int later = to == null ? plan.submission().number() : to;
    return PlanComparison.of(plans.version(plan, earlier), plans.version(plan, later));
  }

  @GET
  @Path("/submission")
  @Access(roles = {Role.THERAPIST, Role.CASE_WORKER, Role.HOSPITAL})
  @Refuses({"NO_SUCH_SUBMISSION"})
  @Operation(summary = "What the ward sent the n-th time", description = "Every version is kept as it was sent, but for what was redacted "
      + "since. The newest unless it is said otherwise.")
  public PlanVersion submission(@PathParam("id") UUID id, @QueryParam("number") Integer number) {
    TrainingPlan plan = plans.get(id);
    return plans.version(plan, number == null ? plan.submission().number() : number);
  }

  @POST
  @Path("/home-duties")
  @Access(roles = Role.THERAPIST, over = RECEIVER)
  @Refuses({"ACT_NOT_ALLOWED"})
  @Operation(summary = "See to the home municipality's duties", description = "Whoever trains, the home municipality co-ordinates with its "
      + "other help and sees to transport. The provider reads whom to ask.")
  public TrainingPlanView takeHomeDuties(@PathParam("id") UUID id, @NotNull @Valid TakeHomeDuties command) {
    return views.whole(plans.change(id, plan -> plan.takeHomeDuties(command)));
  }
}
