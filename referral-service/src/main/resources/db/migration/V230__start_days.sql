-- By when a start is to be offered, and that a start deadline passed and a free choice arose are told once. Plans from before have no
-- last day: of them nothing is told.
alter table training_plan
  add column offer_by date,
  add column start_deadline_passed date,
  add column free_choice_from date;
-- The chores read by them.
create index training_plan_start_deadline on training_plan (deadline)
  where deadline is not null and first_contact_offered is null and started_on is null;
create index training_plan_offer_by on training_plan (offer_by)
  where offer_by is not null and free_choice_from is null and first_contact_offered is null and started_on is null;
