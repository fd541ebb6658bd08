-- What became of the recommendation: chapters of the case.
alter table team_case add column gp_contact jsonb;
alter table team_case add column interventions jsonb not null default '[]';
alter table team_case add column goals jsonb not null default '[]';
alter table team_case add column advice jsonb not null default '[]';
alter table team_case add column follow_up_due date;
