-- Bank statements as they were brought in, and what people show of the money that they hold themselves.

-- A bank account of the books of which statements were brought in, and how its CSV files are read: once chosen, it stays
-- until others are chosen. Whoever brings lines in locks its row.
CREATE TABLE statement_account (
    account_id      BIGINT       NOT NULL,
    commissioner_id BIGINT       NOT NULL,
    -- None until the columns are chosen.
    value_separator CHAR(1)      NULL,
    day_column      VARCHAR(80)  NULL,
    day_order       VARCHAR(20)  NULL,
    in_column       VARCHAR(80)  NULL,
    out_column      VARCHAR(80)  NULL,
    unsigned_goes   VARCHAR(3)   NULL,
    -- Headings, one a line.
    text_columns    VARCHAR(500) NULL,
    party_column    VARCHAR(80)  NULL,
    reference_column VARCHAR(80) NULL,
    bank_reference_column VARCHAR(80) NULL,
    -- Of a card: the column that says what became of a payment.
    status_column   VARCHAR(80)  NULL,
    -- Of what was taken besides, as Stripe's report has it.
    fee_column      VARCHAR(80)  NULL,
    PRIMARY KEY (account_id),
    CONSTRAINT statement_columns_are_chosen_together CHECK ((day_column IS NULL) = (in_column IS NULL)
        AND (day_column IS NULL) = (out_column IS NULL) AND (day_column IS NULL) = (value_separator IS NULL)),
    CONSTRAINT statement_account_is_a_commissioners FOREIGN KEY (commissioner_id) REFERENCES organisation (id)
) DEFAULT CHARACTER SET utf8mb4;

-- One file that somebody brought in, and what it came to.
CREATE TABLE statement_import (
    id              BIGINT       NOT NULL,
    reference       VARCHAR(16)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    commissioner_id BIGINT       NOT NULL,
    account_id      BIGINT       NOT NULL,
    file_name       VARCHAR(200) NOT NULL,
    kind            VARCHAR(10)  NOT NULL,
    lines_added     INT          NOT NULL,
    lines_known     INT          NOT NULL,
    lines_unread    INT          NOT NULL,
    brought_by      BIGINT       NOT NULL,
    brought_at      DATETIME(6)  NOT NULL,
    -- None while it is being read, and for ever when that was broken off: then the file is brought again.
    ended_at        DATETIME(6)  NULL,
    PRIMARY KEY (id),
    CONSTRAINT statement_import_reference_is_one UNIQUE (reference),
    CONSTRAINT statement_import_kind_is_known CHECK (kind IN ('CSV', 'OFX', 'CAMT')),
    CONSTRAINT statement_import_is_of_an_account FOREIGN KEY (account_id) REFERENCES statement_account (account_id),
    INDEX statement_import_by_account (account_id, id)
) DEFAULT CHARACTER SET utf8mb4;

-- What the file says of an account's balance, beside what its lines come to.
CREATE TABLE statement_balance (
    import_id        BIGINT       NOT NULL,
    number           INT          NOT NULL,
    account_id       BIGINT       NOT NULL,
    named            VARCHAR(80)  NOT NULL,
    first_day        DATE         NULL,
    last_day         DATE         NULL,
    opening_pence    BIGINT       NULL,
    closing_pence    BIGINT       NULL,
    in_pence         BIGINT       NOT NULL,
    out_pence        BIGINT       NOT NULL,
    PRIMARY KEY (import_id, number),
    CONSTRAINT statement_balance_is_in_an_import FOREIGN KEY (import_id) REFERENCES statement_import (id),
    INDEX statement_balance_by_day (account_id, last_day, import_id)
) DEFAULT CHARACTER SET utf8mb4;

-- A line of a file that could not be understood, and why.
CREATE TABLE statement_unread (
    import_id BIGINT       NOT NULL,
    number    INT          NOT NULL,
    line      BIGINT       NOT NULL,
    field     VARCHAR(80)  NOT NULL,
    code      VARCHAR(40)  NOT NULL,
    -- What its words need: a name and a value, with a tab between them, one a line.
    facts     VARCHAR(500) NOT NULL,
    PRIMARY KEY (import_id, number),
    CONSTRAINT statement_unread_is_in_an_import FOREIGN KEY (import_id) REFERENCES statement_import (id)
) DEFAULT CHARACTER SET utf8mb4;

-- A movement over an account, as its bank told it; each once, whichever files tell of it. It is never changed.
CREATE TABLE statement_line (
    id              BIGINT       NOT NULL,
    commissioner_id BIGINT       NOT NULL,
    account_id      BIGINT       NOT NULL,
    import_id       BIGINT       NOT NULL,
    booked_on       DATE         NOT NULL,
    -- Below zero when money went out.
    change_pence    BIGINT       NOT NULL,
    payment_name    VARCHAR(80)  NOT NULL,
    bank_reference  VARCHAR(80)  NOT NULL,
    words           VARCHAR(300) NOT NULL,
    other_party     VARCHAR(140) NOT NULL,
    -- Sort code and account number of the other party, fourteen digits; empty when the bank does not tell.
    other_account   VARCHAR(14)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- Why the bank says a payment came back; empty for all others.
    returned        VARCHAR(30)  NOT NULL,
    -- How the file was read: lines read in the same way are told apart by all their words, others by day and amount.
    read_as         CHAR(12)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- Of all that the line says, and which of several that say the same it is.
    wording         BINARY(32)   NOT NULL,
    nth             INT          NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT statement_line_is_known_once UNIQUE (account_id, wording, nth),
    CONSTRAINT statement_line_moves_something CHECK (change_pence <> 0),
    CONSTRAINT statement_line_is_in_an_import FOREIGN KEY (import_id) REFERENCES statement_import (id),
    INDEX statement_line_by_day (account_id, booked_on, change_pence)
) DEFAULT CHARACTER SET utf8mb4;

-- What the holder says a line of their own account's statement was. One answer counts; one that was taken back stays.
CREATE TABLE explanation (
    id              BIGINT       NOT NULL,
    reference       VARCHAR(16)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    commissioner_id BIGINT       NOT NULL,
    account_id      BIGINT       NOT NULL,
    line_id         BIGINT       NOT NULL,
    kind            VARCHAR(20)  NOT NULL,
    amount_pence    BIGINT       NOT NULL,
    -- Which order, invoice, payment in, own part, or earlier explanation it names; the goal's pot where it names a goal.
    about_id        BIGINT       NULL,
    words           VARCHAR(500) NOT NULL,
    said_by         BIGINT       NOT NULL,
    said_at         DATETIME(6)  NOT NULL,
    is_live         TINYINT      NULL,
    undone_by       BIGINT       NULL,
    undone_at       DATETIME(6)  NULL,
    undone_because  VARCHAR(500) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT explanation_reference_is_one UNIQUE (reference),
    CONSTRAINT line_is_explained_once UNIQUE (line_id, is_live),
    CONSTRAINT explanation_kind_is_known CHECK (kind IN
        ('FOR_GOAL', 'FOR_ORDER', 'FOR_INVOICE', 'PAID_IN', 'GIVEN_BACK', 'WAGES', 'OWN_PART', 'SOMETHING_ELSE')),
    CONSTRAINT explanation_is_live_until_undone CHECK ((is_live IS NULL) = (undone_by IS NOT NULL)),
    CONSTRAINT explanation_names_what_it_is_about CHECK ((kind = 'SOMETHING_ELSE') = (about_id IS NULL)),
    CONSTRAINT explanation_is_of_a_line FOREIGN KEY (line_id) REFERENCES statement_line (id),
    INDEX explanation_by_account (account_id, is_live, id),
    INDEX explanation_by_subject (about_id, kind, is_live)
) DEFAULT CHARACTER SET utf8mb4;

-- The entries of the journal that an explanation made, so that undoing it corrects each of them.
CREATE TABLE explanation_entry (
    explanation_id BIGINT NOT NULL,
    number         INT    NOT NULL,
    entry_id       BIGINT NOT NULL,
    payee_id       BIGINT NOT NULL,
    pot_id         BIGINT NOT NULL,
    -- The approved share that it paid, where it paid an invoice.
    approval_id    BIGINT NULL,
    hold_id        BIGINT NULL,
    amount_pence   BIGINT NOT NULL,
    is_live        TINYINT NULL,
    PRIMARY KEY (explanation_id, number),
    CONSTRAINT explanation_entry_is_of_an_explanation FOREIGN KEY (explanation_id) REFERENCES explanation (id),
    INDEX explanation_entry_by_share (approval_id, hold_id, is_live),
    INDEX explanation_entry_by_hold (hold_id, entry_id)
) DEFAULT CHARACTER SET utf8mb4;

-- What was paid for an order before its bill came, and which approved share it turned out to pay.
CREATE TABLE bill_paid_ahead (
    explanation_id BIGINT NOT NULL,
    number         INT    NOT NULL,
    approval_id    BIGINT NOT NULL,
    hold_id        BIGINT NOT NULL,
    amount_pence   BIGINT NOT NULL,
    PRIMARY KEY (explanation_id, number, approval_id),
    CONSTRAINT bill_was_paid_by_an_explanation FOREIGN KEY (explanation_id) REFERENCES explanation (id),
    CONSTRAINT bill_paid_ahead_is_of_something CHECK (amount_pence > 0),
    INDEX bill_paid_ahead_by_share (approval_id, hold_id)
) DEFAULT CHARACTER SET utf8mb4;

-- What payments to somebody were for the last time: suggested the next time, never decided.
CREATE TABLE spending_habit (
    account_id BIGINT       NOT NULL,
    payee      VARCHAR(140) NOT NULL,
    pot_id     BIGINT       NOT NULL,
    PRIMARY KEY (account_id, payee),
    CONSTRAINT spending_habit_names_a_pot FOREIGN KEY (pot_id) REFERENCES pot (id)
) DEFAULT CHARACTER SET utf8mb4;

-- A picture or document that shows what a line was. The file lies in the service's folder of files under its checksum.
CREATE TABLE receipt (
    id              BIGINT       NOT NULL,
    reference       VARCHAR(16)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    commissioner_id BIGINT       NOT NULL,
    account_id      BIGINT       NOT NULL,
    line_id         BIGINT       NOT NULL,
    name            VARCHAR(200) NOT NULL,
    kind            VARCHAR(4)   NOT NULL,
    size_bytes      BIGINT       NOT NULL,
    sha256          BINARY(32)   NOT NULL,
    added_by        BIGINT       NOT NULL,
    added_at        DATETIME(6)  NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT receipt_reference_is_one UNIQUE (reference),
    CONSTRAINT receipt_is_attached_once UNIQUE (line_id, sha256),
    CONSTRAINT receipt_kind_is_known CHECK (kind IN ('JPEG', 'PNG', 'PDF')),
    CONSTRAINT receipt_is_of_a_line FOREIGN KEY (line_id) REFERENCES statement_line (id)
) DEFAULT CHARACTER SET utf8mb4;

-- What is still to be shown of an account: kept beside its lines, by whoever changes what is known of them, and there only
-- while something is. It can always be counted again from the lines.
CREATE TABLE evidence_waiting (
    account_id      BIGINT      NOT NULL,
    account         VARCHAR(16) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    commissioner_id BIGINT      NOT NULL,
    -- Lines that nobody has said anything of, and payments that nothing shows yet.
    unexplained     INT         NOT NULL,
    without_receipt INT         NOT NULL,
    amount_pence    BIGINT      NOT NULL,
    oldest_on       DATE        NOT NULL,
    PRIMARY KEY (account_id),
    CONSTRAINT evidence_is_waited_for CHECK (unexplained + without_receipt > 0),
    CONSTRAINT evidence_is_waited_for_of_an_account FOREIGN KEY (account_id) REFERENCES kept_account (id),
    INDEX evidence_waiting_oldest_first (commissioner_id, oldest_on, account)
) DEFAULT CHARACTER SET utf8mb4;

-- When somebody was told last that what they were to show is late; gone when they have shown everything.
CREATE TABLE evidence_reminder (
    account_id BIGINT NOT NULL,
    told_on    DATE   NOT NULL,
    PRIMARY KEY (account_id),
    CONSTRAINT evidence_reminder_is_of_an_account FOREIGN KEY (account_id) REFERENCES kept_account (id)
) DEFAULT CHARACTER SET utf8mb4;

INSERT INTO policy_entry
    (id, reference, kind, subject, commissioner_id, stance, limit_pence, days, from_day, to_day, author_id, recorded_at, reason)
VALUES
    (22, 'POL-NATN-EVID', 'WAITING_DAYS', 'EVIDENCE', NULL, 'APPLIES', 0, 28, '2014-10-01', NULL, NULL, '2014-10-01', 'People are reminded four weeks after a payment that nothing shows yet what it was for (a starting value for each commissioner to set its own).');

-- What a personal assistant earned over some days, as the payroll bureau worked it out.
CREATE TABLE assistant_pay (
    id               BIGINT       NOT NULL,
    commissioner_id  BIGINT       NOT NULL,
    account_id       BIGINT       NOT NULL,
    pot_id           BIGINT       NOT NULL,
    assistant        VARCHAR(120) NOT NULL,
    from_day         DATE         NOT NULL,
    to_day           DATE         NOT NULL,
    hours_hundredths BIGINT       NOT NULL,
    rate_pence       BIGINT       NOT NULL,
    gross_pence      BIGINT       NOT NULL,
    -- What the employer pays on top of the wages: National Insurance and their part of the pension.
    employer_pence   BIGINT       NOT NULL,
    brought_by       BIGINT       NOT NULL,
    brought_at       DATETIME(6)  NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT pay_is_brought_once UNIQUE (account_id, assistant, from_day, to_day),
    CONSTRAINT pay_is_for_hours CHECK (hours_hundredths > 0 AND rate_pence > 0 AND gross_pence > 0),
    CONSTRAINT pay_ends_after_it_begins CHECK (to_day >= from_day),
    CONSTRAINT pay_is_for_a_pot FOREIGN KEY (pot_id) REFERENCES pot (id)
) DEFAULT CHARACTER SET utf8mb4;

-- One part of it, set aside in the goal until it is paid: nobody can spend it twice.
CREATE TABLE wage_part (
    id           BIGINT      NOT NULL,
    reference    VARCHAR(16) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    pay_id       BIGINT      NOT NULL,
    kind         VARCHAR(10) NOT NULL,
    amount_pence BIGINT      NOT NULL,
    -- Holiday money is due when the holiday is taken.
    due_on       DATE        NULL,
    hold_id      BIGINT      NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT wage_part_reference_is_one UNIQUE (reference),
    CONSTRAINT wage_part_is_one_of_a_kind UNIQUE (pay_id, kind),
    CONSTRAINT wage_part_is_set_aside UNIQUE (hold_id),
    CONSTRAINT wage_part_kind_is_known CHECK (kind IN ('NET', 'TAX', 'PENSION', 'HOLIDAY', 'FEE')),
    CONSTRAINT wage_part_is_of_something CHECK (amount_pence > 0),
    CONSTRAINT wage_part_is_of_a_pay FOREIGN KEY (pay_id) REFERENCES assistant_pay (id)
) DEFAULT CHARACTER SET utf8mb4;
