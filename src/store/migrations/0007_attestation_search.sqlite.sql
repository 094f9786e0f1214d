-- The names of what an attestation is about, as a JSON list.
ALTER TABLE attestations ADD COLUMN subjects TEXT NOT NULL DEFAULT '[]';

-- What a search looks at: run, runner, signer, subjects and materials, each word found by its beginning. The names of
-- workflows may change and digests have indices: neither is in it.
CREATE VIRTUAL TABLE attestation_words USING fts5 (words, content = '', columnsize = 0, detail = none);

INSERT INTO attestation_words (rowid, words)
SELECT seq, run_id || ' ' || runner_type || ' ' || signer || ' ' ||
            coalesce((SELECT group_concat(name, ' ') FROM materials WHERE attestation = seq), '')
FROM attestations;

CREATE INDEX attestations_signature ON attestations (signature_state, received_at);

CREATE INDEX attestations_workflow_signature ON attestations (workflow, signature_state);
