-- What closed months are counted otherwise by than when they closed: an observation that came late or became another, or that was
-- counted and is not any more; when, and by which event. Made with the observations and from the same events.
create table reopening (
  generation int not null,
  dossier uuid not null,
  measure text not null,
  date date not null,                       -- the day the observation counts, or counted, on
  region text not null,
  municipality text not null,
  process_kind text not null,
  level text not null,
  citizen_group text not null,
  form text not null,
  kind text not null,
  detail text not null,
  unit text not null,
  came boolean not null,                    -- false: it went
  changed date not null,                    -- business day of the event that did it
  fact text not null,                       -- what it told
  event uuid not null
);
create index reopening_of on reopening (generation, dossier);
-- How a figure finds what reopened it.
create index reopening_by_month on reopening (generation, measure, date);
revoke insert, update, delete on reopening from ${application};
