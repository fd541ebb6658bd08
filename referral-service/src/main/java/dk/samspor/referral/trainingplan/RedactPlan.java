package dk.samspor.referral.trainingplan;

import dk.samspor.platform.access.Caller;
import dk.samspor.platform.cases.ToldBefore;
import dk.samspor.referral.ReferralCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.UUID;

/**
 * Takes parts of a plan's text out of every place they are kept here: the plan, what was sent before it, the letter as it
 * came, the history, and the facts in the journal. The fact that tells it makes the neighbours forget theirs.
 */
@ApplicationScoped
class RedactPlan {

  private static final String EARLIER = """
      update earlier_submission set content = content - ?2,
        redacted = array(select distinct unnest(redacted || cast(?3 as text[]))) where plan_id = ?1""";
  private static final String ORIGINAL = "update received_letter set original = null where plan_id = ?1";
  private static final String FIELDS = "delete from ggop_letter where plan_id = ?1";

  private final TrainingPlans plans;
  private final ToldBefore told;
  private final Caller caller;
  private final EntityManager entities;

  RedactPlan(TrainingPlans plans, ToldBefore told, Caller caller, EntityManager entities) {
    this.plans = plans;
    this.told = told;
    this.caller = caller;
    this.entities = entities;
  }

  TrainingPlan redact(UUID id, RedactTrainingPlan command) {
    return plans.change(id, plan -> {
      requireOwnText(plan, command);
      if (command.fields().stream().anyMatch(PlanField::isTheWards)) {
        redactEarlier(plan, command.fields());
      }
      plan.redact(command, told.takeOut(plan.id(), PlanField.inFacts(command.fields()), PlanField.inHistory(command.fields())));
    });
  }

  /** Each party takes back its own words only. */
  private void requireOwnText(TrainingPlan plan, RedactTrainingPlan command) {
    boolean ward = caller.actsFor(plan.sender());
    if (command.fields().stream().anyMatch(field -> field.isTheWards() != ward)) {
      throw ReferralCode.NOT_YOUR_TEXT.refuse();
    }
  }

  /** The letter as it came cannot lose a part: it goes as a whole. What tells a repeat from it stays. */
  private void redactEarlier(TrainingPlan plan, Collection<PlanField> fields) {
    entities.createNativeQuery(EARLIER).setParameter(1, plan.id())
        .setParameter(2, PlanField.inContent(fields).toArray(String[]::new))
        .setParameter(3, PlanField.names(fields).toArray(String[]::new)).executeUpdate();
    entities.createNativeQuery(FIELDS).setParameter(1, plan.id()).executeUpdate();
    entities.createNativeQuery(ORIGINAL).setParameter(1, plan.id()).executeUpdate();
  }
}
