-- The order that deliveries of one registration keep: those that share a lane go one after the other. A delivery stays
-- in its lanes after its end, so that one that was held up meanwhile learns that a newer one has arrived. `turn` is NULL
-- while the delivery neither waits for its turn nor has it: ended, or held.
CREATE TABLE lanes (
    registration INTEGER NOT NULL REFERENCES registrations,
    lane         TEXT NOT NULL,
    delivery     INTEGER NOT NULL REFERENCES deliveries,
    turn         TEXT CHECK (turn IN ('queued', 'retrying', 'sending')),
    PRIMARY KEY (registration, lane, delivery)
) STRICT, WITHOUT ROWID;

CREATE INDEX lanes_delivery ON lanes (delivery);

CREATE INDEX lanes_turn ON lanes (registration, lane, turn, delivery) WHERE turn IS NOT NULL;

-- A delivery that was held, or that a person sends again, is queued afresh: its attempts and its time are counted from
-- then on. asked_after: the newest delivery when a person asked for this one; what is newer still supersedes it.
ALTER TABLE deliveries ADD COLUMN tries_before INTEGER NOT NULL DEFAULT 0;

ALTER TABLE deliveries ADD COLUMN tries_since INTEGER;

ALTER TABLE deliveries ADD COLUMN asked_after INTEGER NOT NULL DEFAULT 0;

CREATE TRIGGER deliveries_take_turns AFTER UPDATE OF state, attempts, tries_before ON deliveries
BEGIN
    UPDATE lanes SET turn = CASE NEW.state WHEN 'sending' THEN 'sending'
                                           WHEN 'queued' THEN CASE WHEN NEW.attempts > NEW.tries_before
                                                                   THEN 'retrying' ELSE 'queued' END END
    WHERE delivery = NEW.seq;
END;
