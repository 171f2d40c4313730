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
    INDEX claim_line_by_common (common, outcome),
    INDEX claim_line_by_record (became)
) DEFAULT CHARACTER SET utf8mb4;

-- An address at which a provider's own system listens.
CREATE TABLE webhook_endpoint (
    id            BIGINT       NOT NULL,
    reference     VARCHAR(16)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    provider_id   BIGINT       NOT NULL,
    address       VARCHAR(500) NOT NULL,
    -- What it is told of, with commas between.
    topics        VARCHAR(400) NOT NULL,
    -- What messages are signed with; the one before it too, for a while after it was replaced. Sealed with a key that is not
    -- in the database: a number used once (12 bytes), the secret (32), the seal (16).
    secret        BINARY(60)   NOT NULL,
    old_secret    BINARY(60)   NULL,
    old_until     DATETIME(6)  NULL,
    state         VARCHAR(20)  NOT NULL,
    failing_since DATETIME(6)  NULL,
    rests_until   DATETIME(6)  NULL,
    version       INT          NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT webhook_endpoint_reference_is_one UNIQUE (reference),
    CONSTRAINT webhook_endpoint_is_a_providers FOREIGN KEY (provider_id) REFERENCES organisation (id),
    CONSTRAINT webhook_endpoint_state_is_known CHECK (state IN ('LIVE', 'GIVEN_UP', 'REMOVED')),
    INDEX webhook_endpoint_by_provider (provider_id, state)
) DEFAULT CHARACTER SET utf8mb4;

-- The outbox: written in the act that it tells of, carried afterwards. Its numbers come from the database, since one act
-- makes as many as there are addresses that listen, in one statement.
CREATE TABLE webhook_message (
    id           BIGINT       NOT NULL AUTO_INCREMENT,
    endpoint_id  BIGINT       NOT NULL,
    topic        VARCHAR(30)  NOT NULL,
    subject      VARCHAR(16)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    -- The provider's own number for it; empty when it has none.
    number       VARCHAR(40)  NOT NULL,
    amount_pence BIGINT       NOT NULL,
    happened_at  DATETIME(6)  NOT NULL,
    state        VARCHAR(20)  NOT NULL,
    tries        INT          NOT NULL,
    next_try_at  DATETIME(6)  NOT NULL,
    picked_until DATETIME(6)  NULL,
    PRIMARY KEY (id),
    CONSTRAINT webhook_message_is_for_an_endpoint FOREIGN KEY (endpoint_id) REFERENCES webhook_endpoint (id),
    CONSTRAINT webhook_message_state_is_known CHECK (state IN ('WAITING', 'DELIVERED', 'FAILED')),
    INDEX webhook_message_by_endpoint (endpoint_id, id),
    INDEX webhook_message_to_carry (state, next_try_at)
) DEFAULT CHARACTER SET utf8mb4;

-- Every time that somebody tried to hand a message over.
CREATE TABLE webhook_try (
    message_id  BIGINT      NOT NULL,
    number      INT         NOT NULL,
    tried_at    DATETIME(6) NOT NULL,
    took_millis BIGINT      NOT NULL,
    -- What was answered, by HTTP; 0 when nothing was, and then why.
    code        INT         NOT NULL,
    words       VARCHAR(40) NOT NULL,
    PRIMARY KEY (message_id, number),
    CONSTRAINT webhook_try_is_of_a_message FOREIGN KEY (message_id) REFERENCES webhook_message (id)
) DEFAULT CHARACTER SET utf8mb4;
