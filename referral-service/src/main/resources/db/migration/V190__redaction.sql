-- Which parts of a plan's text were taken out of it: a reader is to know that they were there.
alter table training_plan add column redacted text[];
