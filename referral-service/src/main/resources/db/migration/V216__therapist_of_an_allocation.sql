-- The therapist of the own centre, and what stratification said of her on the day she was chosen.
alter table training_plan
  add column therapist uuid,
  add column therapist_qualified text,
  -- Stops an answer about nobody.
  add constraint training_plan_qualified_is_a_therapist check (therapist_qualified is null or therapist is not null);
