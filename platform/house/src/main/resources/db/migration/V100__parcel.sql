create table parcel (
  id uuid primary key, version bigint not null, status text not null, kind text not null,
  citizen_id uuid not null, home_municipality text not null, case_seq int not null,
  weight int not null, label text not null constraint parcel_label_once unique,
  greeting text, contents jsonb not null default '[]'
);
create table parcel_slip (parcel_id uuid not null references parcel, pdf bytea not null);
create table doorbell (event_id uuid primary key, type text not null, case_id uuid not null, case_seq int not null, business_date date not null);

select behind_the_desk('parcel', 'id');
select behind_the_desk('parcel_slip', 'parcel_id');
select follow_merged_citizens('parcel');
