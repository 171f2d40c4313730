-- What people dispute of what they were charged.

CREATE TABLE dispute (
    id              BIGINT        NOT NULL,
    reference       VARCHAR(16)   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    commissioner_id BIGINT        NOT NULL,
    holder_id       BIGINT        NOT NULL,
    coordinator_id  BIGINT        NULL,
    provider_id     BIGINT        NOT NULL,
    invoice         VARCHAR(16)   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    line            INT           NOT NULL,
    line_id         BIGINT        NOT NULL,
    amount_pence    BIGINT        NOT NULL,
    -- How much of it no payment had yet, and so is not paid before the dispute is over.
    held_back_pence BIGINT        NOT NULL,
    -- How much of it is not to be paid, in the end.
    upheld_pence    BIGINT        NOT NULL,
    state           VARCHAR(20)   NOT NULL,
    -- 1 while it is open: a line has one open dispute.
    is_open         TINYINT       NULL,
    raised_by       BIGINT        NOT NULL,
    raised_at       DATETIME(6)   NOT NULL,
    -- By when whoever's turn it is should have acted.
    due_on          DATE          NOT NULL,
    version         INT           NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT dispute_reference_is_one UNIQUE (reference),
    CONSTRAINT dispute_is_open_once_for_a_line UNIQUE (line_id, is_open),
    CONSTRAINT dispute_is_about_a_line FOREIGN KEY (line_id) REFERENCES invoice_line (id),
    CONSTRAINT dispute_state_is_known CHECK (state IN ('RAISED', 'ANSWERED', 'UPHELD', 'REJECTED', 'WITHDRAWN')),
    CONSTRAINT dispute_is_open_until_it_is_over CHECK ((state IN ('RAISED', 'ANSWERED')) = (is_open IS NOT NULL)),
    CONSTRAINT dispute_holds_back_no_more_than_it_is_about CHECK (amount_pence > 0
        AND held_back_pence BETWEEN 0 AND amount_pence AND upheld_pence BETWEEN 0 AND amount_pence),
    INDEX dispute_by_holder (holder_id, id),
    INDEX dispute_by_coordinator (coordinator_id, id),
    INDEX dispute_by_provider (provider_id, id),
    INDEX dispute_by_commissioner (commissioner_id, id)
) DEFAULT CHARACTER SET utf8mb4;

-- The approved amounts that are held back for it.
CREATE TABLE dispute_charge (
    dispute_id  BIGINT NOT NULL,
    approval_id BIGINT NOT NULL,
    PRIMARY KEY (dispute_id, approval_id),
    CONSTRAINT charge_is_of_a_dispute FOREIGN KEY (dispute_id) REFERENCES dispute (id),
    CONSTRAINT charge_was_approved FOREIGN KEY (approval_id) REFERENCES invoice_approval (id),
    INDEX dispute_charge_by_approval (approval_id)
) DEFAULT CHARACTER SET utf8mb4;

-- What was said and done, in order. It only grows.
CREATE TABLE dispute_note (
    id         BIGINT        NOT NULL,
    dispute_id BIGINT        NOT NULL,
    act        VARCHAR(20)   NOT NULL,
    words      VARCHAR(1000) NOT NULL,
    written_by BIGINT        NOT NULL,
    written_at DATETIME(6)   NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT dispute_note_is_of_a_dispute FOREIGN KEY (dispute_id) REFERENCES dispute (id),
    INDEX dispute_note_by_dispute (dispute_id, id)
) DEFAULT CHARACTER SET utf8mb4;

-- For how many working days whoever is asked has time.
INSERT INTO policy_entry
    (id, reference, kind, subject, commissioner_id, stance, limit_pence, days, from_day, to_day, author_id, recorded_at, reason)
VALUES
    (20, 'POL-NATN-DSPA', 'WAITING_DAYS', 'DISPUTE_ANSWER', NULL, 'APPLIES', 0, 10, '2014-10-01', NULL, NULL, '2014-10-01', 'A provider has ten working days to answer a dispute (a starting value for each commissioner to set its own).'),
    (21, 'POL-NATN-DSPD', 'WAITING_DAYS', 'DISPUTE_DECISION', NULL, 'APPLIES', 0, 10, '2014-10-01', NULL, NULL, '2014-10-01', 'A dispute is decided ten working days after it was answered (a starting value for each commissioner to set its own).');

-- Files that show something of it; their content lies in the folder for files, under its checksum.
CREATE TABLE dispute_file (
    id         BIGINT       NOT NULL,
    reference  VARCHAR(16)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    dispute_id BIGINT       NOT NULL,
    name       VARCHAR(200) NOT NULL,
    kind       VARCHAR(4)   NOT NULL,
    size_bytes BIGINT       NOT NULL,
    sha256     CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    added_by   BIGINT       NOT NULL,
    added_at   DATETIME(6)  NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT dispute_file_reference_is_one UNIQUE (reference),
    CONSTRAINT dispute_file_is_added_once UNIQUE (dispute_id, sha256),
    CONSTRAINT dispute_file_kind_is_known CHECK (kind IN ('JPEG', 'PNG', 'PDF')),
    CONSTRAINT dispute_file_is_of_a_dispute FOREIGN KEY (dispute_id) REFERENCES dispute (id)
) DEFAULT CHARACTER SET utf8mb4;
