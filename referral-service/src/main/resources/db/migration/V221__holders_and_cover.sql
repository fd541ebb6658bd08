-- Who at an authority has taken a case: everybody there sees the desk, and this makes lists of one's own.
create table case_holder (
  authority text not null,
  case_id   uuid not null,
  person    text not null check (person <> ''),
  since     date not null,
  -- Stops two from each thinking the other leaves it to them.
  primary key (authority, case_id)
);
create index case_holder_person on case_holder (authority, person);

-- Who looks after another's list while she is away.
create table cover (
  id         uuid primary key,
  authority  text not null,
  absent     text not null,
  covered_by text not null,
  first_day  date not null,
  last_day   date not null,
  made_by    text not null,
  -- Stops a cover that never holds.
  constraint cover_ends_after_it_begins check (last_day >= first_day),
  -- Stops a list that is left to who is away.
  constraint cover_is_by_another check (absent <> covered_by)
);
create index cover_of on cover (authority, covered_by, last_day);

alter table case_holder enable row level security;
alter table case_holder force row level security;
create policy own_authority on case_holder to ${application}
  using (authority = any ((select nullif(current_setting('samspor.authorities', true), ''))::text[]));
create policy worker on case_holder to ${worker} using (true) with check (true);
alter table cover enable row level security;
alter table cover force row level security;
create policy own_authority on cover to ${application}
  using (authority = any ((select nullif(current_setting('samspor.authorities', true), ''))::text[]));
create policy worker on cover to ${worker} using (true) with check (true);
