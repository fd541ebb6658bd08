-- The chain over the audit rows. Writers know nothing of it: a row carries its transaction, and the sealer, which comes
-- after them, chains whole transactions once nobody can add to them any more.

-- Rows are sealed in the order of their transactions, up to the oldest that may still be open: one that commits late
-- has a number that no seal has passed.
alter table audit add column xact xid8 not null default pg_current_xact_id();
create index audit_unsealed on audit (xact, id);

-- One link of the chain: all rows of the transactions from one (inclusive) to below another. A column added to audit
-- must be added to what is hashed (AuditBytes), or an edit of it is not found.
create table audit_seal (
  position   bigint      primary key check (position > 0),   -- two sealers cannot both continue the chain
  from_xact  xid8        not null,
  below_xact xid8        not null,
  rows       int         not null check (rows > 0),
  previous   bytea       not null,
  digest     bytea       not null,
  sealed_at  timestamptz not null,
  constraint audit_seal_goes_forward check (from_xact < below_xact)
);
create trigger audit_seal_written_once before update or delete or truncate on audit_seal
  for each statement execute function audit_is_written_once();

-- Besides the triggers: who answers requests adds audit rows and reads them, and has no business with the chain.
revoke update, delete on audit from ${application}, ${worker};
revoke all on audit_seal from ${application};
revoke update, delete on audit_seal from ${worker};

-- A citizen's list of who has looked asks whether the caller has a part in a case of hers.
create index desk_citizen on desk (citizen_id);
