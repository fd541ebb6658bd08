-- A level that was decided before the municipality accepted the plan: it takes effect with the acceptance, when the kind of plan is known.
alter table training_plan
  add column waiting_level text,
  add column waiting_level_needs_hospital boolean,
  add column waiting_level_on date,
  -- Stops half a decision.
  add constraint training_plan_waits_for_a_whole_decision
    check (num_nulls(waiting_level, waiting_level_needs_hospital, waiting_level_on) in (0, 3));
