-- One statement a paragraph: the file is split at its blank lines (store/migration.h).
-- Times are milliseconds since 1970 in UTC; JSON is compact text; ids are UUIDs. The integer keys are for joins and
-- keep the indices of a million deliveries small; nobody outside this folder sees them.

CREATE TABLE schema_versions (
    version INTEGER PRIMARY KEY,
    name    TEXT NOT NULL
) STRICT;

CREATE TABLE registrations (
    seq          INTEGER PRIMARY KEY,
    id           TEXT NOT NULL UNIQUE,
    name         TEXT NOT NULL,
    kind         TEXT NOT NULL,
    description  TEXT NOT NULL,
    config       TEXT NOT NULL,
    secret_names TEXT NOT NULL,
    state        TEXT NOT NULL CHECK (state IN ('active', 'unverified', 'paused', 'misconfigured')),
    reason       TEXT NOT NULL,
    created_at   INTEGER NOT NULL,
    updated_at   INTEGER NOT NULL,
    deleted_at   INTEGER
) STRICT;

CREATE UNIQUE INDEX registrations_name ON registrations (name) WHERE deleted_at IS NULL;

CREATE TABLE workflows (
    seq        INTEGER PRIMARY KEY,
    id         TEXT NOT NULL UNIQUE,
    name       TEXT NOT NULL,
    project    TEXT NOT NULL,
    team       TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    deleted_at INTEGER
) STRICT;

CREATE UNIQUE INDEX workflows_name ON workflows (name, project) WHERE deleted_at IS NULL;

CREATE TABLE attachments (
    seq          INTEGER PRIMARY KEY,
    id           TEXT NOT NULL UNIQUE,
    registration INTEGER NOT NULL REFERENCES registrations,
    workflow     INTEGER NOT NULL REFERENCES workflows,
    config       TEXT NOT NULL,
    created_at   INTEGER NOT NULL,
    deleted_at   INTEGER
) STRICT;

CREATE INDEX attachments_registration ON attachments (registration);

CREATE INDEX attachments_workflow ON attachments (workflow);

CREATE TABLE attestations (
    seq               INTEGER PRIMARY KEY,
    id                TEXT NOT NULL UNIQUE,
    digest            TEXT NOT NULL,
    envelope_digest   TEXT NOT NULL,
    workflow          INTEGER NOT NULL REFERENCES workflows,
    run_id            TEXT NOT NULL,
    run_state         TEXT NOT NULL,
    started_at        INTEGER,
    finished_at       INTEGER,
    runner_type       TEXT NOT NULL,
    runner_url        TEXT NOT NULL,
    signature_state   TEXT NOT NULL CHECK (signature_state IN ('valid', 'invalid', 'unverifiable', 'unsigned')),
    signature_trusted INTEGER NOT NULL,
    signature_reason  TEXT NOT NULL,
    signer            TEXT NOT NULL,
    signature_checks  TEXT NOT NULL,
    received_at       INTEGER NOT NULL,
    UNIQUE (digest, workflow)
) STRICT;

CREATE INDEX attestations_envelope_digest ON attestations (envelope_digest);

CREATE INDEX attestations_received ON attestations (received_at);

CREATE INDEX attestations_workflow ON attestations (workflow, received_at);

-- The original bytes, apart from the rows that lists read.
CREATE TABLE attestation_bytes (
    attestation INTEGER PRIMARY KEY REFERENCES attestations,
    original    BLOB NOT NULL
) STRICT;

CREATE TABLE materials (
    attestation INTEGER NOT NULL REFERENCES attestations,
    position    INTEGER NOT NULL,
    name        TEXT NOT NULL,
    type        TEXT NOT NULL,
    digest      TEXT NOT NULL,
    filename    TEXT NOT NULL,
    value       TEXT NOT NULL,
    annotations TEXT NOT NULL,
    available   INTEGER NOT NULL,
    size        INTEGER NOT NULL,
    reason      TEXT NOT NULL,
    PRIMARY KEY (attestation, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX materials_digest ON materials (digest) WHERE digest <> '';

-- due_at is when a dispatcher may take the delivery: at its next attempt, or when the lease on it runs out.
CREATE TABLE deliveries (
    seq             INTEGER PRIMARY KEY,
    id              TEXT NOT NULL UNIQUE,
    attestation     INTEGER NOT NULL REFERENCES attestations,
    attachment      INTEGER NOT NULL REFERENCES attachments,
    registration    INTEGER NOT NULL REFERENCES registrations,
    workflow        INTEGER NOT NULL REFERENCES workflows,
    state           TEXT NOT NULL CHECK (state IN ('queued', 'sending', 'delivered', 'skipped', 'failed',
                                                   'uncertain', 'held', 'cancelled')),
    reason          TEXT NOT NULL,
    attempts        INTEGER NOT NULL DEFAULT 0,
    manual          INTEGER NOT NULL DEFAULT 0,
    next_attempt_at INTEGER,
    dispatcher      TEXT,
    lease_until     INTEGER,
    created_at      INTEGER NOT NULL,
    ended_at        INTEGER,
    receipt         TEXT NOT NULL,
    due_at          INTEGER GENERATED ALWAYS AS
        (CASE state WHEN 'queued' THEN next_attempt_at WHEN 'sending' THEN lease_until END) VIRTUAL,
    UNIQUE (attestation, attachment)
) STRICT;

CREATE INDEX deliveries_due ON deliveries (registration, due_at) WHERE due_at IS NOT NULL;

CREATE INDEX deliveries_state ON deliveries (state, created_at);

CREATE INDEX deliveries_registration ON deliveries (registration, state, created_at);

CREATE INDEX deliveries_workflow ON deliveries (workflow, state, created_at);

CREATE INDEX deliveries_attachment ON deliveries (attachment);

CREATE TABLE steps (
    delivery INTEGER NOT NULL REFERENCES deliveries,
    key      TEXT NOT NULL,
    state    TEXT NOT NULL CHECK (state IN ('done', 'failed', 'uncertain')),
    reason   TEXT NOT NULL,
    receipt  TEXT NOT NULL,
    at       INTEGER NOT NULL,
    PRIMARY KEY (delivery, key)
) STRICT;

CREATE TABLE attempts (
    seq         INTEGER PRIMARY KEY,
    delivery    INTEGER NOT NULL REFERENCES deliveries,
    number      INTEGER NOT NULL,
    trigger     TEXT NOT NULL CHECK (trigger IN ('scheduled', 'manual')),
    started_at  INTEGER NOT NULL,
    duration_ms INTEGER NOT NULL,
    outcome     TEXT NOT NULL,
    reason      TEXT NOT NULL,
    exchanges   TEXT NOT NULL,
    UNIQUE (delivery, number)
) STRICT;

CREATE TRIGGER attempts_stay BEFORE UPDATE ON attempts
BEGIN
    SELECT RAISE(ABORT, 'an attempt is never changed');
END;

CREATE TRIGGER attempts_are_kept BEFORE DELETE ON attempts
BEGIN
    SELECT RAISE(ABORT, 'an attempt is never deleted');
END;

-- How many deliveries are in each state, kept as they change: counting a million takes too long for a window.
CREATE TABLE delivery_counts (
    state TEXT PRIMARY KEY,
    total INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

INSERT INTO delivery_counts (state, total)
VALUES ('queued', 0), ('sending', 0), ('delivered', 0), ('skipped', 0),
       ('failed', 0), ('uncertain', 0), ('held', 0), ('cancelled', 0);

CREATE TRIGGER deliveries_counted AFTER INSERT ON deliveries
BEGIN
    UPDATE delivery_counts SET total = total + 1 WHERE state = NEW.state;
END;

CREATE TRIGGER deliveries_recounted AFTER UPDATE OF state ON deliveries WHEN OLD.state <> NEW.state
BEGIN
    UPDATE delivery_counts SET total = total - 1 WHERE state = OLD.state;
    UPDATE delivery_counts SET total = total + 1 WHERE state = NEW.state;
END;

CREATE TRIGGER deliveries_uncounted AFTER DELETE ON deliveries
BEGIN
    UPDATE delivery_counts SET total = total - 1 WHERE state = OLD.state;
END;

-- Which programs are dispatching, until when they said so.
CREATE TABLE dispatchers (
    id    TEXT PRIMARY KEY,
    until INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
