-- Another level than the hospital prescribed waits for its agreement, which is recorded.
alter table training_plan
  add column proposed_level text,
  add column level_change_agreed boolean,
  add column level_change_answered_on date,
  -- Stops an answer to nothing.
  add constraint training_plan_answers_a_proposal check (level_change_agreed is null or proposed_level is not null);
