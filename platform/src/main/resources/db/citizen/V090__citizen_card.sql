-- What must be printed or sent about a citizen, sealed with AES-GCM. Only services that print or send it have this table.
CREATE TABLE citizen_card (
  citizen_id uuid PRIMARY KEY,
  cpr bytea NOT NULL,
  cpr_index bytea NOT NULL,
  name bytea NOT NULL,
  birth_date bytea NOT NULL,
  address_protected boolean NOT NULL,
  practice text,
  registered_at timestamptz NOT NULL,
  -- Stops two cards for one CPR number: the id is a hash of the number, so a second card means a second citizen-id key.
  CONSTRAINT one_card_per_number UNIQUE (cpr_index),
  -- Stops a number stored in the clear by mistake: sealed values begin with the seal's version and are longer.
  CONSTRAINT cpr_is_sealed CHECK (get_byte(cpr, 0) = 1 AND length(cpr) > 30),
  CONSTRAINT name_is_sealed CHECK (get_byte(name, 0) = 1 AND length(name) > 30),
  CONSTRAINT birth_date_is_sealed CHECK (get_byte(birth_date, 0) = 1 AND length(birth_date) > 30)
);

-- Two ids that turned out to be one citizen: whoever asks for the one that went gets the one that stayed.
CREATE TABLE citizen_alias (
  from_id uuid PRIMARY KEY,
  to_id uuid NOT NULL,
  merged_at timestamptz NOT NULL,
  -- Stops a citizen that is its own alias, which would hide the card behind itself.
  CONSTRAINT alias_is_another CHECK (from_id <> to_id)
);

CREATE INDEX citizen_alias_to ON citizen_alias (to_id);
