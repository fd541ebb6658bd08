-- What is to be done on a desk, the most urgent first.
create index desk_open on desk (authority, status, due);
