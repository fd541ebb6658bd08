-- What a region charges a municipality for: a day or a case, once.
create table billing_basis (
  id                uuid primary key,
  version           bigint not null,
  status            text   not null,
  kind              text   not null,
  citizen_id        uuid   not null,
  home_municipality text   not null,
  case_seq          int    not null,
  region            text   not null,
  unit              text   not null,
  refers_to         uuid   not null,
  date              date   not null,
  cases             int    not null check (cases > 0),
  agreement_hash    text   not null,
  -- stops a day or a case from being charged twice for one meeting; a case that came again another day is charged again
  unique (refers_to, date)
);

select behind_the_desk('billing_basis', 'id');
select follow_merged_citizens('billing_basis');

-- A coordinator's time for a municipality, by kind.
create table coordinator_time (
  id                uuid primary key,
  version           bigint not null,
  status            text   not null,
  kind              text   not null,
  citizen_id        uuid   not null,
  home_municipality text   not null,
  case_seq          int    not null,
  region            text   not null,
  coordinator_id    uuid   not null references coordinator,
  time_kind         text   not null,
  date              date   not null,
  minutes           int    not null check (minutes between 1 and 1440),
  counted_minutes   int    not null check (counted_minutes between 0 and minutes)
);

select behind_the_desk('coordinator_time', 'id');
select follow_merged_citizens('coordinator_time');
