-- A letter knows which of the plan's submissions it is, so that its sender can ask what became of it.
-- Letters from before were all first ones or JSON resubmissions, which nobody asks about by letter.
alter table received_letter add column submission int not null default 1;

-- G-GOP letters field by field, sealed: with the original gone the plan can still be sent on as the letter it came in.
create table ggop_letter (
  plan_id    uuid  not null references training_plan (id),
  submission int   not null,
  fields     bytea not null,
  primary key (plan_id, submission),
  -- Stops a letter stored in the clear: sealed values begin with the seal's version.
  constraint ggop_letter_is_sealed check (get_byte(fields, 0) = 1)
);
select behind_the_desk('ggop_letter', 'plan_id');

-- What was taken out of a version stays known of that version, and of no other.
alter table earlier_submission add column redacted text[] not null default '{}';
