-- Reporting's own memory: every event of every topic, once, for ever. Figures can be thrown away, this cannot.
create table event (
  seq bigint generated always as identity,
  id uuid primary key,                      -- stops the same event from being counted twice
  type text not null,
  source text not null,
  case_id uuid not null,
  case_seq int not null,
  dossier uuid not null,                    -- the file it is read with: the training plan for an assessment's events
  time timestamptz not null,
  business_date date not null,
  municipality text,
  region text,
  citizen uuid,                             -- re-hashed with reporting's own key
  agreement text,
  data jsonb not null
);
create unique index event_seq on event (seq);
create index event_dossier on event (dossier);

-- Stops an edit of what has been told: a correction is a new event.
create function event_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'the event store is append-only';
end $$;
create trigger event_is_append_only before update or delete on event
  for each row execute function event_is_append_only();
create trigger event_is_not_emptied before truncate on event
  for each statement execute function event_is_append_only();

-- Requests read the published observations; of the events they may know how many there are and how new the newest is.
revoke all on event from ${application};
grant select (seq, time) on event to ${application};
