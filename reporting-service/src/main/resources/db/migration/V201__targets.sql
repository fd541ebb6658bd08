-- Ambitions somebody set, from a date on. What a source declares stands in the catalogue and needs no row here.
create table target (
  id uuid primary key,
  indicator text not null,
  place text not null,                      -- municipality:0461, region:1083 or national
  value numeric not null,
  valid_from date not null,
  basis text not null,                      -- who decided it and where, in words
  set_by text not null,
  set_at timestamptz not null,
  constraint target_one_from_a_day unique (indicator, place, valid_from)  -- stops two ambitions for the same day
);

-- A target report as it was presented: figures may change afterwards, what was presented does not.
create table target_report (
  id uuid primary key,
  authority text not null,                  -- whose it is: municipality:0461, region:1083 or national
  period text not null,
  presented date not null,                  -- business day
  presented_by text not null,
  made timestamptz not null,
  body jsonb not null
);
create index target_report_of on target_report (authority, presented, made);
-- Figures of a report are its authority's own, unsuppressed: nobody else reads them.
alter table target_report enable row level security;
alter table target_report force row level security;
create policy own_reports on target_report to ${application}
  using (authority = any ((select nullif(current_setting('samspor.authorities', true), ''))::text[]));
create policy worker on target_report to ${worker} using (true) with check (true);
revoke update, delete on target_report, target from ${application};
