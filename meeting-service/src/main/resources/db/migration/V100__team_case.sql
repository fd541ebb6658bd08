-- A citizen's case before the rehabilitation team. Each chapter is one JSON document, written as a whole by the act it belongs to.
create table team_case (
  id                     uuid primary key,
  version                bigint  not null,
  status                 text    not null,
  kind                   text    not null,
  citizen_id             uuid    not null,
  home_municipality      text    not null,
  case_seq               int     not null,
  case_kind              text    not null,
  process_kind           text    not null,
  birth_date             date    not null,
  children_at_home       boolean not null,
  vocationally_qualified boolean not null,
  region                 text,
  meeting_day            uuid,
  conclusion_due         date,
  plan                   jsonb   not null,
  documents              jsonb   not null,
  awaited                jsonb   not null,
  submission             jsonb,
  screening              jsonb,
  meeting                jsonb,
  statement              jsonb,
  recommended            jsonb,
  decision               jsonb,
  conclusion             jsonb,
  gp                     jsonb,
  earlier                jsonb   not null,
  -- stops a case that waits for its day without having one
  constraint a_sent_case_has_its_day check (status not in ('SUBMITTED', 'SCREENED', 'SCHEDULED') or meeting_day is not null),
  -- stops a hearing from being held as a meeting
  constraint a_hearing_is_never_held check (process_kind <> 'COORDINATOR_HEARING' or status <> 'HELD')
);

-- stops two case workers from opening the same case at the same time; per municipality, so that a refusal tells nothing of another's
create unique index one_open_team_case on team_case (citizen_id, home_municipality, case_kind)
  where status not in ('CLOSED', 'WITHDRAWN');

-- the agenda of a day in one look
create index team_case_by_day on team_case (meeting_day) where meeting_day is not null;

select behind_the_desk('team_case', 'id');
