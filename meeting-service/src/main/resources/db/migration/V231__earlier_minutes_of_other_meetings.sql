-- Minutes that are written anew stand beside what was written before, as a team case's do.
alter table other_meeting add column earlier_minutes jsonb not null default '[]';
