-- When each chore of the service is due. The row is held while it is done: once, however many replicas there are.
create table chore (
  name    text        primary key,
  due_at  timestamptz not null default now(),
  done_at timestamptz,
  failed  text
);
revoke all on chore from ${application};
