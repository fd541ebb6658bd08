-- What is to be done is found by what is open, not by reading ten years of closed cases.
create index desk_open on desk (authority, status, due);
