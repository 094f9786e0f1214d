-- How often something that is shown has changed. Every program that has the store open is told when another one has
-- written; with this it knows whether there is anything to read again, or only a lease was renewed.
CREATE TABLE changes (
    number INTEGER NOT NULL
) STRICT;

INSERT INTO changes (number) VALUES (0);

CREATE TRIGGER registrations_new AFTER INSERT ON registrations
BEGIN
    UPDATE changes SET number = number + 1;
END;

CREATE TRIGGER registrations_changed AFTER UPDATE ON registrations
BEGIN
    UPDATE changes SET number = number + 1;
END;

CREATE TRIGGER quiet_integrations_new AFTER INSERT ON quiet_integrations
BEGIN
    UPDATE changes SET number = number + 1;
END;

CREATE TRIGGER quiet_integrations_changed AFTER UPDATE ON quiet_integrations
BEGIN
    UPDATE changes SET number = number + 1;
END;

CREATE TRIGGER quiet_integrations_gone AFTER DELETE ON quiet_integrations
BEGIN
    UPDATE changes SET number = number + 1;
END;

CREATE TRIGGER workflows_new AFTER INSERT ON workflows
BEGIN
    UPDATE changes SET number = number + 1;
END;

CREATE TRIGGER workflows_changed AFTER UPDATE ON workflows
BEGIN
    UPDATE changes SET number = number + 1;
END;

CREATE TRIGGER attachments_new AFTER INSERT ON attachments
BEGIN
    UPDATE changes SET number = number + 1;
END;

CREATE TRIGGER attachments_changed AFTER UPDATE ON attachments
BEGIN
    UPDATE changes SET number = number + 1;
END;

CREATE TRIGGER attestations_new AFTER INSERT ON attestations
BEGIN
    UPDATE changes SET number = number + 1;
END;

CREATE TRIGGER attestations_changed AFTER UPDATE ON attestations
BEGIN
    UPDATE changes SET number = number + 1;
END;

CREATE TRIGGER materials_changed AFTER UPDATE ON materials
BEGIN
    UPDATE changes SET number = number + 1;
END;

CREATE TRIGGER deliveries_new AFTER INSERT ON deliveries
BEGIN
    UPDATE changes SET number = number + 1;
END;

-- Not of its lease.
CREATE TRIGGER deliveries_changed AFTER UPDATE OF state, reason, attempts, next_attempt_at, ended_at, receipt ON deliveries
BEGIN
    UPDATE changes SET number = number + 1;
END;

CREATE TRIGGER steps_new AFTER INSERT ON steps
BEGIN
    UPDATE changes SET number = number + 1;
END;

CREATE TRIGGER steps_changed AFTER UPDATE ON steps
BEGIN
    UPDATE changes SET number = number + 1;
END;

CREATE TRIGGER steps_gone AFTER DELETE ON steps
BEGIN
    UPDATE changes SET number = number + 1;
END;
