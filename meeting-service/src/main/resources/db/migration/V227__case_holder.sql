-- On whose list a case is, within an authority's desk. As in the referral-service.
create table case_holder (
  authority text not null,
  case_id   uuid not null,
  person    text not null check (person <> ''),
  since     date not null,
  -- stops two from each thinking the other leaves it to them
  primary key (authority, case_id)
);
create index case_holder_person on case_holder (authority, person);

alter table case_holder enable row level security;
alter table case_holder force row level security;
create policy own_authority on case_holder to ${application}
  using (authority = any ((select nullif(current_setting('samspor.authorities', true), ''))::text[]));
create policy worker on case_holder to ${worker} using (true) with check (true);
