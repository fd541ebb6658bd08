-- The journal of every write: what is told (outbox), who has a part (desk), what happened (history),
-- who did it (audit), and the first answer of every write (idempotency).

-- Permanent journal of the facts of this service. Published rows stay, a partition for each month.
create table outbox (
  id           bigint generated always as identity,
  event_id     uuid        not null,
  topic        text        not null,
  type         text        not null,
  case_id      uuid        not null,
  case_seq     int         not null check (case_seq > 0),
  headers      jsonb       not null,
  data         text        not null,
  written_at   timestamptz not null default now(),
  sent_at      timestamptz
) partition by range (written_at);
-- The relay reads by this, so a row that commits late is never passed over as it would be by a cursor on the id.
create index outbox_unsent on outbox (id) where sent_at is null;
create index outbox_id on outbox (id);

-- Makes the partitions of the present month and the three after it. Called by the relay every hour; safe to repeat.
create function outbox_months_ahead() returns void language plpgsql security definer set search_path = public as $$
declare
  month date;
  partition text;
begin
  perform pg_advisory_xact_lock(hashtext('outbox_months_ahead'));
  for month in select generate_series(date_trunc('month', now()), now() + interval '3 months', '1 month')::date loop
    partition := 'outbox_' || to_char(month, 'YYYY_MM');
    continue when to_regclass(partition) is not null;
    execute format('create table %I partition of outbox for values from (%L) to (%L)', partition,
      month::timestamptz, (month + interval '1 month')::timestamptz);
    -- a fact is told once, and two writers of one case cannot tell the same number
    execute format('create unique index on %I (event_id)', partition);
    execute format('create unique index on %I (case_id, case_seq)', partition);
    execute format('revoke all on %I from ${application}', partition); -- else a request could read the partition itself
  end loop;
end $$;
select outbox_months_ahead();
-- Where a row goes whose month nobody made: nothing is refused.
create table outbox_other partition of outbox default;
revoke all on outbox_other from ${application};

-- One active relay per service; the epoch grows whenever the lease changes hands.
create table relay_lease (
  name    text        primary key,
  holder  uuid        not null,
  epoch   bigint      not null,
  until   timestamptz not null
);

-- How far this service has read each case of its neighbours: letters up to this number have had their effect.
create table inbox (
  case_id uuid primary key,
  source  text not null,
  seq     int  not null
);

-- The newest relay epoch seen on each partition: a letter of an older one comes from a relay that has been replaced.
create table inbox_epoch (
  topic     text   not null,
  partition int    not null,
  epoch     bigint not null,
  primary key (topic, partition)
);

-- Letters that could not be handled, with the cause (no personal data in it), until they are redriven. A case with a
-- letter here is parked: its later letters wait here too, so that order holds.
create table dead_letter (
  event_id  uuid        primary key,
  topic     text        not null,
  type      text        not null,
  case_id   uuid,
  case_seq  int,                  -- null for what was no letter: it parks nothing
  reason    text        not null check (reason in ('NO_LETTER', 'FAILED', 'GAP', 'BEHIND')),
  cause     text        not null,
  headers   jsonb       not null,
  data      bytea       not null, -- sealed: redrive opens it
  failed_at timestamptz not null default now(),
  again_at  timestamptz           -- when it is tried again; null until somebody asks
);
create unique index dead_letter_case on dead_letter (case_id, case_seq) where case_seq is not null;
create index dead_letter_again on dead_letter (again_at) where again_at is not null;

-- Who has a part in what; feeds access and worklists.
create table desk (
  authority         text        not null,
  case_id           uuid        not null,
  kind              text        not null,
  part              text        not null,
  status            text        not null,
  citizen_id        uuid        not null,
  home_municipality text        not null,
  due               date,
  changed_at        timestamptz not null default now(),
  primary key (authority, case_id)
);
create index desk_case on desk (case_id);

-- Every transition of every case; no state loses its history.
create table history (
  id            bigint generated always as identity primary key,
  -- Feeds the changes feed: rows of transactions that may still be open are held back, so that a poller's cursor
  -- never passes a row that commits later.
  xact          xid8        not null default pg_current_xact_id(),
  case_id       uuid        not null,
  kind          text        not null,
  kle           text,
  act           text        not null,
  from_status   text,
  to_status     text        not null,
  reasons       text[]      not null,
  note          text,
  actor         text        not null,
  authority     text        not null,
  business_date date        not null,
  at            timestamptz not null default now(),
  citizen_id    uuid        not null,
  -- Who had a part before or after the act: who loses a case is told of the act that took it.
  audience      text[]      not null
);
create index history_case on history (case_id, id);
create index history_feed on history (xact, id);

-- One row per request or letter, with the citizens it touched. Neither changed nor deleted: see the trigger.
create table audit (
  id            bigint generated always as identity primary key,
  at            timestamptz not null default now(),
  subject       text        not null,
  authorities   text[]      not null,
  roles         text[]      not null,
  purpose       text        not null,
  operation     text        not null,
  outcome       text        not null,
  citizens      uuid[]      not null,
  cases         uuid[]      not null,
  trace         text
);
create index audit_citizens on audit using gin (citizens);

create function audit_is_written_once() returns trigger language plpgsql as
  $$ begin raise exception 'audit rows are written once'; end $$;
create trigger audit_written_once before update or delete or truncate on audit
  for each statement execute function audit_is_written_once();

-- First answers, so that a repeated request gets the same. Sealed; removed after the retention time.
create table idempotency (
  client      text        not null,
  operation   text        not null,
  key         text        not null,
  fingerprint bytea       not null,
  status      int         not null,
  etag        text,
  location    text,
  answer      bytea       not null,
  citizens    uuid[]      not null,                    -- whom the answer shows: a repeat is audited too
  cases       uuid[]      not null,
  at          timestamptz not null default now(),
  primary key (client, operation, key)                  -- two racing repeats leave one winner
);
create index idempotency_age on idempotency (at);
