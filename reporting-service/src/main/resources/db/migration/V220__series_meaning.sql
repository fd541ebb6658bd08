-- What a series counts, which way is better and how its values came about: without it no value can be judged or compared.
alter table series
  add column unit text not null default '',              -- what one of it is, in words
  add column direction text not null default 'NEITHER' check (direction in ('HIGHER_IS_BETTER', 'LOWER_IS_BETTER', 'NEITHER')),
  add column basis text not null default 'ACTUAL' check (basis in ('ACTUAL', 'EXTRAPOLATED', 'ESTIMATED')),
  add column method text not null default '',            -- how it was extrapolated or estimated, in words
  add column people boolean not null default true;       -- whether a small number could point at somebody
