-- In which groups a therapist qualified when the neighbours were last told, and the day somebody last looked whether that is so.
alter table therapist
  add column told_qualified_in jsonb not null default '[]',
  add column looked_at_on date;
create index therapist_looked_at on therapist (looked_at_on);
