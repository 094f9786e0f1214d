-- A person has paused one attachment: what comes for it is held, while its registration sends to the others.
ALTER TABLE attachments ADD COLUMN paused INTEGER NOT NULL DEFAULT 0 CHECK (paused IN (0, 1));

CREATE INDEX attachments_paused ON attachments (seq) WHERE paused = 1;
