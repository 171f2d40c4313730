-- What providers send many at a time, and what their own systems are told.

-- A file of invoices or deliveries, tried before it is sent.
CREATE TABLE claim_file (
    id           BIGINT       NOT NULL,
    reference    VARCHAR(16)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    provider_id  BIGINT       NOT NULL,
    kind         VARCHAR(20)  NOT NULL,
    name         VARCHAR(200) NOT NULL,
    digest       BINARY(32)   NOT NULL,
    -- 1 until it is dropped, then nothing: the same content is one file for as long as it is kept.
    is_kept      TINYINT      NULL,
    state        VARCHAR(20)  NOT NULL,
    -- In whose name it is worked on.
    asked_by     BIGINT       NOT NULL,
    taken_at     DATETIME(6)  NOT NULL,
    ended_at     DATETIME(6)  NULL,
    -- Until when the server that works on it has it to itself.
    picked_until DATETIME(6)  NULL,
    version      INT          NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT claim_file_reference_is_one UNIQUE (reference),
    CONSTRAINT claim_file_is_taken_once UNIQUE (provider_id, kind, digest, is_kept),
    CONSTRAINT claim_file_is_a_providers FOREIGN KEY (provider_id) REFERENCES organisation (id),
    CONSTRAINT claim_file_kind_is_known CHECK (kind IN ('INVOICES', 'DELIVERIES')),
    CONSTRAINT claim_file_state_is_known CHECK (state IN ('TRYING', 'TRIED', 'SENDING', 'SENT', 'DROPPED')),
    CONSTRAINT claim_file_is_kept_or_not CHECK (is_kept = 1),
    INDEX claim_file_by_provider (provider_id, id),
    INDEX claim_file_to_work_on (state, picked_until)
) DEFAULT CHARACTER SET utf8mb4;

CREATE TABLE claim_line (
    file_id      BIGINT        NOT NULL,
    -- Where it begins in the file, the heading being line 1.
    line         INT           NOT NULL,
    -- Which invoice or delivery of the file it belongs to, counted from 1.
    claim        INT           NOT NULL,
    -- What the lines of that have in common, the provider's number for it; empty where the line cannot say so.
    common       VARCHAR(40)   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    -- Its values in the order of our columns.
    content      VARCHAR(4100) NOT NULL,
    outcome      VARCHAR(20)   NOT NULL,
    -- What is wrong with it: in which column, which mistake or rule, with its facts. Empty when nothing is.
    field        VARCHAR(40)   NOT NULL,
    code         VARCHAR(60)   NOT NULL,
    facts        VARCHAR(1000) NOT NULL,
    -- The invoice or the delivery that it became part of; empty before.
    became       VARCHAR(16)   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    amount_pence BIGINT        NOT NULL,
    owed_pence   BIGINT        NOT NULL,
    -- Why not all of it is owed.
    reasons      VARCHAR(200)  NOT NULL,
    PRIMARY KEY (file_id, line),
    CONSTRAINT claim_line_is_of_a_file FOREIGN KEY (file_id) REFERENCES claim_file (id),
    CONSTRAINT claim_line_outcome_is_known CHECK (outcome IN
        ('WAITING', 'WRONG', 'HELD_BACK', 'REFUSED', 'READY', 'SENT', 'KNOWN')),
    CONSTRAINT claim_line_owes_what_it_asks_for CHECK (owed_pence BETWEEN 0 AND amount_pence),
    INDEX claim_line_to_work_on (file_id, outcome, claim, line),
    INDEX claim_line_by_common (common, outcome)
) DEFAULT CHARACTER SET utf8mb4;
