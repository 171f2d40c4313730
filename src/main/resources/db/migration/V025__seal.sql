-- What was sealed, in which order, and the signed heads: one tree for each commissioner, and tree 0 for what is nobody's. These
-- tables only grow: the application is granted SELECT and INSERT on them, and the triggers below stop everyone else.
CREATE TABLE seal_key (
    key_id        CHAR(32)       CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    public_key    VARBINARY(100) NOT NULL,
    first_used_at DATETIME(6)    NOT NULL,
    PRIMARY KEY (key_id)
) DEFAULT CHARACTER SET utf8mb4;

-- One sealed record. Two sealers can neither give one place twice nor seal one record twice.
CREATE TABLE seal_leaf (
    commissioner_id BIGINT      NOT NULL,
    position        BIGINT      NOT NULL,
    kind            VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    record_id       BIGINT      NOT NULL,
    hash            BINARY(32)  NOT NULL,
    PRIMARY KEY (commissioner_id, position),
    CONSTRAINT seal_leaf_is_one_for_a_record UNIQUE (kind, record_id),
    CONSTRAINT seal_leaf_kind_is_known CHECK (kind IN ('entry', 'event'))
) DEFAULT CHARACTER SET utf8mb4;

-- Full subtrees of 16, 256, 4,096 … leaves: what lies between is hashed from them when it is asked for.
CREATE TABLE seal_node (
    commissioner_id BIGINT     NOT NULL,
    level           SMALLINT   NOT NULL,
    position        BIGINT     NOT NULL,
    hash            BINARY(32) NOT NULL,
    PRIMARY KEY (commissioner_id, level, position)
) DEFAULT CHARACTER SET utf8mb4;

CREATE TABLE seal_head (
    commissioner_id BIGINT        NOT NULL,
    size            BIGINT        NOT NULL,
    previous_size   BIGINT        NOT NULL,
    root            BINARY(32)    NOT NULL,
    sealed_at       DATETIME(6)   NOT NULL,
    key_id          CHAR(32)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    signature       VARBINARY(64) NOT NULL,
    PRIMARY KEY (commissioner_id, size),
    CONSTRAINT seal_head_follows_one UNIQUE (commissioner_id, previous_size),
    CONSTRAINT seal_head_grows CHECK (size > previous_size)
) DEFAULT CHARACTER SET utf8mb4;

-- Whose turn it is to seal, and how far the records have been looked through: all up to settled_to for good.
CREATE TABLE seal_turn (
    id          INT         NOT NULL,
    settled_to  BIGINT      NOT NULL,
    read_to     BIGINT      NOT NULL,
    looked_back DATETIME(6) NULL,
    -- When nothing was left to seal last.
    up_to_date  DATETIME(6) NULL,
    PRIMARY KEY (id),
    CONSTRAINT seal_turn_is_one CHECK (id = 1)
) DEFAULT CHARACTER SET utf8mb4;

INSERT INTO seal_turn (id, settled_to, read_to, looked_back, up_to_date) VALUES (1, 0, 0, NULL, NULL);

CREATE TRIGGER seal_key_is_never_changed BEFORE UPDATE ON seal_key FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A seal is never changed';

CREATE TRIGGER seal_key_is_never_removed BEFORE DELETE ON seal_key FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A seal is never removed';

CREATE TRIGGER seal_leaf_is_never_changed BEFORE UPDATE ON seal_leaf FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A seal is never changed';

CREATE TRIGGER seal_leaf_is_never_removed BEFORE DELETE ON seal_leaf FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A seal is never removed';

CREATE TRIGGER seal_node_is_never_changed BEFORE UPDATE ON seal_node FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A seal is never changed';

CREATE TRIGGER seal_node_is_never_removed BEFORE DELETE ON seal_node FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A seal is never removed';

CREATE TRIGGER seal_head_is_never_changed BEFORE UPDATE ON seal_head FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A seal is never changed';

CREATE TRIGGER seal_head_is_never_removed BEFORE DELETE ON seal_head FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A seal is never removed';
