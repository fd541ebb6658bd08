-- A plan that is forwarded, cancelled or declined closes its assessment. Where a plan goes on elsewhere, the assessment there
-- begins with what the hospital said (stated), and a first placement made before is not counted again.
alter table assessment
  add column stated jsonb,
  add column placed_before boolean not null default false,
  add column decide_by date,
  add column confirm_by date;

alter table assessment drop constraint assessment_decision_whole;
-- a decision is whole or absent; what is over may have one or none
alter table assessment add constraint assessment_decision_whole check
  ((decided_level is not null) = (basis is not null) and (decided_level is not null) = (overridden is not null)
    and (decided_level is not null) = (current_level is not null)
    and (status in ('CLOSED', 'CANCELLED') or (status in ('DECIDED', 'RESTRATIFYING', 'CHANGE_PROPOSED')) = (decided_level is not null)));

-- a plan that comes back to a municipality is assessed there anew; two at a time of one plan would be told as two placements
alter table assessment drop constraint assessment_one_per_plan;
create unique index assessment_one_per_plan on assessment (training_plan, home_municipality) where status <> 'CLOSED';
create index assessment_of_plan on assessment (training_plan);
