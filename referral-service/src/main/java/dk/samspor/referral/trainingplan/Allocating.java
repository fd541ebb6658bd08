package dk.samspor.referral.trainingplan;

import dk.samspor.platform.calendar.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Who trains is chosen: with the rules in force at the discharge, and stratification's word on a named therapist. */
@ApplicationScoped
class Allocating {

  private final TrainingPlans plans;
  private final PlanViews views;
  private final TherapistQualification therapists;
  private final BusinessClock clock;

  Allocating(TrainingPlans plans, PlanViews views, TherapistQualification therapists, BusinessClock clock) {
    this.plans = plans;
    this.views = views;
    this.therapists = therapists;
    this.clock = clock;
  }

  TrainingPlan allocate(UUID id, AllocateTrainingPlan command) {
    return plans.change(id, plan -> plan.allocate(command, questions(plan, command)));
  }

  private AllocationQuestions questions(TrainingPlan plan, AllocateTrainingPlan command) {
    return new AllocationQuestions() {
      @Override
      public FreeChoice freeChoice() {
        return views.freeChoice(plan);
      }

      @Override
      public Qualified qualified(Level level) {
        return command.therapist() == null ? null : therapists.of(command.therapist(), level, command.patientGroup(), clock.today());
      }
    };
  }
}
