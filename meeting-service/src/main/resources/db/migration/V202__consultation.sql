-- A slot with a health coordinator, offered by a region to one municipality. What is asked and advised stands without a name.
create table consultation (
  id                uuid primary key,
  version           bigint not null,
  status            text   not null,
  kind              text   not null,
  citizen_id        uuid   not null,
  home_municipality text   not null,
  case_seq          int    not null,
  region            text   not null,
  date              date   not null,
  starts_at         time   not null,
  minutes           int    not null check (minutes between 30 and 60),
  form              text   not null,
  place             text,
  coordinator_id    uuid   not null references coordinator,
  coordinator_name  text   not null,
  team_case         uuid   references team_case,
  question          text,
  advice            text,
  led_to            text,
  -- stops advice on nothing
  constraint what_is_booked_is_about_a_case check (status not in ('BOOKED', 'GIVEN') or team_case is not null)
);

create index consultation_by_municipality on consultation (home_municipality, date);
-- stops two case workers from taking two slots for one case
create unique index one_booked_consultation_per_case on consultation (team_case) where status = 'BOOKED';

select behind_the_desk('consultation', 'id');
select follow_merged_citizens('consultation');
