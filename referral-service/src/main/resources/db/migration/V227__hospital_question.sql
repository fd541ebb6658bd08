-- The municipality asks the ward whether a specialised plan should be of another kind: what it asked, until when the answer is of
-- use, and the kind the hospital agreed to.
alter table training_plan
  add column hospital_question int check (hospital_question > 0),
  add column reconsider_reason text,
  add column wished_plan_type text,
  add column level_change_asked_on date,
  add column level_change_answer_by date,
  add column agreed_plan_type text,
  -- Stops an answer to nothing.
  drop constraint training_plan_answers_a_proposal,
  add constraint training_plan_answers_a_question
    check (level_change_agreed is null or proposed_level is not null or reconsider_reason is not null),
  -- Stops a question about a level and a kind at once: an answer would not say to which.
  add constraint training_plan_asks_one_thing check (proposed_level is null or reconsider_reason is null);
