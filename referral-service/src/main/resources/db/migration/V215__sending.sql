-- A request's way to the practice, whichever channel the practice has.
alter table certificate
  add column channel text,
  add column sending_status text,
  add column sending_on date,
  -- Stops a status of nothing.
  add constraint certificate_sending_whole check ((channel is null) = (sending_status is null));
