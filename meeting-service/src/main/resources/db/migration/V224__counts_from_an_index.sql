-- The morning's counts are made from it without reading the desk: most of it is cases of former years.
create index desk_by_kind on desk (authority, kind, part, status, due);
