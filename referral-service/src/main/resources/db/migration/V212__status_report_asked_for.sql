-- The physiotherapist is asked once in a year of the referral for the report the doctor renews from.
alter table physiotherapy_referral add column status_report_asked_on date;
-- The chore that asks reads by it.
create index physiotherapy_under_treatment on physiotherapy_referral (valid_until) where status = 'STARTED';
