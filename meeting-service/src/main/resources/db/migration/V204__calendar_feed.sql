-- A calendar somebody subscribes to by a secret address; only the secret's hash is here.
create table calendar_feed (
  id                uuid primary key,
  version           bigint not null,
  status            text   not null,
  kind              text   not null,
  citizen_id        uuid   not null,
  home_municipality text   not null,
  case_seq          int    not null,
  owner             text   not null,
  coordinator_id    uuid   references coordinator,
  made_by           text   not null,
  -- stops one address from opening two calendars
  token_hash        bytea  not null unique
);

select behind_the_desk('calendar_feed', 'id');
select follow_merged_citizens('calendar_feed');
