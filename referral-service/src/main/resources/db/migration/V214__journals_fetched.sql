-- Which hospital journals a coordinator fetched, and by which right.
alter table clinical_advice add column journals jsonb not null default '[]';
