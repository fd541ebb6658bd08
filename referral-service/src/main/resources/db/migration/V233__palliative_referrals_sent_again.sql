-- What a palliative referral held before it was sent again, oldest first: nothing that was sent is lost.
alter table palliative_referral
  add column earlier_contents jsonb not null default '[]';
alter table palliative_referral
  alter column earlier_contents drop default;
