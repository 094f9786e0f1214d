-- When the secrets of a registration came to be what they are: it tells a person how old they are.
ALTER TABLE registrations ADD COLUMN secrets_set_at INTEGER;

UPDATE registrations SET secrets_set_at = created_at WHERE secret_names <> '[]';

-- A deleted registration's secrets stay in the keychain until then, so that deleting it can be taken back; NULL once
-- they are gone. The row outlives a crash, and so whoever starts next knows what is left to be taken out.
ALTER TABLE registrations ADD COLUMN purge_at INTEGER;

CREATE INDEX registrations_purge ON registrations (purge_at) WHERE purge_at IS NOT NULL;

-- Which attachments went with it.
CREATE TABLE removed_attachments (
    attachment   INTEGER PRIMARY KEY REFERENCES attachments,
    registration INTEGER NOT NULL REFERENCES registrations
) STRICT;
