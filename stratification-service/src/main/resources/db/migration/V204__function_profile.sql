-- Function in ICF through one course; measurements stay as they were made, wrong ones are marked.
create table function_profile (
  id                uuid    primary key,
  version           bigint  not null,
  status            text    not null,
  kind              text    not null,
  citizen_id        uuid    not null,
  home_municipality text    not null,
  case_seq          int     not null,
  training_plan     uuid,
  measurements      jsonb   not null
);
select behind_the_desk('function_profile', 'id');
select follow_merged_citizens('function_profile');
