-- A meeting that is no team meeting may take a place on one of the team's own days.
alter table other_meeting add column meeting_day uuid references meeting_day;
alter table other_meeting add column slot int;
-- stops a meeting from being on a day without a place
alter table other_meeting add constraint on_a_day_in_a_place check ((meeting_day is null) = (slot is null));
create index other_meeting_by_day on other_meeting (meeting_day) where meeting_day is not null;

alter table meeting_slot drop constraint meeting_slot_outcome_check;
alter table meeting_slot add constraint meeting_slot_outcome_check check (outcome in ('WAITING', 'HELD', 'HEARD', 'OTHER_MEETING'));
