-- Free messages between the parties of a case. A thread's messages are read with it and never without it.
create table conversation (
  id                uuid   primary key,
  version           bigint not null,
  status            text   not null,
  kind              text   not null,
  citizen_id        uuid   not null,
  home_municipality text   not null,
  case_seq          int    not null,
  about_case        uuid   not null,
  about_kind        text   not null,
  subject           text   not null,
  parties           text[] not null,
  messages          jsonb  not null,
  -- Stops a thread that nobody began.
  constraint conversation_says_something check (jsonb_array_length(messages) > 0)
);
create index conversation_about on conversation (about_case);

-- What went wrong in a hand-over.
create table adverse_event (
  id                uuid   primary key,
  version           bigint not null,
  status            text   not null,
  kind              text   not null,
  citizen_id        uuid   not null,
  home_municipality text   not null,
  case_seq          int    not null,
  about_case        uuid   not null,
  about_kind        text   not null,
  reporter          text   not null,
  parties           text[] not null,
  category          text   not null,
  consequence       text   not null,
  happened_on       date   not null,
  text              text   not null,
  learning          text,
  -- Stops an event from being closed that nobody learned from.
  constraint adverse_event_closed_with_learning check (status <> 'CLOSED' or learning is not null)
);
create index adverse_event_about on adverse_event (about_case);

select follow_merged_citizens('conversation');
select follow_merged_citizens('adverse_event');
select behind_the_desk('conversation', 'id');
select behind_the_desk('adverse_event', 'id');
