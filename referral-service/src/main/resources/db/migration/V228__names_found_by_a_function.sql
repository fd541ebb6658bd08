-- The citizens of the caller's desks that have all these words in their names, each with what lies about them there. How rare a word
-- is decides the way through the index, so that looking the words up is planned each time, with the words known; the five joins
-- around it need no word and are planned once per session: they were two thirds of what a search cost. Runs as the caller, behind
-- the caller's row-level security.
create function citizens_by_name(mine text[], words bigint[], beyond uuid, most int)
  returns table (citizen uuid, name bytea, birth_date bytea, case_id uuid, kind text, part text, status text, home_municipality text, due date)
  language plpgsql stable security invoker set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
declare
  found uuid[];
  -- In the order of the index, so that it stops when the page is full; with an array of desks the planner does not read it in that order.
  query text := 'select array(select distinct first.citizen from desk_name first where first.authority '
    || case when cardinality(mine) = 1 then '= $1[1]' else '= any ($1)' end || ' and first.part = $2[1] and first.citizen > $3';
begin
  -- Each further word is looked up for those the first one found; only the places of the words stand in the text, never a value.
  for word in 2 .. cardinality(words) loop
    query := query || ' and exists (select from desk_name other where other.authority = first.authority and other.part = $2[' || word
      || '] and other.citizen = first.citizen)';
  end loop;
  execute query || ' order by first.citizen limit $4)' into found using mine, words, beyond, most;
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
revoke execute on function citizens_by_name from public;
grant execute on function citizens_by_name to ${application}, ${worker};
