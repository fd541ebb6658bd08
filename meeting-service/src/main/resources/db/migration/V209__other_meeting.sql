-- A meeting that is no team meeting: discharge conference, co-ordination forum, round table, team co-ordination.
create table other_meeting (
  id                uuid primary key,
  version           bigint not null,
  status            text   not null,
  kind              text   not null,
  citizen_id        uuid   not null,
  home_municipality text   not null,
  case_seq          int    not null,
  meeting_type      text   not null,
  date              date   not null,
  starts_at         time   not null,
  minutes           int    not null check (minutes between 5 and 480),
  room              text,
  outcome           jsonb,
  -- stops a meeting from having been held without anything having come of it
  constraint held_with_an_outcome check (status <> 'HELD' or outcome is not null)
);

create index other_meeting_by_municipality on other_meeting (home_municipality, date);

select behind_the_desk('other_meeting', 'id');
select follow_merged_citizens('other_meeting');
