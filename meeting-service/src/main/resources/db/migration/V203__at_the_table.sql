-- Who is expected at the table, what was sent before it, what was said at it, and the coordinator's reading: chapters of the case.
alter table team_case add column planned_team jsonb;
alter table team_case add column papers_sent jsonb not null default '[]';
alter table team_case add column minutes jsonb;
alter table team_case add column proof_reading jsonb;

-- A recommendation that is being written: beside its case, because it is written every few seconds.
create table recommendation_draft (
  case_id    uuid  primary key references team_case,
  revision   int   not null check (revision > 0),
  draft      jsonb not null,
  written_by text  not null
);

select behind_the_desk('recommendation_draft', 'case_id');

-- A page for the projector: whoever has the secret sees what is written. Only its hash is here.
create table live_view (
  token_hash bytea       primary key,
  team_case  uuid        not null references team_case,
  until      timestamptz not null,
  opened_by  text        not null
);

create index live_view_of_case on live_view (team_case);

select behind_the_desk('live_view', 'team_case');
