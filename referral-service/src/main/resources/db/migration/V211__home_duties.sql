-- Provider choice, the duties that stay with the home municipality, and the warning of a short deadline.
alter table training_plan
  add column seller text,
  add column provider_choice text,
  add column coordinator text,
  add column coordinator_phone text,
  add column transport_arranged text,
  add column deadline_warned_on date,
  add column deadline_days_left int,
  -- Stops a free choice of anything but a private provider.
  add constraint training_plan_free_choice_is_private check (provider_choice <> 'FREE_CHOICE' or provider_kind = 'PRIVATE'),
  -- Stops a co-ordinator nobody can reach.
  add constraint training_plan_coordinator_has_a_phone check ((coordinator is null) = (coordinator_phone is null));
