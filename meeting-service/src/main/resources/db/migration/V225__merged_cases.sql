-- Which case a duplicate was merged into: what a neighbour still tells of the one belongs to the other.
alter table team_case add column merged_into uuid references team_case;
-- stops a case that goes on from sending its letters elsewhere
alter table team_case add constraint only_what_is_withdrawn_is_merged check (merged_into is null or status = 'WITHDRAWN');
