-- Who did what to which record, when and why. The table only grows: the application is granted SELECT and INSERT on it,
-- and the triggers below stop everyone else. One thing can be taken away, and nothing put in its place: a reason in
-- somebody's words, together with its salt. What is sealed of it is its digest, which stays.
CREATE TABLE audit_event (
    id                BIGINT        NOT NULL,
    recorded_at       DATETIME(6)   NOT NULL,
    act               VARCHAR(60)   NOT NULL,
    subject_kind      VARCHAR(40)   NOT NULL,
    subject_reference VARCHAR(64)   NOT NULL,
    actor_id          BIGINT        NULL,
    holder_id         BIGINT        NULL,
    commissioner_id   BIGINT        NULL,
    reason            VARCHAR(1000) NOT NULL,
    -- SHA-256 of the salt and the reason: without the salt nobody can try out what the words were.
    reason_salt       BINARY(16)    NULL,
    reason_digest     BINARY(32)    NULL,
    detail            VARCHAR(4000) NOT NULL,
    -- The event that carries the caller's key is what a repeated request is answered from.
    caller_key        VARCHAR(80)   CHARACTER SET ascii COLLATE ascii_bin NULL,
    digest            BINARY(32)    NULL,
    answer            VARCHAR(4000) NULL,
    PRIMARY KEY (id),
    CONSTRAINT audit_caller_key_is_used_once UNIQUE (caller_key),
    CONSTRAINT audit_key_has_digest CHECK ((caller_key IS NULL) = (digest IS NULL)),
    CONSTRAINT audit_key_has_answer CHECK ((caller_key IS NULL) = (answer IS NULL)),
    CONSTRAINT audit_reason_has_its_digest CHECK (reason = '' OR (reason_salt IS NOT NULL AND reason_digest IS NOT NULL)),
    INDEX audit_by_commissioner (commissioner_id, recorded_at),
    INDEX audit_by_actor (actor_id, recorded_at),
    INDEX audit_by_subject (subject_reference),
    INDEX audit_by_holder (holder_id, recorded_at)
) DEFAULT CHARACTER SET utf8mb4;

CREATE TRIGGER audit_event_is_never_changed BEFORE UPDATE ON audit_event FOR EACH ROW
BEGIN
    IF NOT (NEW.reason = '' AND NEW.reason_salt IS NULL AND NEW.reason_digest <=> OLD.reason_digest
            AND NEW.id = OLD.id AND NEW.recorded_at = OLD.recorded_at AND NEW.act = OLD.act
            AND NEW.subject_kind = OLD.subject_kind AND NEW.subject_reference = OLD.subject_reference
            AND NEW.actor_id <=> OLD.actor_id AND NEW.holder_id <=> OLD.holder_id
            AND NEW.commissioner_id <=> OLD.commissioner_id AND NEW.detail = OLD.detail
            AND NEW.caller_key <=> OLD.caller_key AND NEW.digest <=> OLD.digest AND NEW.answer <=> OLD.answer) THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'An audit event is never changed';
    END IF;
END;

CREATE TRIGGER audit_event_is_never_removed BEFORE DELETE ON audit_event FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'An audit event is never removed';
