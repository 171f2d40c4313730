-- The statement of each closed year: sealed with it, and never changed.

CREATE TABLE sealed_statement (
    id              BIGINT      NOT NULL,
    reference       VARCHAR(16) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    commissioner_id BIGINT      NOT NULL,
    plan_id         BIGINT      NOT NULL,
    line_id         BIGINT      NOT NULL,
    from_day        DATE        NOT NULL,
    to_day          DATE        NOT NULL,
    sealed_at       DATETIME(6) NOT NULL,
    sealed_by       BIGINT      NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT sealed_statement_reference_is_one UNIQUE (reference),
    CONSTRAINT sealed_statement_is_one_for_a_year UNIQUE (line_id),
    CONSTRAINT sealed_statement_is_of_a_plan FOREIGN KEY (plan_id) REFERENCES plan (id),
    CONSTRAINT sealed_statement_is_of_a_line FOREIGN KEY (line_id) REFERENCES funding_line (id),
    INDEX sealed_statement_by_plan (plan_id, id)
) DEFAULT CHARACTER SET utf8mb4;

-- Its papers, to the byte, with the digest that they had when they were sealed.
CREATE TABLE sealed_paper (
    statement_id BIGINT      NOT NULL,
    language     VARCHAR(10) NOT NULL,
    form         VARCHAR(3)  NOT NULL,
    content      LONGBLOB    NOT NULL,
    digest       BINARY(32)  NOT NULL,
    PRIMARY KEY (statement_id, language, form),
    CONSTRAINT sealed_paper_is_of_a_statement FOREIGN KEY (statement_id) REFERENCES sealed_statement (id),
    CONSTRAINT sealed_paper_language_is_known CHECK (language IN ('ENGLISH', 'WELSH')),
    CONSTRAINT sealed_paper_form_is_known CHECK (form IN ('CSV', 'PDF'))
) DEFAULT CHARACTER SET utf8mb4;

-- The entries of the journal that it tells of: every other entry of that year's money is told on its supplement.
CREATE TABLE sealed_entry (
    statement_id BIGINT NOT NULL,
    entry_id     BIGINT NOT NULL,
    PRIMARY KEY (statement_id, entry_id),
    CONSTRAINT sealed_entry_is_on_a_statement FOREIGN KEY (statement_id) REFERENCES sealed_statement (id),
    CONSTRAINT sealed_entry_is_of_the_journal FOREIGN KEY (entry_id) REFERENCES journal_entry (id)
) DEFAULT CHARACTER SET utf8mb4;

CREATE TRIGGER sealed_statement_is_never_changed BEFORE UPDATE ON sealed_statement FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A sealed statement is never changed';

-- When its person is erased a paper is emptied, since it bears their name; its digest stays.
CREATE TRIGGER sealed_paper_is_never_changed BEFORE UPDATE ON sealed_paper FOR EACH ROW
BEGIN
    IF NOT (NEW.content = '' AND NEW.digest = OLD.digest AND NEW.statement_id = OLD.statement_id
            AND NEW.language = OLD.language AND NEW.form = OLD.form) THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A sealed statement is never changed';
    END IF;
END;

CREATE TRIGGER sealed_paper_is_never_removed BEFORE DELETE ON sealed_paper FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A sealed statement is never removed';

-- What is to be paid back of a closed year, as its holder was told. It is written once; whether it has come is the handover's to say.
CREATE TABLE repayment_notice (
    id              BIGINT       NOT NULL,
    reference       VARCHAR(16)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    commissioner_id BIGINT       NOT NULL,
    agreement_id    BIGINT       NOT NULL,
    handover_id     BIGINT       NOT NULL,
    reason          VARCHAR(500) NOT NULL,
    issued_on       DATE         NOT NULL,
    issued_by       BIGINT       NOT NULL,
    pay_by          DATE         NOT NULL,
    look_again_by   DATE         NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT repayment_notice_reference_is_one UNIQUE (reference),
    CONSTRAINT repayment_notice_is_one_for_its_cash UNIQUE (handover_id),
    CONSTRAINT repayment_notice_is_of_an_agreement FOREIGN KEY (agreement_id) REFERENCES agreement (id),
    CONSTRAINT repayment_notice_is_of_cash FOREIGN KEY (handover_id) REFERENCES cash_handover (id),
    CONSTRAINT repayment_notice_gives_time CHECK (pay_by >= issued_on AND look_again_by >= issued_on),
    INDEX repayment_notice_by_agreement (agreement_id)
) DEFAULT CHARACTER SET utf8mb4;

INSERT INTO policy_entry
    (id, reference, kind, subject, commissioner_id, stance, limit_pence, days, from_day, to_day, author_id, recorded_at, reason)
VALUES
    (40, 'POL-NATN-RPAY', 'WAITING_DAYS', 'REPAYMENT', NULL, 'APPLIES', 0, 28, '2014-10-01', NULL, NULL, '2014-10-01', 'Money is to be paid back within four weeks of the notice (a starting value for each commissioner to set its own).'),
    (41, 'POL-NATN-RCON', 'WAITING_DAYS', 'RECONSIDERATION', NULL, 'APPLIES', 0, 28, '2014-10-01', NULL, NULL, '2014-10-01', 'A person can ask within four weeks that a decision is looked at again (a starting value for each commissioner to set its own).');
