-- Documents that were handed in with a case; others lie with their owners.
create table document_content (
  case_id  uuid  not null references team_case,
  document uuid  not null,
  -- stops a document from being stored in the clear: sealed values begin with the seal's version
  pdf      bytea not null check (get_byte(pdf, 0) = 1),
  primary key (case_id, document)
);

select behind_the_desk('document_content', 'case_id');

-- Letters that wait to be sent, and what became of them; kept as they were printed.
create table outgoing_letter (
  id                      uuid primary key,
  team_case               uuid  not null references team_case,
  kind                    text  not null check (kind in ('CONCLUSION', 'GP_MESSAGE')),
  practice                text,
  coordinating_case_worker text,
  follow_up_on            date,
  pdf                     bytea not null check (get_byte(pdf, 0) = 1),
  status                  text  not null default 'QUEUED' check (status in ('QUEUED', 'SENT', 'FAILED')),
  queued_on               date  not null,
  sent_on                 date,
  receipt                 text,
  attempts                int   not null default 0,
  tried_at                timestamptz,
  trouble                 text,
  -- stops a letter that was sent from having no receipt
  constraint sent_with_a_receipt check (status <> 'SENT' or receipt is not null)
);

create index outgoing_letter_of_case on outgoing_letter (team_case);
-- stops two case workers from sending the same letter twice
create unique index one_letter_on_its_way on outgoing_letter (team_case, kind) where status = 'QUEUED';

select behind_the_desk('outgoing_letter', 'team_case');
