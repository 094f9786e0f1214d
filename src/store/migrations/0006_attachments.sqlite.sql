-- What a delivery was that waited when its attachment or workflow was removed, so that taking that back brings it back as
-- it was. Rows of what is not brought back stay: there are few.
CREATE TABLE removed_waiting (
    delivery        INTEGER PRIMARY KEY REFERENCES deliveries,
    state           TEXT NOT NULL CHECK (state IN ('queued', 'held')),
    reason          TEXT NOT NULL,
    next_attempt_at INTEGER
) STRICT;

-- Which types of materials each workflow has ever had, kept as they come: a window asks for all workflows at once.
CREATE TABLE workflow_materials (
    workflow INTEGER NOT NULL REFERENCES workflows,
    type     TEXT NOT NULL,
    PRIMARY KEY (workflow, type)
) STRICT, WITHOUT ROWID;

INSERT INTO workflow_materials (workflow, type)
SELECT DISTINCT t.workflow, m.type FROM materials m JOIN attestations t ON t.seq = m.attestation;

CREATE TRIGGER materials_noted AFTER INSERT ON materials
BEGIN
    INSERT OR IGNORE INTO workflow_materials (workflow, type)
    SELECT workflow, NEW.type FROM attestations WHERE seq = NEW.attestation;
END;

-- Made for an attestation that had been stored before newer ones: the order of the deliveries is not that of the
-- attestations here.
ALTER TABLE deliveries ADD COLUMN late INTEGER NOT NULL DEFAULT 0;
