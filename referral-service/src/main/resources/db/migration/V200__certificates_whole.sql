-- LÆ 271 and 275 beside 261 and 265, and what happens between request and delivery.
alter table certificate
  alter column practice drop not null,
  add column clinical_region      text,
  add column background           text,
  add column social_situation     text,
  add column health_situation     text,
  add column employment_situation text,
  add column asked_on             date,
  add column asked_text           text,
  add column given_on             date,
  add column given_text           text,
  add column planned_appointment  date,
  add column case_worker_told_on  date,
  add column appointment          date,
  add column invited_on           date,
  add column reminders            int not null default 0,
  add column reminded_on          date,
  add column overdue_since        date,
  add column made_by              text,
  add column service_item         text,
  add column price                numeric(12, 2),
  add column copied_to            text,
  -- Stops a request that nobody is asked by, or two are.
  add constraint certificate_has_one_addressee check ((form = 'LAE_261' and practice is not null and clinical_region is null)
    or (form = 'LAE_271' and clinical_region is not null)),
  -- Stops an invoice without what it is for.
  add constraint certificate_price_has_its_item check ((service_item is null) = (price is null)),
  -- Stops an invitation without its day.
  add constraint certificate_invited_to_a_day check (status <> 'INVITED' or appointment is not null);

-- Stops a doctor from being asked twice for the same, also while she waits for an answer or the citizen for the day.
drop index certificate_one_open_request;
create unique index certificate_one_open_request on certificate (home_municipality, team_case, form)
  where status in ('REQUESTED', 'AWAITING_INFORMATION', 'INVITED');
-- The chore of reminders and deadlines reads by it.
create index certificate_awaited on certificate (due) where status in ('REQUESTED', 'INVITED');

-- The coordinators' advice to ask the clinical function: LÆ 271 is sent from it only.
create table clinical_advice (
  id                uuid   primary key,
  version           bigint not null,
  status            text   not null,
  kind              text   not null,
  citizen_id        uuid   not null,
  home_municipality text   not null,
  case_seq          int    not null,
  team_case         uuid   not null,
  region            text   not null,
  advised_date      date   not null,
  decline_reason    text,
  decline_text      text,
  -- Stops a refusal that nobody can learn from.
  constraint clinical_advice_declined_with_reason check (status <> 'DECLINED' or decline_reason is not null)
);
-- Stops one advice from being followed twice.
create unique index clinical_advice_one_open on clinical_advice (home_municipality, team_case) where status = 'ADVISED';

select follow_merged_citizens('clinical_advice');
select behind_the_desk('clinical_advice', 'id');

-- Documents on a case, sealed.
create table case_document (
  id          uuid primary key,
  case_id     uuid not null,
  citizen_id  uuid not null,
  uploaded_by text not null,
  uploaded_on date not null,
  media_type  text not null,
  sha256      text not null,
  size        int  not null check (size > 0),
  pages       int  not null check (pages > 0),
  content     bytea not null,
  -- Stops a document stored in the clear: sealed values begin with the seal's version.
  constraint case_document_content_is_sealed check (get_byte(content, 0) = 1)
);
create index case_document_case on case_document (case_id, id);

select follow_merged_citizens('case_document');
select behind_the_desk('case_document', 'case_id');
