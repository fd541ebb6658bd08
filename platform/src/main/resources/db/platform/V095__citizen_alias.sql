-- Two ids that turned out to be one citizen. Services with citizen cards have the table already.
create table if not exists citizen_alias (
  from_id uuid primary key,
  to_id uuid not null,
  merged_at timestamptz not null,
  -- Stops a citizen that is its own alias, which would hide everything behind itself.
  constraint alias_is_another check (from_id <> to_id)
);
create index if not exists citizen_alias_to on citizen_alias (to_id);

-- Whoever writes a citizen id that is gone (a letter that came late, somebody who had read the case before the merge)
-- writes the one that stayed. The shared lock makes a merge wait for rows being written under the id it takes away; many
-- citizens share one of 1,024 locks, since a batch of letters holds one for each. The second look is for an id that stayed
-- once and goes now.
create function citizen_that_stayed() returns trigger language plpgsql as $$
declare
  stayed uuid;
begin
  perform pg_advisory_xact_lock_shared(1128879177, hashtext(new.citizen_id::text) & 1023);
  select to_id into stayed from citizen_alias where from_id = new.citizen_id;
  if found then
    perform pg_advisory_xact_lock_shared(1128879177, hashtext(stayed::text) & 1023);
    select to_id into new.citizen_id from citizen_alias where from_id = new.citizen_id;
  end if;
  return new;
end $$;

-- For every table with a column citizen_id that says whose a case is now. A merge changes exactly these tables.
create function follow_merged_citizens(followed regclass) returns void language plpgsql as $$
begin
  execute format('create trigger citizen_that_stayed before insert on %s for each row execute function citizen_that_stayed()', followed);
  execute format('create trigger citizen_that_stayed_later before update of citizen_id on %s for each row
    when (new.citizen_id is distinct from old.citizen_id) execute function citizen_that_stayed()', followed);
end $$;

select follow_merged_citizens('desk');
