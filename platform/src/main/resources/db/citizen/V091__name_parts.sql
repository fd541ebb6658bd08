-- Keyed hashes of the words of the name, which itself is sealed: a citizen is found by name without anybody's name being
-- readable here. Null where the card is older than this column: a chore of the service that searches fills it.
alter table citizen_card add column name_parts bigint[];
create index citizen_card_without_parts on citizen_card (citizen_id) where name_parts is null;
