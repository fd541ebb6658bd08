-- The names of a citizen on the desk that just got her, each word looked up in the index. As one anti-join over desks, cards and
-- words it was planned, before the tables had statistics, to read the whole of desk_name for every row of the desk.
create function put_name_on_desk(of_card uuid, desk_of text, as_citizen uuid) returns void language plpgsql as $$
begin
  insert into desk_name (authority, part, citizen)
  select desk_of, word.part, as_citizen
  from citizen_card card cross join unnest(card.name_parts) as word(part)
  where card.citizen_id = of_card
    -- a value, not an "exists": that the planner may turn into a join
    and (select known.citizen from desk_name known
      where known.authority = desk_of and known.part = word.part and known.citizen = as_citizen limit 1) is null;
end $$;

-- Also under the name on the card of an id that was merged into this one.
create or replace function names_follow_the_desk() returns trigger language plpgsql as $$
declare
  gone uuid;
begin
  perform put_name_on_desk(new.citizen_id, new.authority, new.citizen_id);
  for gone in select from_id from citizen_alias where to_id = new.citizen_id loop
    perform put_name_on_desk(gone, new.authority, new.citizen_id);
  end loop;
  return null;
end $$;

create or replace function put_name_on_desks(of_citizen uuid) returns void language sql as $$
  select put_name_on_desk(card.citizen_id, d.authority, of_citizen)
  from (select distinct authority from desk where citizen_id = of_citizen) d, citizen_card card
  where card.citizen_id in (select of_citizen union all select from_id from citizen_alias where to_id = of_citizen)
$$;
