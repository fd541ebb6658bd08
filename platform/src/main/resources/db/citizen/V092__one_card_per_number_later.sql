-- Looked at when the statement is over: two letters about the same new citizen at the same moment both wrote here, and the
-- one that was to renew the other's card was refused for its number before it came to that.
alter table citizen_card drop constraint one_card_per_number;
alter table citizen_card add constraint one_card_per_number unique (cpr_index) deferrable initially immediate;
