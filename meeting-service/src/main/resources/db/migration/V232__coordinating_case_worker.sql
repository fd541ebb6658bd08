-- Who coordinates the case after the meeting: named by the municipality, printed in the conclusion. Not who has the case on her list.
alter table team_case add column coordinating_case_worker jsonb;
-- her user name, in a column of its own: behind the second wall an index on what is within a JSON is not used
alter table team_case add column coordinated_by text;
create index team_case_coordinated_by on team_case (coordinated_by) where coordinated_by is not null;

-- Whose a case is within an authority: who has taken it, and who coordinates it. Read with the asker's own rights.
create view on_a_list with (security_invoker = true) as
  select authority, case_id, person from case_holder
  union all
  select 'municipality:' || home_municipality, id, coordinated_by from team_case where coordinated_by is not null;
