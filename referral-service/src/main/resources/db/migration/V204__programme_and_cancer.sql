-- Referrals to prevention and disease management programmes.
create table programme_referral (
  id                uuid   primary key,
  version           bigint not null,
  status            text   not null,
  kind              text   not null,
  citizen_id        uuid   not null,
  home_municipality text   not null,
  case_seq          int    not null,
  sender            text   not null,
  programme         text   not null,
  reason            text   not null,
  coordinating_practice text,
  returned_text     text,
  started_on        date,
  completed_on      date,
  constraint programme_ends_after_it_begins check (completed_on is null or completed_on >= started_on)
);

-- Needs at one moment of a cancer pathway, in four areas.
create table needs_assessment (
  id                uuid   primary key,
  version           bigint not null,
  status            text   not null,
  kind              text   not null,
  citizen_id        uuid   not null,
  home_municipality text   not null,
  case_seq          int    not null,
  sender            text   not null,
  practice          text,
  moment            text   not null,
  instrument        text   not null,
  areas             jsonb  not null,
  assessed_on       date   not null,
  -- Stops an assessment that left an area out.
  constraint needs_in_all_four_areas check (areas ?& array['physical', 'psychological', 'social', 'existential'])
);

-- Referrals to palliation, basic and specialised.
create table palliative_referral (
  id                uuid   primary key,
  version           bigint not null,
  status            text   not null,
  kind              text   not null,
  citizen_id        uuid   not null,
  home_municipality text   not null,
  case_seq          int    not null,
  sender            text   not null,
  receiver          text   not null,
  practice          text,
  level             text   not null,
  content           jsonb  not null,
  returned_text     text,
  started_on        date
);

select follow_merged_citizens('programme_referral');
select follow_merged_citizens('needs_assessment');
select follow_merged_citizens('palliative_referral');
select behind_the_desk('programme_referral', 'id');
select behind_the_desk('needs_assessment', 'id');
select behind_the_desk('palliative_referral', 'id');
