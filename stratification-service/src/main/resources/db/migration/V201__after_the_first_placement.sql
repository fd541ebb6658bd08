-- What becomes of a level after the first placement: the first stays as it was, for only it is monitored.
alter table assessment
  add column decided_on date,
  add column training_started date,
  add column current_level text,
  add column changes jsonb not null default '[]',
  add column pending jsonb,
  add column hospital_questions jsonb not null default '[]';
update assessment set current_level = decided_level,
  decided_on = (select max(business_date) from history where case_id = assessment.id and act = 'DECIDE')
where decided_level is not null;
create index assessment_decided on assessment (home_municipality, decided_on) where decided_level is not null;

alter table assessment drop constraint assessment_decision_whole;
-- a decision is whole or absent
alter table assessment add constraint assessment_decision_whole check
  ((decided_level is not null) = (basis is not null) and (decided_level is not null) = (overridden is not null)
    and (decided_level is not null) = (current_level is not null)
    and (status = 'CANCELLED' or (status in ('DECIDED', 'RESTRATIFYING', 'CHANGE_PROPOSED')) = (decided_level is not null)));
-- a restratification waits for its second person exactly while it says so
alter table assessment add constraint assessment_pending_while_it_waits check
  (status = 'CANCELLED' or (status in ('RESTRATIFYING', 'CHANGE_PROPOSED')) = (pending is not null));

-- A plan forwarded to another municipality is assessed there anew; and nobody can keep another's letter out by its number.
alter table assessment drop constraint assessment_one_per_plan;
alter table assessment add constraint assessment_one_per_plan unique (training_plan, home_municipality);
