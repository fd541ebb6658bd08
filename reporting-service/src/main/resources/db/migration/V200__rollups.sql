-- What a figure can be cut by grows with the catalogue: what sort of thing it was, which part of it, and at whose house.
alter table observation
  add column kind text not null default 'NONE',
  add column detail text not null default 'NONE',
  add column unit text not null default 'NONE',
  add column told date;                       -- the business day of the fact that told it
update observation set told = date;
alter table observation alter column told set not null;
-- A month closes on the 15th of the next one. What is told later is counted all the same, and seen to have come late.
alter table observation add column late boolean not null generated always as
  (told > (date_trunc('month', date::timestamp) + interval '1 month 14 days')::date) stored;
-- Figures of whole months come from the sums below; what is left for this table is found by its place.
drop index observation_by_date;

-- Which readings made the current generation: after an upgrade that reads the events differently, they are read anew.
alter table current_generation add column readings int not null default 1;

-- Observations summed up, so that a dashboard reads hundreds of rows and not the country's. Rows add up: over months,
-- places and values; a value is whole days (or a count), so medians of sums are exact too.
create table tally (
  generation int not null,
  scale text not null check (scale in ('M', 'R', 'N')),   -- one municipality, one region, the nation
  grain text not null check (grain in ('M', 'Y')),        -- months or years
  start date not null,                                    -- first day of the month or year
  region text not null,                                   -- ALL at the scale of the nation
  municipality text not null,                             -- ALL at the scales of regions and the nation
  measure text not null,
  process_kind text not null,
  level text not null,
  citizen_group text not null,
  form text not null,
  kind text not null,
  detail text not null,
  value int,
  judged text not null,
  late boolean not null,
  n bigint not null
);
-- Stops one sum from being kept in two rows; and how one place's figures are found.
create unique index tally_one_row on tally (generation, scale, grain, municipality, measure, start, region, process_kind,
  level, citizen_group, form, kind, detail, value, judged, late) nulls not distinct;
-- How places are found side by side.
create index tally_side_by_side on tally (generation, scale, grain, measure, start);

-- What changed since it was last summed up. Intake only adds a few rows here, so that no two letters wait for the same
-- sum; whoever reads adds these to the sums, so that a figure is never behind.
create table tally_change (
  seq bigint generated always as identity primary key,
  generation int not null,
  date date not null,
  region text not null,
  municipality text not null,
  measure text not null,
  process_kind text not null,
  level text not null,
  citizen_group text not null,
  form text not null,
  kind text not null,
  detail text not null,
  value int,
  judged text not null,
  late boolean not null,
  n int not null                                          -- 1 came, -1 went
);

-- Where and in which years anything is known: what the page offers to choose from.
create table known_place (
  generation int not null,
  region text not null,
  municipality text not null,
  year int not null,
  primary key (generation, region, municipality, year)
);

insert into tally select generation, 'M', 'M', date_trunc('month', date::timestamp)::date, region, municipality, measure,
  process_kind, level, citizen_group, form, kind, detail, value, judged, late, count(*) from observation
  where generation = (select generation from current_generation) group by 1, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16;
insert into tally select generation, 'R', 'M', start, region, 'ALL', measure, process_kind, level, citizen_group, form, kind,
  detail, value, judged, late, sum(n) from tally group by 1, 4, 5, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16;
insert into tally select generation, 'N', 'M', start, 'ALL', 'ALL', measure, process_kind, level, citizen_group, form, kind,
  detail, value, judged, late, sum(n) from tally where scale = 'R' group by 1, 4, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16;
insert into tally select generation, scale, 'Y', date_trunc('year', start::timestamp)::date, region, municipality, measure,
  process_kind, level, citizen_group, form, kind, detail, value, judged, late, sum(n) from tally
  group by 1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16;
insert into known_place select distinct generation, region, municipality, extract(year from start)::int from tally where scale = 'M';

revoke insert, update, delete on tally, tally_change, known_place from ${application};
