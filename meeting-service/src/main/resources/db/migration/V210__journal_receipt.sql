-- Under which number a municipality's document system has journalised a document or a letter.
create table journal_receipt (
  case_id       uuid not null references team_case,
  item          uuid not null,
  number        text not null,
  journalised_on date not null,
  -- stops one thing from being journalised under two numbers
  primary key (case_id, item)
);

select behind_the_desk('journal_receipt', 'case_id');
