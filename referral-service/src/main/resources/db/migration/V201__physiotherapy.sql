-- Free physiotherapy (health act §140a). Sessions, reports and disclosures are read with the referral and never without it.
create table physiotherapy_referral (
  id                uuid   primary key,
  version           bigint not null,
  status            text   not null,
  kind              text   not null,
  citizen_id        uuid   not null,
  home_municipality text   not null,
  case_seq          int    not null,
  practice          text   not null,
  citizen_group     text   not null,
  diagnosis_group   text   not null,
  reason            text   not null,
  valid_from        date   not null,
  year_from         date   not null,
  valid_until       date   not null,
  provider_id       text,
  provider_municipality text,
  sessions          jsonb  not null,
  exception_reports jsonb  not null,
  disclosures       jsonb  not null,
  status_report     text,
  status_report_on  date,
  -- Stops a group the law does not know: after an accident there is group 1 only.
  constraint physiotherapy_accident_is_group_one check (diagnosis_group <> 'PHYSICAL_AFTER_ACCIDENT' or citizen_group = 'SEVERE_DISABILITY'),
  -- Stops two providers from each thinking the citizen is theirs.
  constraint physiotherapy_one_provider check (provider_id is null or provider_municipality is null),
  constraint physiotherapy_ends_after_it_begins check (valid_until >= year_from and year_from >= valid_from)
);
-- The chore of expiry reads by it.
create index physiotherapy_running on physiotherapy_referral (valid_until) where status in ('RECEIVED', 'STARTED');

select follow_merged_citizens('physiotherapy_referral');
select behind_the_desk('physiotherapy_referral', 'id');
