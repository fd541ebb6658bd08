-- The citizen lives elsewhere: shown on the open cases where she was thought to live, moved by nobody but people.
alter table team_case add column citizen_moved jsonb;
-- what is to be done today asks for them: few, among all that is open
create index team_case_citizen_moved on team_case (id) where citizen_moved is not null and status not in ('CLOSED', 'WITHDRAWN');

-- Told of one id of a citizen, before it was known here that it is hers, it is noticed when it is known: what was heard is kept for that.
create table heard_move (
  id         uuid primary key, -- the referral-service's id of the move
  citizen_id uuid not null,
  moved_from text not null,
  moved_to   text not null,
  moved_on   date,
  reason     text not null,
  known_on   date not null
);
create index heard_move_citizen on heard_move (citizen_id);
alter table heard_move enable row level security;
alter table heard_move force row level security;
-- where she was thought to live, and never where she lives
create policy where_she_was on heard_move for select to ${application}
  using ('municipality:' || moved_from = any ((select nullif(current_setting('samspor.authorities', true), ''))::text[]));
create policy worker on heard_move to ${worker} using (true) with check (true);
revoke insert, update, delete on heard_move from ${application};
select follow_merged_citizens('heard_move');
