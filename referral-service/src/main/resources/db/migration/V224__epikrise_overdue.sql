-- That an epikrise did not come in time is told once.
alter table hospital_stay add column epikrise_overdue_since date;
-- The chore reads by it.
create index hospital_stay_epikrise_awaited on hospital_stay (epikrise_due) where lacks_epikrise and epikrise_overdue_since is null;
