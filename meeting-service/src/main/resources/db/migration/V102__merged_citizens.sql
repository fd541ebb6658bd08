-- Two citizens who become one may bring two open cases of a kind: both stay, and the municipality withdraws one.
alter table team_case add column doubled_by_merge boolean not null default false;
drop index one_open_team_case;
-- stops two case workers from opening the same case at the same time; per municipality, so that a refusal tells nothing of another's
create unique index one_open_team_case on team_case (citizen_id, home_municipality, case_kind)
  where status not in ('CLOSED', 'WITHDRAWN') and not doubled_by_merge;

select follow_merged_citizens('team_case');
select follow_merged_citizens('meeting_day');
