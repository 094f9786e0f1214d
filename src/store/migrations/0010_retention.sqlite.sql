-- How long a person wants what is stored to be kept: in days, NULL for ever. swept_at: when somebody last began to remove
-- what is older, so that of several programs one does.
CREATE TABLE retention (
    only            INTEGER PRIMARY KEY CHECK (only = 1),
    request_days    INTEGER CHECK (request_days > 0),
    delivery_days   INTEGER CHECK (delivery_days > 0),
    swept_at        INTEGER
) STRICT;

INSERT INTO retention (only) VALUES (1);

-- When the requests and answers of an attempt were erased; the rest of it stays.
ALTER TABLE attempts ADD COLUMN erased_at INTEGER;

CREATE INDEX attempts_unerased ON attempts (started_at) WHERE erased_at IS NULL;

DROP TRIGGER attempts_stay;

CREATE TRIGGER attempts_stay BEFORE UPDATE ON attempts
WHEN NOT (OLD.erased_at IS NULL AND NEW.erased_at IS NOT NULL AND NEW.exchanges = '[]' AND NEW.seq = OLD.seq
          AND NEW.delivery = OLD.delivery AND NEW.number = OLD.number AND NEW.trigger = OLD.trigger
          AND NEW.started_at = OLD.started_at AND NEW.duration_ms = OLD.duration_ms
          AND NEW.outcome = OLD.outcome AND NEW.reason = OLD.reason)
BEGIN
    SELECT RAISE(ABORT, 'an attempt is never changed');
END;

DROP TRIGGER attempts_are_kept;

-- It goes with its attestation alone, whose bytes are the first to go.
CREATE TRIGGER attempts_are_kept BEFORE DELETE ON attempts
WHEN EXISTS (SELECT 1 FROM deliveries d JOIN attestation_bytes b ON b.attestation = d.attestation
             WHERE d.seq = OLD.delivery)
BEGIN
    SELECT RAISE(ABORT, 'an attempt is never deleted');
END;

-- Content that the row of a material referred to which is gone: its file goes unless another one refers to it. In the
-- store, so that a crash leaves none behind.
CREATE TABLE unused_contents (
    digest TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

-- Those that were made late and wait: what is newer has to stay for as long, to be put over by none of them.
CREATE INDEX deliveries_late ON deliveries (registration, attestation)
WHERE late = 1 AND state IN ('queued', 'sending', 'held');
