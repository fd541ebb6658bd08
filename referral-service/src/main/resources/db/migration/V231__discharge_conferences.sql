-- What municipality and hospital met about, as the meeting service told it: when a discharge conference is planned or was held, and the
-- day of discharge that was agreed.
alter table hospital_stay add column conferences jsonb not null default '[]';
-- A cancellation names the meeting only; hardly a stay has a conference.
create index hospital_stay_conference on hospital_stay using gin (conferences jsonb_path_ops) where conferences <> '[]';
