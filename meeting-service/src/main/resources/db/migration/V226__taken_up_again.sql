-- By when a case that was postponed, returned or missed by the citizen is taken up again: without a date it falls out of every list.
alter table team_case add column resume_due date;
