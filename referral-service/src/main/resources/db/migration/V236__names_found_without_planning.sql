-- A search by one or two words on one desk, as nearly all are, is planned once per session and no longer each time: planning was
-- half of what it cost. So the way through the index cannot follow how rare a word is by the statistics; instead it is looked at. Where
-- few on the desk have the one word, each of them is looked up under the other; where many have both, the two ranges of the index are
-- walked side by side, in the order of the citizen, until the page is full.

-- Never by a look-up for each, which is what a plan made without the words would choose, as most desks are small. As the caller,
-- behind the caller's row-level security.
create function citizens_with_both(desk text, one bigint, other bigint, beyond uuid, most int) returns uuid[]
  language plpgsql stable security invoker set plan_cache_mode = force_generic_plan set enable_nestloop = off set enable_hashjoin = off as $$
begin
  return array(select distinct a.citizen from desk_name a join desk_name b on b.citizen = a.citizen
    where a.authority = desk and a.part = one and a.citizen > beyond and b.authority = desk and b.part = other and b.citizen > beyond
    order by a.citizen limit most);
end $$;
revoke execute on function citizens_with_both from public;
grant execute on function citizens_with_both to ${application}, ${worker};

create or replace function citizens_by_name(mine text[], words bigint[], beyond uuid, most int)
  returns table (citizen uuid, name bytea, birth_date bytea, case_id uuid, kind text, part text, status text, home_municipality text, due date)
  language plpgsql stable security invoker set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
declare
  few constant int := 100;
  rarer int := 1;
  ones uuid[];
  found uuid[];
  -- In the order of the index, so that it stops when the page is full; with an array of desks the planner does not read it in that order.
  query text := 'select array(select distinct first.citizen from desk_name first where first.authority '
    || case when cardinality(mine) = 1 then '= $1[1]' else '= any ($1)' end || ' and first.part = $2[1] and first.citizen > $3';
begin
  if cardinality(mine) = 1 and cardinality(words) = 1 then
    found := array(select distinct first.citizen from desk_name first where first.authority = mine[1] and first.part = words[1]
      and first.citizen > beyond order by first.citizen limit most);
  elsif cardinality(mine) = 1 and cardinality(words) = 2 then
    loop
      ones := array(select distinct first.citizen from desk_name first where first.authority = mine[1] and first.part = words[rarer]
        and first.citizen > beyond order by first.citizen limit few);
      exit when cardinality(ones) < few or rarer = 2;
      rarer := 2;
    end loop;
    if cardinality(ones) < few then
      -- a value, not an "exists": that the planner turns into a join, which reads the whole range of the common word
      found := array(select one.citizen from unnest(ones) one (citizen) where (select other.citizen from desk_name other
        where other.authority = mine[1] and other.part = words[3 - rarer] and other.citizen = one.citizen limit 1) is not null
        order by one.citizen limit most);
    else
      found := citizens_with_both(mine[1], words[1], words[2], beyond, most);
    end if;
  else
    -- Each further word is looked up for those the first one found; only the places of the words stand in the text, never a value.
    for word in 2 .. cardinality(words) loop
      query := query || ' and exists (select from desk_name other where other.authority = first.authority and other.part = $2[' || word
        || '] and other.citizen = first.citizen)';
    end loop;
    execute query || ' order by first.citizen limit $4)' into found using mine, words, beyond, most;
  end if;
  return query
    select one.citizen, coalesce(own.name, gone.name), coalesce(own.birth_date, gone.birth_date), d.case_id, d.kind, d.part, d.status,
      d.home_municipality, d.due
    from unnest(found) one (citizen)
    left join citizen_card own on own.citizen_id = one.citizen
    -- the card of an id that went is shown until the one that stayed has its own
    left join lateral (select other.name, other.birth_date from citizen_alias alias join citizen_card other on other.citizen_id = alias.from_id
      where alias.to_id = one.citizen and own.citizen_id is null order by other.registered_at desc limit 1) gone on true
    left join desk d on d.citizen_id = one.citizen and d.authority = any (mine)
    order by one.citizen, d.case_id desc;
end $$;
