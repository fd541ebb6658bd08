-- A generation of figures is a table of its own. A rebuild fills one that has no indexes yet, which is much faster than keeping
-- them while it writes; and what nobody reads any more is dropped in a moment, where deleting ten national years took as long
-- as writing them.
alter table observation rename to observation_before;
alter table tally rename to tally_before;
create table observation (like observation_before including defaults including generated) partition by list (generation);
create table tally (like tally_before including defaults) partition by list (generation);

-- The tables of a generation, without indexes and not yet part of anything that is read. The owner makes them: whoever rebuilds
-- may write figures, and make no other table.
create function open_generation(number int) returns void language plpgsql security definer set search_path = public as $$
begin
  execute format('create table observation_%1$s (like observation including defaults including generated, check (generation = %1$s))', number);
  execute format('create table tally_%1$s (like tally including defaults, check (generation = %1$s))', number);
  execute format('revoke all on observation_%1$s, tally_%1$s from ${application}', number);
end $$;

-- Observations are indexed and become readable by their generation. The checks above spare a look at every row.
create function attach_observations(number int) returns void language plpgsql security definer set search_path = public as $$
begin
  execute format('alter table observation_%s add primary key (generation, dossier, measure, nr)', number);
  execute format('create index on observation_%s (generation, measure, municipality, date)', number);
  execute format('alter table observation attach partition observation_%1$s for values in (%1$s)', number);
  execute format('analyze observation_%s', number);
end $$;

create function attach_tally(number int) returns void language plpgsql security definer set search_path = public as $$
begin
  execute format('create unique index on tally_%s (generation, scale, grain, municipality, measure, start, region, process_kind,'
    ' level, citizen_group, form, kind, detail, value, judged, late) nulls not distinct', number);
  execute format('create index on tally_%s (generation, scale, grain, measure, start)', number);
  execute format('alter table tally attach partition tally_%1$s for values in (%1$s)', number);
  execute format('analyze tally_%s', number);
end $$;

-- Drops one table nobody reads, and says whether it did. Who reads at this moment is not waited for long: everybody else would
-- wait behind. What is left over is dropped another time.
create function drop_old_generation() returns boolean language plpgsql security definer set search_path = public as $$
declare
  old text;
begin
  select relname into old from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
    and relname ~ '^(observation|tally)_[0-9]+$'
    and substring(relname from '[0-9]+$')::int <> (select generation from current_generation) order by relname limit 1;
  if old is null then
    return false;
  end if;
  set local lock_timeout = '1s';
  execute format('drop table %I', old);
  return true;
exception when lock_not_available then
  return false;
end $$;
revoke execute on function open_generation(int), attach_observations(int), attach_tally(int), drop_old_generation() from public;
grant execute on function open_generation(int), attach_observations(int), attach_tally(int), drop_old_generation() to ${worker};

-- What there is moves into the table of its generation.
do $$
declare
  number int;
begin
  select generation into number from current_generation;
  perform open_generation(number);
  execute format('insert into observation_%1$s (generation, dossier, measure, nr, date, told, region, municipality, process_kind, level,'
    ' citizen_group, form, kind, detail, unit, value, judged) select generation, dossier, measure, nr, date, told, region, municipality,'
    ' process_kind, level, citizen_group, form, kind, detail, unit, value, judged from observation_before where generation = %1$s', number);
  execute format('insert into tally_%1$s select * from tally_before where generation = %1$s', number);
end $$;
drop table observation_before;
drop table tally_before;

alter table observation add primary key (generation, dossier, measure, nr);  -- stops a dossier from being counted twice for the same thing
create index observation_by_place on observation (generation, measure, municipality, date);
-- Stops one sum from being kept in two rows; and how one place's figures are found.
create unique index tally_one_row on tally (generation, scale, grain, municipality, measure, start, region, process_kind,
  level, citizen_group, form, kind, detail, value, judged, late) nulls not distinct;
-- How places are found side by side.
create index tally_side_by_side on tally (generation, scale, grain, measure, start);
do $$
begin
  perform attach_observations(generation), attach_tally(generation) from current_generation;
end $$;
revoke insert, update, delete on observation, tally from ${application};
