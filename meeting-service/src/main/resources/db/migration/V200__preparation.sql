-- Talks with the citizen and checklist lines that a case does not need are chapters of the case.
alter table team_case add column not_relevant jsonb not null default '[]';
alter table team_case add column citizen_talks jsonb not null default '[]';

-- Every version of the preparatory plan.
create table plan_version (
  case_id    uuid not null references team_case,
  number     int  not null check (number > 0),
  plan       jsonb not null,
  written_on date not null,
  written_by text not null,
  -- stops two writers from becoming the same version
  primary key (case_id, number)
);

select behind_the_desk('plan_version', 'case_id');
