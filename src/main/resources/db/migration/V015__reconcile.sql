-- The reconciliation desk: what belongs to each line of a bank's statement.

-- What somebody once said of a line, and wants to be said of all like it.
CREATE TABLE statement_rule (
    id              BIGINT       NOT NULL,
    reference       VARCHAR(16)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    commissioner_id BIGINT       NOT NULL,
    account_id      BIGINT       NOT NULL,
    words           VARCHAR(80)  NOT NULL,
    goes_out        BOOLEAN      NOT NULL,
    -- Why nothing in the books belongs to such lines; empty when they come into the books.
    explanation     VARCHAR(200) NOT NULL,
    -- The agreement under which they are somebody's own part, or the account at the other end; empty when they are neither.
    about           VARCHAR(16)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    made_by         BIGINT       NOT NULL,
    made_at         DATETIME(6)  NOT NULL,
    ended_at        DATETIME(6)  NULL,
    PRIMARY KEY (id),
    CONSTRAINT statement_rule_reference_is_one UNIQUE (reference),
    CONSTRAINT statement_rule_says_one_thing CHECK (explanation = '' OR about = ''),
    INDEX statement_rule_by_account (account_id, ended_at, id)
) DEFAULT CHARACTER SET utf8mb4;

-- A line is matched once. What was said of it can be taken back; then it is open again.
CREATE TABLE statement_match (
    line_id         BIGINT       NOT NULL,
    commissioner_id BIGINT       NOT NULL,
    account_id      BIGINT       NOT NULL,
    matched_by      VARCHAR(10)  NOT NULL,
    -- The reference it is about; empty when nothing in the books belongs to it, and then why.
    subject         VARCHAR(64)  NOT NULL,
    explanation     VARCHAR(200) NOT NULL,
    rule_id         BIGINT       NULL,
    person_id       BIGINT       NOT NULL,
    matched_at      DATETIME(6)  NOT NULL,
    PRIMARY KEY (line_id),
    CONSTRAINT statement_match_is_of_a_line FOREIGN KEY (line_id) REFERENCES statement_line (id),
    CONSTRAINT statement_match_is_by_a_rule FOREIGN KEY (rule_id) REFERENCES statement_rule (id),
    CONSTRAINT statement_match_way_is_known CHECK (matched_by IN ('REFERENCE', 'SENDER', 'RULE', 'HAND')),
    CONSTRAINT statement_match_names_or_explains CHECK ((subject = '') <> (explanation = '')),
    INDEX statement_match_by_account (account_id, subject)
) DEFAULT CHARACTER SET utf8mb4;

-- The entries of the journal that a line is, each of one line only.
CREATE TABLE statement_match_entry (
    account_id BIGINT NOT NULL,
    entry_id   BIGINT NOT NULL,
    line_id    BIGINT NOT NULL,
    -- Below zero when cash left the account.
    pence      BIGINT NOT NULL,
    PRIMARY KEY (account_id, entry_id),
    CONSTRAINT statement_match_entry_is_in_the_journal FOREIGN KEY (entry_id) REFERENCES journal_entry (id),
    CONSTRAINT statement_match_entry_is_of_a_match FOREIGN KEY (line_id) REFERENCES statement_match (line_id),
    INDEX statement_match_entry_by_line (line_id)
) DEFAULT CHARACTER SET utf8mb4;

-- What was said of a line once, and taken back. Such a line is not matched again but by a person.
CREATE TABLE statement_match_undone (
    id              BIGINT       NOT NULL,
    line_id         BIGINT       NOT NULL,
    commissioner_id BIGINT       NOT NULL,
    account_id      BIGINT       NOT NULL,
    matched_by      VARCHAR(10)  NOT NULL,
    subject         VARCHAR(64)  NOT NULL,
    explanation     VARCHAR(200) NOT NULL,
    because         VARCHAR(200) NOT NULL,
    undone_by       BIGINT       NOT NULL,
    undone_at       DATETIME(6)  NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT statement_match_undone_is_of_a_line FOREIGN KEY (line_id) REFERENCES statement_line (id),
    CONSTRAINT statement_match_undone_says_why CHECK (because <> ''),
    INDEX statement_match_undone_by_line (line_id, id)
) DEFAULT CHARACTER SET utf8mb4;

-- Who finds out what an open line is.
CREATE TABLE statement_line_owner (
    line_id         BIGINT       NOT NULL,
    commissioner_id BIGINT       NOT NULL,
    account_id      BIGINT       NOT NULL,
    owner_id        BIGINT       NOT NULL,
    note            VARCHAR(200) NOT NULL,
    since           DATE         NOT NULL,
    PRIMARY KEY (line_id),
    CONSTRAINT statement_line_owner_is_of_a_line FOREIGN KEY (line_id) REFERENCES statement_line (id),
    CONSTRAINT statement_line_owner_is_a_person FOREIGN KEY (owner_id) REFERENCES person (id)
) DEFAULT CHARACTER SET utf8mb4;
