-- The examination the coordinator has advised, and whether the municipality has decided against it: a chapter of the case.
alter table team_case add column clinical_examination jsonb;
