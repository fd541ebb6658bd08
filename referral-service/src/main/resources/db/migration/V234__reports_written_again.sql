-- What was written before it was written anew, oldest first: a report that replaces another does not erase it.
alter table physiotherapy_referral
  add column earlier_status_reports jsonb not null default '[]';
alter table hospital_stay
  add column earlier_admission_reports jsonb not null default '[]',
  add column earlier_discharge_reports jsonb not null default '[]';
alter table unit_referral
  add column earlier_referrals jsonb not null default '[]';
alter table physiotherapy_referral
  alter column earlier_status_reports drop default;
alter table hospital_stay
  alter column earlier_admission_reports drop default,
  alter column earlier_discharge_reports drop default;
alter table unit_referral
  alter column earlier_referrals drop default;
