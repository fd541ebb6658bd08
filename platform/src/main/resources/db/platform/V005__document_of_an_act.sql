-- The document or letter an act was about, for systems that journalise by the changes feed. Null for most acts.
alter table history add column document uuid;
