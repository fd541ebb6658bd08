-- Referrals through a region's one entrance to the department that takes them.
create table unit_referral (
  id                uuid   primary key,
  version           bigint not null,
  status            text   not null,
  kind              text   not null,
  citizen_id        uuid   not null,
  home_municipality text   not null,
  case_seq          int    not null,
  sender            text   not null,
  unit              text   not null,
  unit_name         text   not null,
  subject           text   not null,
  age               int    not null check (age between 0 and 150),
  reason            text   not null,
  criteria          text[] not null,
  missing_criteria  text[] not null,
  referred_on       date   not null,
  returned_text     text,
  appointment       date,
  started_on        date,
  examined_on       date,
  completed_on      date,
  -- Stops somebody from being called in for no day.
  constraint unit_referral_called_in_to_a_day check (status <> 'CALLED_IN' or appointment is not null),
  -- Stops a wait below zero in the figures.
  constraint unit_referral_starts_after_referral check (started_on is null or started_on >= referred_on),
  constraint unit_referral_examined_after_start check (examined_on is null or examined_on >= started_on),
  constraint unit_referral_completed_after_start check (completed_on is null or completed_on >= started_on)
);
-- The waiting lists are counted by it, without reading a referral.
create index unit_referral_waiting_list on unit_referral (unit, subject, status, started_on, examined_on);

select follow_merged_citizens('unit_referral');
select behind_the_desk('unit_referral', 'id');

-- What a department says it can begin: no citizen's data, and everybody's to read.
create table unit_capacity (
  unit            text not null,
  subject         text not null,
  from_day        date not null,
  starts_per_week int  not null check (starts_per_week >= 0),
  -- Stops two capacities for one day.
  primary key (unit, subject, from_day)
);
