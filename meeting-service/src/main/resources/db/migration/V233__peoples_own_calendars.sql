-- Who takes part in what: several people of an authority in one meeting, day, consultation or case. Nothing of the citizen stands here.
create table takes_part (
  authority text not null,
  case_id   uuid not null,
  person    text not null check (person <> ''),
  since     date not null,
  -- stops somebody from taking part twice
  primary key (authority, case_id, person)
);
create index takes_part_person on takes_part (authority, person);

alter table takes_part enable row level security;
alter table takes_part force row level security;
create policy own_authority on takes_part to ${application}
  using (authority = any ((select nullif(current_setting('samspor.authorities', true), ''))::text[]));
create policy worker on takes_part to ${worker} using (true) with check (true);

-- A calendar of one person's own meetings and cases; null for a whole team's or a coordinator's.
alter table calendar_feed add column person text check (person <> '');
-- stops a calendar from being two people's
alter table calendar_feed add constraint whose_it_is check (person is null or coordinator_id is null);
