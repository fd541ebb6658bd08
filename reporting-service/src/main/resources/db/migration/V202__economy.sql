-- What a region and a municipality expect of a year; the fallback price rests on it [D 8.2].
create table expected_cases (
  region text not null,
  municipality text not null,
  year int not null,
  cases int not null check (cases >= 0),
  set_by text not null,
  set_at timestamptz not null,
  primary key (municipality, year)          -- stops two expectations of the same year
);
create table coordinator_salary (
  region text not null,
  year int not null,
  amount numeric not null check (amount > 0),  -- DKK, a full-time year's average
  set_by text not null,
  set_at timestamptz not null,
  primary key (region, year)
);
revoke delete on expected_cases, coordinator_salary from ${application};

-- The events a billing line was made of, for those who pay or charge it. What the events say stays closed to requests; that
-- they were told, and when, is shown. The function reads as the table's owner and asks for the caller's authorities itself.
create function events_of_line(line uuid)
  returns table (id uuid, type text, case_id uuid, case_seq int, told timestamptz, business_date date)
  language sql stable security definer set search_path = public as $$
  select e.id, e.type, e.case_id, e.case_seq, e.time, e.business_date from event e
  where e.dossier = line and (('municipality:' || e.municipality) = any ((select nullif(current_setting('samspor.authorities', true), ''))::text[])
    or ('region:' || e.region) = any ((select nullif(current_setting('samspor.authorities', true), ''))::text[]))
  order by e.case_seq, e.id $$;
revoke execute on function events_of_line(uuid) from public;
grant execute on function events_of_line(uuid) to ${application};
