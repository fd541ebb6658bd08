-- How far a rebuild is, so that one whose service was killed goes on where it was, and need not begin again.
alter table rebuild
  add column stage text not null default 'READING' check (stage in ('READING', 'SUMMING', 'CATCHING_UP')),
  add column border bigint,                 -- the newest event when it began: what is later is caught up with
  add column reached uuid,                  -- the last dossier whose observations are written
  add column made_by text;                  -- readings and prices it is made with: with others it must begin again
