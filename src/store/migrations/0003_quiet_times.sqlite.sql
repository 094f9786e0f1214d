-- Until when nothing is sent, because the service asked for it: to one registration, or to all of an integration, those
-- that are made later too.
ALTER TABLE registrations ADD COLUMN quiet_until INTEGER;

CREATE TABLE quiet_integrations (
    kind  TEXT PRIMARY KEY,
    until INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
