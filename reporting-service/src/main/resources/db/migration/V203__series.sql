-- Series somebody else counted, uploaded by an authority. A new upload of the same code is a new version; the old ones stay.
create table series (
  id uuid primary key,
  authority text not null,                  -- whose it is
  code text not null,
  version int not null check (version > 0),
  name text not null,
  published boolean not null,               -- whether others may see it
  uploaded_by text not null,
  uploaded_at timestamptz not null,
  constraint series_version_once unique (authority, code, version)  -- stops two uploads from being the same version
);
create table series_value (
  series uuid not null references series (id),
  place text not null,
  period text not null,
  value numeric not null,
  numerator numeric,
  denominator numeric,
  target numeric,
  primary key (series, place, period)       -- stops two values for the same square
);
alter table series enable row level security;
alter table series force row level security;
create policy own_series on series to ${application}
  using (published or authority = any ((select nullif(current_setting('samspor.authorities', true), ''))::text[]))
  with check (authority = any ((select nullif(current_setting('samspor.authorities', true), ''))::text[]));
create policy worker on series to ${worker} using (true) with check (true);
alter table series_value enable row level security;
alter table series_value force row level security;
create policy of_seen_series on series_value to ${application} using (exists (select from series where series.id = series_value.series))
  with check (true);
create policy worker on series_value to ${worker} using (true) with check (true);
revoke update, delete on series, series_value from ${application};
