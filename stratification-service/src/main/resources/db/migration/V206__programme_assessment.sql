-- Assessments by the other models: heart, programmes, palliation, the acute bed, a municipality's own.
create table programme_assessment (
  id                uuid    primary key,
  version           bigint  not null,
  status            text    not null,
  kind              text    not null,
  citizen_id        uuid    not null,
  home_municipality text    not null,
  case_seq          int     not null,
  programme         text,
  referral          uuid,
  model_id          text    not null,
  model_version     int     not null,
  model_hash        text    not null,
  answers           jsonb   not null,
  proposed_outcome  text,
  reasons           jsonb   not null,
  decided_outcome   text,
  overridden        boolean,
  decision_reason   text,
  -- a decision is whole or absent
  constraint programme_assessment_decision_whole check
    ((status = 'DECIDED') = (decided_outcome is not null) and (decided_outcome is not null) = (overridden is not null)),
  -- nobody goes against the model without saying why
  constraint programme_assessment_override_has_reason check (overridden is not true or decision_reason is not null)
);
select behind_the_desk('programme_assessment', 'id');
select follow_merged_citizens('programme_assessment');
