-- Doctors' certificates for the rehabilitation team: LÆ 261 asks, LÆ 265 answers.
create table certificate (
  id                uuid        primary key,
  version           bigint      not null,
  status            text        not null,
  kind              text        not null,
  citizen_id        uuid        not null,
  home_municipality text        not null,
  case_seq          int         not null,
  form              text        not null,
  asks_for          text        not null,
  team_case         uuid        not null,
  practice          text        not null,
  question          text        not null,
  case_worker_view  text        not null,
  citizen_view      text        not null,
  consultation      date,
  requested_date    date        not null,
  due               date        not null,
  delivered_date    date,
  assessment        text,
  doctor_citizen_view text,
  resources         text,
  document_id       uuid,
  pages             int,
  not_deliverable_reason text,
  new_practice      text,
  -- Stops a delivered certificate without its date or document.
  constraint certificate_delivered_whole check (status <> 'DELIVERED'
    or (delivered_date is not null and document_id is not null and pages > 0)),
  -- Stops a lead time below zero in the figures.
  constraint certificate_delivered_after_request check (delivered_date is null or delivered_date >= requested_date)
);
-- Stops a practice from being asked twice for the same; per municipality, so that a refusal tells nothing of another's case.
create unique index certificate_one_open_request on certificate (home_municipality, team_case, form)
  where status = 'REQUESTED';
create index certificate_team_case on certificate (team_case);

select behind_the_desk('certificate', 'id');
