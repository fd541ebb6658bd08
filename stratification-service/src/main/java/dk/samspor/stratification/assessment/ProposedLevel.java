package dk.samspor.stratification.assessment;

import dk.samspor.stratification.json.ReasonsColumn;
import dk.samspor.stratification.library.Proposal;
import dk.samspor.stratification.model.Answers;
import dk.samspor.stratification.model.Outcome.AnswersMissing;
import dk.samspor.stratification.model.Outcome.NoRuleApplies;
import dk.samspor.stratification.model.Outcome.Proposed;
import dk.samspor.stratification.model.Reason;
import dk.samspor.stratification.model.StratificationModel;
import dk.samspor.stratification.model.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.descriptor.java.Immutability;

/** What the model proposes and why; where the hospital chose the level, that one. */
@Embeddable
class ProposedLevel {

  @Enumerated(EnumType.STRING)
  @Column(name = "proposed_level")
  Level level;

  @Convert(converter = ReasonsColumn.class)
  @Mutability(Immutability.class)
  @ColumnTransformer(write = "?::jsonb")
  List<Reason> reasons = List.of();

  /** Nothing is proposed while questions are open, and where no rule holds. */
  void from(PlanType planType, Answers answers, StratificationModel model) {
    if (planType.isTheHospitals()) {
      is(planType.chosenByHospital(), List.of());
      return;
    }
    switch (model.evaluate(answers)) {
      case Proposed proposed -> is(Level.valueOf(proposed.outcome()), proposed.reasons());
      case AnswersMissing missing -> is(null, List.of());
      case NoRuleApplies hole -> is(null, List.of());
    }
  }

  private void is(Level proposed, List<Reason> why) {
    level = proposed;
    reasons = why;
  }

  /** The reasons say what the proposal was built on. */
  void forgetWhy() {
    reasons = List.of();
  }

  Text explanation(PlanType planType) {
    return planType.isTheHospitals() ? planType.explanation() : Proposal.explanation(level.words(), reasons);
  }
}
