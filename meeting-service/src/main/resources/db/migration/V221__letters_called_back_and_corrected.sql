-- A letter that corrects the conclusion; and letters that were taken out of the tray because what they told of was corrected.
alter table outgoing_letter drop constraint outgoing_letter_kind_check;
alter table outgoing_letter add constraint outgoing_letter_kind_check check (kind in ('CONCLUSION', 'CORRECTION', 'GP_MESSAGE'));
alter table outgoing_letter drop constraint outgoing_letter_status_check;
alter table outgoing_letter add constraint outgoing_letter_status_check check (status in ('QUEUED', 'SENT', 'FAILED', 'RECALLED'));

-- what somebody has to look after, found without reading every letter and case there is
create index outgoing_letter_failed on outgoing_letter (team_case) where status = 'FAILED';
alter table team_case add column advice_awaited_since date;
create index team_case_advice_awaited on team_case (advice_awaited_since) where advice_awaited_since is not null;
