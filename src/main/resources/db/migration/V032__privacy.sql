-- Copies of everything about a person, for that person.
CREATE TABLE personal_copy (
    id              BIGINT      NOT NULL,
    reference       VARCHAR(16) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    commissioner_id BIGINT      NOT NULL,
    person_id       BIGINT      NOT NULL,
    -- The person themselves, or whoever asked on their behalf.
    asked_by        BIGINT      NOT NULL,
    asked_at        DATETIME(6) NOT NULL,
    state           VARCHAR(10) NOT NULL,
    -- A person has one copy that is wanted or can be taken.
    is_live         TINYINT     NULL,
    -- How many tables have been looked through, of how many.
    parts_done      INT         NOT NULL,
    parts_all       INT         NOT NULL,
    picked_until    DATETIME(6) NULL,
    ready_at        DATETIME(6) NULL,
    -- When its content is removed.
    goes_at         DATETIME(6) NULL,
    size_bytes      BIGINT      NOT NULL,
    version         INT         NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT personal_copy_reference_is_one UNIQUE (reference),
    CONSTRAINT personal_copy_is_one_at_a_time UNIQUE (person_id, is_live),
    CONSTRAINT personal_copy_is_of_a_person FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT personal_copy_state_is_known CHECK (state IN ('ASKED', 'READY', 'GONE')),
    CONSTRAINT personal_copy_is_live_or_gone CHECK ((state = 'GONE') = (is_live IS NULL)),
    CONSTRAINT personal_copy_is_ready_since CHECK (state <> 'READY' OR (ready_at IS NOT NULL AND goes_at IS NOT NULL)),
    INDEX personal_copy_by_person (person_id, id),
    INDEX personal_copy_by_asker (asked_by, id),
    INDEX personal_copy_by_state (state, goes_at),
    INDEX personal_copy_by_commissioner (commissioner_id, id)
) DEFAULT CHARACTER SET utf8mb4;

-- What is in it, piece by piece.
CREATE TABLE personal_copy_part (
    copy_id BIGINT     NOT NULL,
    number  INT        NOT NULL,
    content MEDIUMBLOB NOT NULL,
    PRIMARY KEY (copy_id, number),
    CONSTRAINT personal_copy_part_is_of_a_copy FOREIGN KEY (copy_id) REFERENCES personal_copy (id)
) DEFAULT CHARACTER SET utf8mb4;

-- Nothing of this person is erased while one stands: a claim, an inquiry, an order of a court.
CREATE TABLE legal_hold (
    id              BIGINT       NOT NULL,
    reference       VARCHAR(16)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    commissioner_id BIGINT       NOT NULL,
    person_id       BIGINT       NOT NULL,
    reason          VARCHAR(500) NOT NULL,
    placed_by       BIGINT       NOT NULL,
    placed_at       DATETIME(6)  NOT NULL,
    lifted_by       BIGINT       NULL,
    lifted_at       DATETIME(6)  NULL,
    lifted_because  VARCHAR(500) NOT NULL,
    version         INT          NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT legal_hold_reference_is_one UNIQUE (reference),
    CONSTRAINT legal_hold_is_of_a_person FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT legal_hold_is_lifted_by_someone CHECK ((lifted_at IS NULL) = (lifted_by IS NULL)),
    INDEX legal_hold_by_person (person_id, lifted_at)
) DEFAULT CHARACTER SET utf8mb4;

-- Asked for by one, released by another. It stays: that somebody was erased, when and by whom, is not forgotten.
CREATE TABLE erasure (
    id              BIGINT       NOT NULL,
    reference       VARCHAR(16)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    commissioner_id BIGINT       NOT NULL,
    person_id       BIGINT       NOT NULL,
    reason          VARCHAR(500) NOT NULL,
    state           VARCHAR(10)  NOT NULL,
    -- A person has one that waits or is done.
    is_live         TINYINT      NULL,
    asked_by        BIGINT       NOT NULL,
    asked_at        DATETIME(6)  NOT NULL,
    ended_by        BIGINT       NULL,
    ended_at        DATETIME(6)  NULL,
    -- How many rows were emptied or removed.
    rows_gone       BIGINT       NOT NULL,
    -- Whether the files have gone from their folder too.
    files_gone      BOOLEAN      NOT NULL,
    version         INT          NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT erasure_reference_is_one UNIQUE (reference),
    CONSTRAINT erasure_is_one_at_a_time UNIQUE (person_id, is_live),
    CONSTRAINT erasure_is_of_a_person FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT erasure_state_is_known CHECK (state IN ('ASKED', 'DONE', 'DROPPED')),
    CONSTRAINT erasure_is_live_unless_dropped CHECK ((state = 'DROPPED') = (is_live IS NULL)),
    CONSTRAINT erasure_ends_by_someone CHECK ((state = 'ASKED') = (ended_by IS NULL)),
    CONSTRAINT erasure_takes_two CHECK (state <> 'DONE' OR ended_by <> asked_by),
    INDEX erasure_by_commissioner (commissioner_id, id),
    INDEX erasure_by_files (state, files_gone)
) DEFAULT CHARACTER SET utf8mb4;

INSERT INTO policy_entry
    (id, reference, kind, subject, commissioner_id, stance, limit_pence, days, number, from_day, to_day, author_id, recorded_at, reason)
VALUES
    (60, 'POL-NATN-KP00', 'WAITING_DAYS', 'KEPT_ACCOUNT', NULL, 'APPLIES', 0, 2557, 0, '2014-10-01', NULL, NULL, '2014-10-01', 'Kept for seven years after money last moved or the plan ended (a starting value for each commissioner to set its own).'),
    (61, 'POL-NATN-KP01', 'WAITING_DAYS', 'KEPT_SIGN_IN', NULL, 'APPLIES', 0, 365, 0, '2014-10-01', NULL, NULL, '2014-10-01', 'Kept for one year after money last moved or the plan ended (a starting value for each commissioner to set its own).'),
    (62, 'POL-NATN-KP02', 'WAITING_DAYS', 'KEPT_MESSAGE', NULL, 'APPLIES', 0, 365, 0, '2014-10-01', NULL, NULL, '2014-10-01', 'Kept for one year after money last moved or the plan ended (a starting value for each commissioner to set its own).'),
    (63, 'POL-NATN-KP03', 'WAITING_DAYS', 'KEPT_PLAN', NULL, 'APPLIES', 0, 2922, 0, '2014-10-01', NULL, NULL, '2014-10-01', 'Kept for eight years after money last moved or the plan ended (a starting value for each commissioner to set its own).'),
    (64, 'POL-NATN-KP04', 'WAITING_DAYS', 'KEPT_MEASURE', NULL, 'APPLIES', 0, 2922, 0, '2014-10-01', NULL, NULL, '2014-10-01', 'Kept for eight years after money last moved or the plan ended (a starting value for each commissioner to set its own).'),
    (65, 'POL-NATN-KP05', 'WAITING_DAYS', 'KEPT_MONEY', NULL, 'APPLIES', 0, 2557, 0, '2014-10-01', NULL, NULL, '2014-10-01', 'Kept for seven years after money last moved or the plan ended (a starting value for each commissioner to set its own).'),
    (66, 'POL-NATN-KP06', 'WAITING_DAYS', 'KEPT_PURCHASE', NULL, 'APPLIES', 0, 2557, 0, '2014-10-01', NULL, NULL, '2014-10-01', 'Kept for seven years after money last moved or the plan ended (a starting value for each commissioner to set its own).'),
    (67, 'POL-NATN-KP07', 'WAITING_DAYS', 'KEPT_PAYMENT', NULL, 'APPLIES', 0, 2557, 0, '2014-10-01', NULL, NULL, '2014-10-01', 'Kept for seven years after money last moved or the plan ended (a starting value for each commissioner to set its own).'),
    (68, 'POL-NATN-KP08', 'WAITING_DAYS', 'KEPT_BANK', NULL, 'APPLIES', 0, 2557, 0, '2014-10-01', NULL, NULL, '2014-10-01', 'Kept for seven years after money last moved or the plan ended (a starting value for each commissioner to set its own).'),
    (69, 'POL-NATN-KP09', 'WAITING_DAYS', 'KEPT_DISPUTE', NULL, 'APPLIES', 0, 2557, 0, '2014-10-01', NULL, NULL, '2014-10-01', 'Kept for seven years after money last moved or the plan ended (a starting value for each commissioner to set its own).'),
    (70, 'POL-NATN-KP10', 'WAITING_DAYS', 'KEPT_TRAIL', NULL, 'APPLIES', 0, 2557, 0, '2014-10-01', NULL, NULL, '2014-10-01', 'Kept for seven years after money last moved or the plan ended (a starting value for each commissioner to set its own).'),
    (71, 'POL-NATN-KP11', 'WAITING_DAYS', 'KEPT_PRIVACY', NULL, 'APPLIES', 0, 365, 0, '2014-10-01', NULL, NULL, '2014-10-01', 'Kept for one year after money last moved or the plan ended (a starting value for each commissioner to set its own).'),
    (72, 'POL-NATN-KP12', 'WAITING_DAYS', 'KEPT_RETURN', NULL, 'APPLIES', 0, 2557, 0, '2014-10-01', NULL, NULL, '2014-10-01', 'Kept for seven years after money last moved or the plan ended (a starting value for each commissioner to set its own).');
