-- Worklists are read from the desk in the order of the deadline; the primary key serves the order of beginning.
create index desk_by_deadline on desk (authority, (coalesce(due, date '9999-12-31')), case_id);
