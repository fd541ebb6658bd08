-- A discharge conference is called by a hospital before anybody knows when it is to be, and a coordinator may take part in a meeting.
alter table other_meeting alter column date drop not null;
alter table other_meeting alter column starts_at drop not null;
alter table other_meeting alter column minutes drop not null;
-- stops a meeting from standing in a calendar without a time
alter table other_meeting add constraint planned_with_a_time
  check (status in ('CALLED', 'CANCELLED') or (date is not null and starts_at is not null and minutes is not null));

alter table other_meeting add column region text;
alter table other_meeting add column wants_coordinator boolean not null default false;
alter table other_meeting add column coordinator_id uuid references coordinator;
alter table other_meeting add column coordinator_name text;
alter table other_meeting add column stay uuid;
alter table other_meeting add column wished_on date;

-- stops two conferences about one discharge
create unique index one_open_conference_per_stay on other_meeting (stay) where status in ('CALLED', 'PLANNED');
