-- Equality of ids inside an exclusion constraint.
create extension if not exists btree_gist;

-- A region's health coordinator. The home authority is the region's code: a coordinator belongs to no municipality.
create table coordinator (
  id                uuid primary key,
  version           bigint  not null,
  status            text    not null,
  kind              text    not null,
  citizen_id        uuid    not null,
  home_municipality text    not null,
  case_seq          int     not null,
  region            text    not null,
  name              text    not null,
  full_time_percent int     not null check (full_time_percent between 1 and 100),
  external          boolean not null,
  regular_in        jsonb   not null,
  leaves            jsonb   not null
);

create index coordinator_of_region on coordinator (region) where status = 'ACTIVE';

select behind_the_desk('coordinator', 'id');
select follow_merged_citizens('coordinator');

-- Where a coordinator is, and when: one row for each meeting day, consultation or other meeting, and for each leave.
create table coordinator_assignment (
  refers_to      uuid    primary key,
  coordinator_id uuid    not null references coordinator,
  during         tsrange not null check (not isempty(during)),
  -- stops two planners from sending one person to two places at the same time
  constraint coordinator_in_one_place exclude using gist (coordinator_id with =, during with &&)
);

-- Seen by who has a part in the meeting, and by the coordinator's own region.
alter table coordinator_assignment enable row level security;
alter table coordinator_assignment force row level security;
create policy on_own_desk on coordinator_assignment to ${application}
  using (exists (select from desk where desk.case_id in (coordinator_assignment.refers_to, coordinator_assignment.coordinator_id)))
  with check (true);
create policy worker on coordinator_assignment to ${worker} using (true) with check (true);

alter table meeting_day add column coordinator_id uuid references coordinator;
-- as the agenda prints it; the municipality does not see the region's register of coordinators
alter table meeting_day add column coordinator_name text;
