-- Therapists with what qualifies them for a level and a patient group. Staff of one municipality, for its own people to see.
create table therapist (
  id                    uuid    primary key,
  version               bigint  not null,
  status                text    not null,
  kind                  text    not null,
  citizen_id            uuid    not null,
  home_municipality     text    not null,
  case_seq              int     not null,
  name                  text    not null,
  profession            text    not null,
  authorised_from       date,
  authorised_to         date,
  further_education     boolean not null,
  supervision_available boolean not null,
  experience            jsonb   not null,
  last_day              date,
  -- stops an end before its beginning
  constraint therapist_authorised_forward check (authorised_to is null or authorised_to >= authorised_from)
);
select behind_the_desk('therapist', 'id');
select follow_merged_citizens('therapist');

-- Who trains the citizen at the level decided, and under whose supervision.
alter table assessment add column assignment jsonb;
