-- The one change the event store allows: by a redaction an event loses fields of its data, and nothing else of it changes.
create or replace function event_is_append_only() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and new.data <@ old.data and to_jsonb(new) - 'data' = to_jsonb(old) - 'data' then
    return new;
  end if;
  raise exception 'the event store is append-only';
end $$;
