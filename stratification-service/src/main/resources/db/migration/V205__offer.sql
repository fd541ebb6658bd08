-- The catalogue of offers. Who keeps one changes it; what is published is for everybody to read.
create table offer (
  id                uuid    primary key,
  version           bigint  not null,
  status            text    not null,
  kind              text    not null,
  citizen_id        uuid    not null,
  home_municipality text    not null,
  case_seq          int     not null,
  says              jsonb   not null
);
create index offer_published on offer (id) where status = 'PUBLISHED';
select behind_the_desk('offer', 'id');
select follow_merged_citizens('offer');
create policy published on offer for select to ${application} using (status = 'PUBLISHED');
