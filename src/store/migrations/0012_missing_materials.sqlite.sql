-- Content that has come is noted at every material that waited for it, with each attestation that is pushed.
CREATE INDEX materials_missing ON materials (digest) WHERE available = 0;
