-- By which words of their names the citizens of a desk are found. A row for each word, so that an index finds a citizen
-- among an authority's own without looking at anybody else's. A former name goes on finding her.
create table desk_name (
  authority text   not null,
  part      bigint not null,
  citizen   uuid   not null
);
create index desk_name_by_part on desk_name (authority, part, citizen);

alter table desk_name enable row level security;
alter table desk_name force row level security;
create policy own_desk on desk_name for select to ${application}
  using (authority = any ((select nullif(current_setting('samspor.authorities', true), ''))::text[]));
create policy worker on desk_name to ${worker} using (true) with check (true);
revoke insert, update, delete on desk_name from ${application};

-- Also under the name on the card of an id that was merged into this one.
create function put_name_on_desks(of_citizen uuid) returns void language sql as $$
  insert into desk_name (authority, part, citizen)
  select distinct d.authority, word.part, d.citizen_id
  from citizen_card card cross join unnest(card.name_parts) as word(part) join desk d on d.citizen_id = of_citizen
  where card.citizen_id in (select of_citizen union all select from_id from citizen_alias where to_id = of_citizen)
    and not exists (select from desk_name known where known.authority = d.authority and known.part = word.part and known.citizen = d.citizen_id)
$$;

create function names_follow_the_desk() returns trigger language plpgsql as $$
begin
  perform put_name_on_desks(new.citizen_id);
  return null;
end $$;
create trigger names_follow_the_desk after insert on desk for each row execute function names_follow_the_desk();
create trigger names_follow_merged_citizens after update of citizen_id on desk for each row
  when (new.citizen_id is distinct from old.citizen_id) execute function names_follow_the_desk();
