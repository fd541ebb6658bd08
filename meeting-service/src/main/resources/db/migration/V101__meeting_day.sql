-- A day on which the team of one municipality treats several cases.
create table meeting_day (
  id                uuid primary key,
  version           bigint not null,
  status            text   not null,
  kind              text   not null,
  citizen_id        uuid   not null,
  home_municipality text   not null,
  case_seq          int    not null,
  region            text   not null,
  date              date   not null,
  room              text,
  starts_at         time   not null,
  slot_minutes      int    not null check (slot_minutes between 5 and 480),
  capacity          int    not null check (capacity between 1 and 40),
  held_cases        int,
  minutes           int
);

create index meeting_day_by_municipality on meeting_day (home_municipality, date);

-- One case's place on one day. Rows of cases taken off are removed; the case's history tells that it was there.
create table meeting_slot (
  day_id  uuid    not null references meeting_day,
  slot    int     not null check (slot > 0),
  case_id uuid    not null,
  outcome text    not null default 'WAITING' check (outcome in ('WAITING', 'HELD', 'HEARD')),
  -- stops two cases from sitting in the same chair
  primary key (day_id, slot)
);

-- stops a case from holding two places at once; a case returned by the team may come again another day
create unique index one_place_per_case on meeting_slot (case_id) where outcome = 'WAITING';

select behind_the_desk('meeting_day', 'id');

-- Seen by who has a part in the day, and by who has one in the case.
alter table meeting_slot enable row level security;
alter table meeting_slot force row level security;
create policy on_own_desk on meeting_slot to ${application}
  using (exists (select from desk where desk.case_id in (meeting_slot.day_id, meeting_slot.case_id))) with check (true);
create policy worker on meeting_slot to ${worker} using (true) with check (true);
