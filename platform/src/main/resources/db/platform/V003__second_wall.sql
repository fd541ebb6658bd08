-- The second wall: what a query forgets to ask for, the database still does not show. Requests run as ${application} and
-- see the rows of the authorities that the transaction names in samspor.authorities; workers, letters and the journal's
-- own writing run as ${worker} and see all. Neither owns a table, so FORCE keeps even the owner out.

-- In this form the setting is read once per query and not once per row: measured near the speed without a policy.
alter table desk enable row level security;
alter table desk force row level security;
create policy own_desk on desk for select to ${application}
  using (authority = any ((select nullif(current_setting('samspor.authorities', true), ''))::text[]));
create policy worker on desk to ${worker} using (true) with check (true);

alter table history enable row level security;
alter table history force row level security;
create policy own_history on history for select to ${application}
  using (audience && (select nullif(current_setting('samspor.authorities', true), ''))::text[]);
create policy worker on history to ${worker} using (true) with check (true);

-- The journal is written by the worker role, and read by requests only where this says so.
revoke all on outbox, relay_lease, inbox, inbox_epoch, dead_letter, audit from ${application};
revoke execute on function outbox_months_ahead() from public;
grant execute on function outbox_months_ahead() to ${worker};
revoke insert, update, delete on desk, history, idempotency from ${application};

-- Puts a table behind the desk: a row is there for who has a part in its case. New rows may be stored for others: a
-- hospital's plan lands on the municipality's desk.
create function behind_the_desk(behind text, case_column text) returns void language plpgsql as $$
begin
  execute format('alter table %I enable row level security', behind);
  execute format('alter table %I force row level security', behind);
  execute format('create policy on_own_desk on %1$I to ${application}'
    ' using (exists (select from desk where desk.case_id = %1$I.%2$I)) with check (true)', behind, case_column);
  execute format('create policy worker on %I to ${worker} using (true) with check (true)', behind);
end $$;
