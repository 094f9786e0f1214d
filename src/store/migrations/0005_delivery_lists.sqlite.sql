-- What a window needs to list, search and sum up a million deliveries in the time of a key press.

-- With the registration in it, it serves both: a workflow by way of its few registrations, and the pair of the two.
DROP INDEX deliveries_workflow;

CREATE INDEX deliveries_workflow ON deliveries (workflow, registration, state, created_at);

-- A search begins with what is typed of a run's id.
CREATE INDEX attestations_run ON attestations (run_id) WHERE run_id <> '';

-- How many deliveries of a registration, made in the same quarter of an hour (in every time zone an hour begins with
-- one), have come how far. `at_once`: those of them that arrived at the first attempt.
CREATE TABLE delivery_tallies (
    quarter      INTEGER NOT NULL,
    registration INTEGER NOT NULL,
    phase        TEXT NOT NULL CHECK (phase IN ('waiting', 'delivered', 'skipped', 'failed', 'uncertain', 'cancelled')),
    total        INTEGER NOT NULL,
    at_once      INTEGER NOT NULL,
    PRIMARY KEY (quarter, registration, phase)
) STRICT, WITHOUT ROWID;

INSERT INTO delivery_tallies (quarter, registration, phase, total, at_once)
SELECT created_at / 900000, registration,
       CASE WHEN state IN ('queued', 'sending', 'held') THEN 'waiting' ELSE state END AS reached,
       count(*), sum(state = 'delivered' AND attempts <= 1)
FROM deliveries GROUP BY 1, 2, 3;

CREATE TRIGGER deliveries_tallied AFTER INSERT ON deliveries
BEGIN
    INSERT INTO delivery_tallies (quarter, registration, phase, total, at_once)
    VALUES (NEW.created_at / 900000, NEW.registration,
            CASE WHEN NEW.state IN ('queued', 'sending', 'held') THEN 'waiting' ELSE NEW.state END,
            1, NEW.state = 'delivered' AND NEW.attempts <= 1)
    ON CONFLICT DO UPDATE SET total = total + 1, at_once = at_once + excluded.at_once;
END;

-- Going from queued to sending is no step here: a claim costs nothing. An attempt is counted after its delivery has got
-- its new state (store/attempts.cpp), so the first one finds none.
CREATE TRIGGER deliveries_tallied_anew AFTER UPDATE OF state ON deliveries
WHEN OLD.state <> NEW.state
     AND NOT (OLD.state IN ('queued', 'sending', 'held') AND NEW.state IN ('queued', 'sending', 'held'))
BEGIN
    UPDATE delivery_tallies
    SET total = total - 1, at_once = at_once - (OLD.state = 'delivered' AND OLD.attempts <= 1)
    WHERE quarter = OLD.created_at / 900000 AND registration = OLD.registration
          AND phase = CASE WHEN OLD.state IN ('queued', 'sending', 'held') THEN 'waiting' ELSE OLD.state END;
    INSERT INTO delivery_tallies (quarter, registration, phase, total, at_once)
    VALUES (NEW.created_at / 900000, NEW.registration,
            CASE WHEN NEW.state IN ('queued', 'sending', 'held') THEN 'waiting' ELSE NEW.state END,
            1, NEW.state = 'delivered' AND OLD.attempts = 0)
    ON CONFLICT DO UPDATE SET total = total + 1, at_once = at_once + excluded.at_once;
END;

CREATE TRIGGER deliveries_tallied_less AFTER DELETE ON deliveries
BEGIN
    UPDATE delivery_tallies
    SET total = total - 1, at_once = at_once - (OLD.state = 'delivered' AND OLD.attempts <= 1)
    WHERE quarter = OLD.created_at / 900000 AND registration = OLD.registration
          AND phase = CASE WHEN OLD.state IN ('queued', 'sending', 'held') THEN 'waiting' ELSE OLD.state END;
END;
