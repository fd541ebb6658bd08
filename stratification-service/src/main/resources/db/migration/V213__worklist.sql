-- What is to be done on a desk, the most urgent first.
create index desk_urgent on desk (authority, due, case_id)
  where status in ('OPEN', 'ASKED', 'RESTRATIFYING', 'CHANGE_PROPOSED', 'CHECKED', 'FLAWED');
