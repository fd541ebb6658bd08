-- A citizen stands under each word of her name and under each two of them, so that the usual search, by first and last name, reads
-- those who have both and nobody else. Walking two words' ranges side by side read some thousands to find twenty, and was two
-- thirds of what the search cost in the database.

-- Words are keyed hashes, evenly spread: two of them, whichever stands first, are found under the one exclusive-or the other. A name of
-- more than twelve words stands in pairs of its twelve longest, which come first: 66 pairs are enough of one name.
create function name_keys(words bigint[]) returns setof bigint language sql immutable as $$
  select word.key from unnest(words) word (key)
  union
  select one.key # other.key from unnest(words[:12]) with ordinality one (key, at), unnest(words[:12]) with ordinality other (key, at) where one.at < other.at
$$;

create or replace function put_name_on_desk(of_card uuid, desk_of text, as_citizen uuid) returns void language plpgsql as $$
begin
  insert into desk_name (authority, part, citizen)
  select desk_of, name.key, as_citizen
  from citizen_card card cross join name_keys(card.name_parts) as name(key)
  where card.citizen_id = of_card
    -- a value, not an "exists": that the planner may turn into a join
    and (select known.citizen from desk_name known
      where known.authority = desk_of and known.part = name.key and known.citizen = as_citizen limit 1) is null;
end $$;

-- Those who stand there already, under any two words they are found by: former names too, so that nobody is lost to a search.
insert into desk_name (authority, part, citizen)
select distinct one.authority, one.part # other.part, one.citizen
from desk_name one join desk_name other on other.authority = one.authority and other.citizen = one.citizen and other.part > one.part;

create or replace function citizens_by_name(mine text[], words bigint[], beyond uuid, most int)
  returns table (citizen uuid, name bytea, birth_date bytea, case_id uuid, kind text, part text, status text, home_municipality text, due date)
  language plpgsql stable security invoker set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
declare
  -- Worked out before the look-up: behind row-level security an expression of its own is not looked for in the index.
  sought bigint := words[1] # coalesce(words[2], 0);
  further bigint[] := array(select words[1] # word.key from unnest(words[3:]) word (key));
  desk text;
  found uuid[] := '{}';
begin
  -- Desk by desk, because only so is the index read in its order, and reading stops when the page is full.
  foreach desk in array mine loop
    found := found || array(select distinct hit.citizen from desk_name hit
      where hit.authority = desk and hit.part = sought and hit.citizen > beyond
        -- a value, not an "exists": that the planner turns into a join, which reads all who have the further words
        and (cardinality(further) = 0 or (select bool_and((select other.citizen from desk_name other
          where other.authority = desk and other.part = pair.key and other.citizen = hit.citizen limit 1) is not null)
          from unnest(further) pair (key)))
      order by hit.citizen limit most);
  end loop;
  return query
    select one.citizen, coalesce(own.name, gone.name), coalesce(own.birth_date, gone.birth_date), d.case_id, d.kind, d.part, d.status,
      d.home_municipality, d.due
    from (select distinct each.citizen from unnest(found) each (citizen) order by each.citizen limit most) one
    left join citizen_card own on own.citizen_id = one.citizen
    -- the card of an id that went is shown until the one that stayed has its own
    left join lateral (select other.name, other.birth_date from citizen_alias alias join citizen_card other on other.citizen_id = alias.from_id
      where alias.to_id = one.citizen and own.citizen_id is null order by other.registered_at desc limit 1) gone on true
    left join desk d on d.citizen_id = one.citizen and d.authority = any (mine)
    order by one.citizen, d.case_id desc;
end $$;

drop function citizens_with_both;
