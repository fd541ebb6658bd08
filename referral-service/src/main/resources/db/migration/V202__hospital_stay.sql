-- Stays at a hospital, as hospital, municipality and GP follow them.
create table hospital_stay (
  id                uuid   primary key,
  version           bigint not null,
  status            text   not null,
  kind              text   not null,
  citizen_id        uuid   not null,
  home_municipality text   not null,
  case_seq          int    not null,
  sender            text   not null,
  contact_id        text   not null,
  practice          text,
  admitted_at       timestamptz not null,
  acute             boolean not null,
  reason            text,
  admission_report  text,
  admission_report_automatic boolean not null,
  ready_on          date,
  needs             text,
  coordinator       text,
  coordinator_phone text,
  discharged_at     timestamptz,
  discharge_report  text,
  epikrise_due      date,
  lacks_epikrise    boolean not null,
  epikrises         jsonb  not null,
  -- Stops one contact from becoming two stays.
  constraint hospital_stay_one_per_contact unique (sender, contact_id),
  constraint hospital_stay_ends_after_it_begins check (discharged_at is null or discharged_at >= admitted_at),
  -- Stops a discharge without its time.
  constraint hospital_stay_discharged_at_a_time check (status <> 'DISCHARGED' or discharged_at is not null)
);
-- Readmissions are looked for by it.
create index hospital_stay_citizen on hospital_stay (citizen_id) where status = 'DISCHARGED';
create index hospital_stay_without_epikrise on hospital_stay (sender, epikrise_due) where lacks_epikrise;

select follow_merged_citizens('hospital_stay');
select behind_the_desk('hospital_stay', 'id');
