-- What can be counted, read from the events of one dossier; can be rebuilt from them at any time.
create table observation (
  generation int not null,
  dossier uuid not null,
  measure text not null,
  nr int not null,                          -- ordinal of its kind in the dossier, from 1
  date date not null,
  region text not null,
  municipality text not null,
  process_kind text not null,
  level text not null,
  citizen_group text not null,
  form text not null,
  value int,                                -- whole days, or a count; null when unknown
  judged text not null,                     -- MET, NOT_MET or NOT_JUDGED by the sender's own deadline
  primary key (generation, dossier, measure, nr)  -- stops a dossier from being counted twice for the same thing
);
create index observation_by_place on observation (generation, measure, municipality, date);
create index observation_by_date on observation (generation, measure, date);

-- Which generation readers see; a rebuild writes the next one beside it and then moves this number.
create table current_generation (
  one boolean primary key default true check (one),  -- stops a second row
  generation int not null
);
insert into current_generation (generation) values (1);

-- One row per rebuild; progress for whoever waits.
create table rebuild (
  id uuid primary key,
  status text not null check (status in ('RUNNING', 'DONE', 'FAILED', 'INTERRUPTED')),
  generation int not null,
  events_total bigint not null,
  events_done bigint not null,
  started timestamptz not null,
  ended timestamptz,
  cause text
);
create unique index rebuild_one_running on rebuild (status) where status = 'RUNNING';  -- stops two rebuilds at once

-- Read by requests, written by letters and rebuilds. An observation names no citizen, and figures suppress small counts.
revoke insert, update, delete on observation, current_generation from ${application};
revoke delete on rebuild from ${application};
