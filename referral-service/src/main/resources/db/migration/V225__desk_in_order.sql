-- The deadline in the order of worklists, those without one last. A column and not an expression: under row-level security an
-- expression in a condition may give rows away before the policy has looked, so that an index on it is not entered by it.
alter table desk add column deadline date not null generated always as (coalesce(due, date '9999-12-31')) stored;

drop index desk_by_deadline;
create index desk_by_deadline on desk (authority, deadline, case_id);
-- Counts are made from it without reading the desk, and a list of one kind and status is read in its order.
create index desk_by_kind on desk (authority, kind, status, deadline, case_id);
