-- Whom an event counts for: of two pseudonyms that turned out to be one citizen, the one that stays. Whoever counts
-- citizens counts these; the event itself stays as it was told.
create view citizen_of_event as
  select event.seq, event.id, event.type, event.dossier, event.business_date, event.municipality, event.region,
    coalesce(alias.to_id, event.citizen) as citizen
  from event left join citizen_alias alias on alias.from_id = event.citizen;

-- a view is read with its owner's rights: requests must not come to the events by it
revoke all on citizen_of_event from ${application};
