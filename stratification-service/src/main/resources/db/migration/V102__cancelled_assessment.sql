-- An assessment whose plan was entered in error is cancelled, with or without a decision.
alter table assessment drop constraint assessment_decision_whole;
-- a decision is whole or absent
alter table assessment add constraint assessment_decision_whole check
  ((decided_level is not null) = (basis is not null) and (decided_level is not null) = (overridden is not null)
    and (status = 'CANCELLED' or (status = 'DECIDED') = (decided_level is not null)));
