-- Each time a replacement number turned out to be somebody with a CPR number.
create table citizen_merge (
  id                uuid   primary key,
  version           bigint not null,
  status            text   not null,
  kind              text   not null,
  citizen_id        uuid   not null,
  home_municipality text   not null,
  case_seq          int    not null,
  gone              uuid   not null,
  reporter          text   not null,
  -- Stops one replacement number from going to two people.
  constraint citizen_merge_once unique (gone)
);

select follow_merged_citizens('citizen_merge');
select follow_merged_citizens('training_plan');
select follow_merged_citizens('certificate');

select behind_the_desk('citizen_merge', 'id');
