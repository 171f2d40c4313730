-- Who did what to which record, when and why. The table only grows: the application is granted SELECT and INSERT on it,
-- and the triggers below stop everyone else.
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
    detail            VARCHAR(4000) NOT NULL,
    -- The event that carries the caller's key is what a repeated request is answered from.
    caller_key        VARCHAR(80)   CHARACTER SET ascii COLLATE ascii_bin NULL,
    digest            BINARY(32)    NULL,
    answer            VARCHAR(4000) NULL,
    PRIMARY KEY (id),
    CONSTRAINT audit_caller_key_is_used_once UNIQUE (caller_key),
    CONSTRAINT audit_key_has_digest CHECK ((caller_key IS NULL) = (digest IS NULL)),
    CONSTRAINT audit_key_has_answer CHECK ((caller_key IS NULL) = (answer IS NULL)),
    INDEX audit_by_commissioner (commissioner_id, recorded_at),
    INDEX audit_by_actor (actor_id, recorded_at),
    INDEX audit_by_subject (subject_reference),
    INDEX audit_by_holder (holder_id, recorded_at)
) DEFAULT CHARACTER SET utf8mb4;

CREATE TRIGGER audit_event_is_never_changed BEFORE UPDATE ON audit_event FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'An audit event is never changed';

CREATE TRIGGER audit_event_is_never_removed BEFORE DELETE ON audit_event FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'An audit event is never removed';
