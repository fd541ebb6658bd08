-- What another sector found of a citizen's needs, until the next screening.
alter table needs_course add column heard jsonb;
