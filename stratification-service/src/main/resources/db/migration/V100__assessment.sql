-- Which level a training plan was placed at, by which version of which model, and why.
create table assessment (
  id                uuid    primary key,
  version           bigint  not null,
  status            text    not null,
  kind              text    not null,
  citizen_id        uuid    not null,
  home_municipality text    not null,
  case_seq          int     not null,
  training_plan     uuid    not null,
  plan_type         text    not null,
  discharge_date    date,
  model_id          text    not null,
  model_version     int     not null,
  model_hash        text    not null,
  answers           jsonb   not null,
  proposed_level    text,
  reasons           jsonb   not null,
  decided_level     text,
  basis             text,
  overridden        boolean,
  decision_reason   text,
  -- the plan told twice must not be counted twice: one first placement per plan
  constraint assessment_one_per_plan unique (training_plan),
  -- a decision is whole or absent
  constraint assessment_decision_whole check
    ((status = 'DECIDED') = (decided_level is not null and basis is not null and overridden is not null)),
  -- nobody goes against the model without saying why
  constraint assessment_override_has_reason check (overridden is not true or decision_reason is not null),
  -- the specialised kinds are the hospital's, not the municipality's to change silently
  constraint assessment_specialised_confirmed check
    (plan_type = 'GENERAL' or decided_level is null or decided_level = plan_type),
  constraint assessment_general_level check
    (plan_type <> 'GENERAL' or decided_level is null or decided_level in ('BASIC', 'ADVANCED'))
);

select behind_the_desk('assessment', 'id');
