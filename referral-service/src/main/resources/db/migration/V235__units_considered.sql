-- The departments a region had for a referral when it was first sent, and why it went to the one and not to the others.
alter table unit_referral add column considered jsonb not null default '[]';
