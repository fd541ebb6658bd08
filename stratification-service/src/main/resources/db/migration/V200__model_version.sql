-- A municipality's own models: uploaded by one person, looked through, approved by another, in force from a day.
create table model_version (
  id                uuid    primary key,
  version           bigint  not null,
  status            text    not null,
  kind              text    not null,
  citizen_id        uuid    not null,
  home_municipality text    not null,
  case_seq          int     not null,
  model_id          text    not null,
  model_version     int     not null check (model_version > 0),
  hash              text    not null,
  dmn               bytea   not null,
  uploaded_by       text    not null,
  findings          jsonb   not null,
  approved_by       text,
  active_from       date,
  retired_from      date,
  -- stops a model from being used that nobody but its maker has looked at
  constraint model_version_second_person check (approved_by is null or approved_by <> uploaded_by),
  constraint model_version_approval_whole check ((approved_by is null) = (active_from is null)),
  constraint model_version_used_when_approved check ((status in ('APPROVED', 'RETIRED')) = (active_from is not null))
);
-- stops two files from being the same version of a municipality's model; a withdrawn or flawed one may be made again
create unique index model_version_once on model_version (home_municipality, model_id, model_version) where status in ('CHECKED', 'APPROVED', 'RETIRED');
create index model_version_hash on model_version (hash);

select behind_the_desk('model_version', 'id');
select follow_merged_citizens('model_version');
