-- The citizen lives elsewhere: shown on what is open where she was thought to live, moved by nobody but people.
alter table needs_course add column citizen_moved jsonb;
alter table programme_assessment add column citizen_moved jsonb;
alter table function_profile add column citizen_moved jsonb;

-- what is to be done today asks for them: few, among all that is open
create index needs_course_moved on needs_course (id) where status = 'OPEN' and citizen_moved is not null;
create index programme_assessment_moved on programme_assessment (id) where status = 'OPEN' and citizen_moved is not null;
create index function_profile_moved on function_profile (id) where status = 'OPEN' and citizen_moved is not null;

-- A letter that was underway when she moved may open a case afterwards: what was heard is kept for it.
create table heard_move (
  id         uuid primary key, -- referral's id of the move
  citizen_id uuid not null,
  moved_from text not null,
  moved_to   text not null,
  moved_on   date,
  reason     text not null,
  known_on   date not null
);
create index heard_move_citizen on heard_move (citizen_id, moved_from);
alter table heard_move enable row level security;
alter table heard_move force row level security;
-- where she was thought to live, and never where she lives
create policy where_she_was on heard_move for select to ${application}
  using ('municipality:' || moved_from = any ((select nullif(current_setting('samspor.authorities', true), ''))::text[]));
create policy worker on heard_move to ${worker} using (true) with check (true);
revoke insert, update, delete on heard_move from ${application};
select follow_merged_citizens('heard_move');
