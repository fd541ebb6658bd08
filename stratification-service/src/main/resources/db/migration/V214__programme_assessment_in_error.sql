-- What was opened for the wrong citizen is taken out of every figure, with or without a decision.
alter table programme_assessment drop constraint programme_assessment_decision_whole;
-- a decision is whole or absent
alter table programme_assessment add constraint programme_assessment_decision_whole check
  ((decided_outcome is not null) = (overridden is not null)
    and (status = 'ENTERED_IN_ERROR' or (status = 'DECIDED') = (decided_outcome is not null)));
