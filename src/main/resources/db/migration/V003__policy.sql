-- The rules a commissioner may set, as they were set. Entries are never edited: a change is a later entry.
CREATE TABLE policy_entry (
    id              BIGINT       NOT NULL,
    reference       VARCHAR(16)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    kind            VARCHAR(30)  NOT NULL,
    subject         VARCHAR(60)  NOT NULL,
    -- None for a national rule, which each commissioner may override.
    commissioner_id BIGINT       NULL,
    stance          VARCHAR(10)  NOT NULL,
    limit_pence     BIGINT       NOT NULL,
    days            INT          NOT NULL,
    number          INT          NOT NULL DEFAULT 0,
    from_day        DATE         NOT NULL,
    to_day          DATE         NULL,
    -- None for the rules below, which come with the software.
    author_id       BIGINT       NULL,
    recorded_at     DATETIME(6)  NOT NULL,
    reason          VARCHAR(500) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT policy_reference_is_one UNIQUE (reference),
    CONSTRAINT policy_commissioner_is_known FOREIGN KEY (commissioner_id) REFERENCES organisation (id),
    CONSTRAINT policy_author_is_known FOREIGN KEY (author_id) REFERENCES person (id),
    CONSTRAINT policy_kind_is_known CHECK (kind IN
        ('PROHIBITED_CATEGORY', 'LOCAL_RESTRICTION', 'APPROVAL_LIMIT', 'CARRY_OVER_LIMIT', 'WAITING_DAYS', 'NUMBER')),
    CONSTRAINT policy_stance_is_known CHECK (stance IN ('APPLIES', 'LIFTED')),
    CONSTRAINT policy_limit_is_not_negative CHECK (limit_pence >= 0),
    CONSTRAINT policy_days_are_not_negative CHECK (days BETWEEN 0 AND 36525),
    CONSTRAINT policy_number_is_of_a_number CHECK (number >= 0 AND (number = 0 OR kind = 'NUMBER')),
    CONSTRAINT policy_ends_after_it_begins CHECK (to_day IS NULL OR to_day >= from_day),
    CONSTRAINT policy_of_a_commissioner_has_an_author CHECK ((commissioner_id IS NULL) = (author_id IS NULL)),
    INDEX policy_by_commissioner (commissioner_id, from_day)
) DEFAULT CHARACTER SET utf8mb4;

-- What no personal health budget may pay for. The list was recalled and not read in the regulations or in NHS England's
-- guidance: that is why it is data that a commissioner can override, and why each reason says so.
INSERT INTO policy_entry
    (id, reference, kind, subject, commissioner_id, stance, limit_pence, days, from_day, to_day, author_id, recorded_at, reason)
VALUES
    (1,  'POL-NATN-ALCO', 'PROHIBITED_CATEGORY', 'ALCOHOL',              NULL, 'APPLIES', 0, 0, '2014-10-01', NULL, NULL, '2014-10-01', 'A personal health budget may not pay for alcohol (general rule, source to be confirmed).'),
    (2,  'POL-NATN-TOBA', 'PROHIBITED_CATEGORY', 'TOBACCO',              NULL, 'APPLIES', 0, 0, '2014-10-01', NULL, NULL, '2014-10-01', 'A personal health budget may not pay for tobacco (general rule, source to be confirmed).'),
    (3,  'POL-NATN-GAMB', 'PROHIBITED_CATEGORY', 'GAMBLING',             NULL, 'APPLIES', 0, 0, '2014-10-01', NULL, NULL, '2014-10-01', 'A personal health budget may not pay for gambling (general rule, source to be confirmed).'),
    (4,  'POL-NATN-DEBT', 'PROHIBITED_CATEGORY', 'DEBT_REPAYMENT',       NULL, 'APPLIES', 0, 0, '2014-10-01', NULL, NULL, '2014-10-01', 'A personal health budget may not repay a debt (general rule, source to be confirmed).'),
    (5,  'POL-NATN-ILLE', 'PROHIBITED_CATEGORY', 'ILLEGAL',              NULL, 'APPLIES', 0, 0, '2014-10-01', NULL, NULL, '2014-10-01', 'A personal health budget may not pay for anything illegal (general rule, source to be confirmed).'),
    (6,  'POL-NATN-EMER', 'PROHIBITED_CATEGORY', 'EMERGENCY_CARE',       NULL, 'APPLIES', 0, 0, '2014-10-01', NULL, NULL, '2014-10-01', 'Emergency care is free from the NHS, so a budget does not pay for it (general rule, source to be confirmed).'),
    (7,  'POL-NATN-GPPC', 'PROHIBITED_CATEGORY', 'GP_PRIMARY_CARE',      NULL, 'APPLIES', 0, 0, '2014-10-01', NULL, NULL, '2014-10-01', 'Care from a GP is free from the NHS, so a budget does not pay for it (general rule, source to be confirmed).'),
    (8,  'POL-NATN-DENT', 'PROHIBITED_CATEGORY', 'DENTAL_PRIMARY_CARE',  NULL, 'APPLIES', 0, 0, '2014-10-01', NULL, NULL, '2014-10-01', 'A budget does not pay for NHS dental care (general rule, source to be confirmed).'),
    (9,  'POL-NATN-SURG', 'PROHIBITED_CATEGORY', 'ELECTIVE_SURGERY',     NULL, 'APPLIES', 0, 0, '2014-10-01', NULL, NULL, '2014-10-01', 'A budget does not pay for planned surgery (general rule, source to be confirmed).'),
    (10, 'POL-NATN-PRES', 'PROHIBITED_CATEGORY', 'PRESCRIPTION_CHARGES', NULL, 'APPLIES', 0, 0, '2014-10-01', NULL, NULL, '2014-10-01', 'A budget does not pay prescription charges (general rule, source to be confirmed).'),
    (11, 'POL-NATN-CHRG', 'PROHIBITED_CATEGORY', 'DENTAL_CHARGES',       NULL, 'APPLIES', 0, 0, '2014-10-01', NULL, NULL, '2014-10-01', 'A budget does not pay dental charges (general rule, source to be confirmed).');

-- How long changed bank details rest before money goes there: time in which whoever they belong to can notice.
INSERT INTO policy_entry
    (id, reference, kind, subject, commissioner_id, stance, limit_pence, days, from_day, to_day, author_id, recorded_at, reason)
VALUES
    (12, 'POL-NATN-BANK', 'WAITING_DAYS', 'CHANGED_BANK_DETAILS', NULL, 'APPLIES', 0, 5, '2014-10-01', NULL, NULL, '2014-10-01', 'Money goes to changed bank details after five days, so that a false change can be noticed (a starting value for each commissioner to set its own).');
