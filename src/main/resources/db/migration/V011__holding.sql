-- Who keeps people's money and on what terms, and when it is paid in to them.

-- An account that people's money is kept in: where the cash of the books goes. It is an approved organisation's, pooled for
-- all its people, or one person's own. It is not edited: a new account is a new row.
CREATE TABLE kept_account (
    id              BIGINT      NOT NULL,
    reference       VARCHAR(16) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    commissioner_id BIGINT      NOT NULL,
    keeper_id       BIGINT      NULL,
    holder_id       BIGINT      NULL,
    name            VARCHAR(70) NOT NULL,
    sort_code       CHAR(6)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    account_number  CHAR(8)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- By what number Bacs knows whoever pays from it; none when they send no files there.
    service_user    CHAR(6)     CHARACTER SET ascii COLLATE ascii_bin NULL,
    PRIMARY KEY (id),
    CONSTRAINT kept_account_reference_is_one UNIQUE (reference),
    CONSTRAINT kept_account_is_known_once UNIQUE (commissioner_id, sort_code, account_number),
    CONSTRAINT kept_account_is_a_commissioners FOREIGN KEY (commissioner_id) REFERENCES organisation (id),
    CONSTRAINT kept_account_is_of_a_keeper FOREIGN KEY (keeper_id) REFERENCES organisation (id),
    CONSTRAINT kept_account_is_of_a_person FOREIGN KEY (holder_id) REFERENCES person (id),
    CONSTRAINT kept_account_is_somebodys CHECK ((keeper_id IS NULL) <> (holder_id IS NULL)),
    CONSTRAINT keeper_has_one_account UNIQUE (commissioner_id, keeper_id),
    INDEX kept_account_by_keeper (keeper_id)
) DEFAULT CHARACTER SET utf8mb4;

CREATE TABLE agreement (
    id                 BIGINT       NOT NULL,
    reference          VARCHAR(16)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    commissioner_id    BIGINT       NOT NULL,
    holder_id          BIGINT       NOT NULL,
    plan_id            BIGINT       NOT NULL,
    line_id            BIGINT       NOT NULL,
    holding            VARCHAR(20)  NOT NULL,
    account_id         BIGINT       NOT NULL,
    keeper_id          BIGINT       NULL,
    frequency          VARCHAR(20)  NOT NULL,
    paid_when          VARCHAR(20)  NOT NULL,
    lead_days          INT          NOT NULL,
    if_closed          VARCHAR(30)  NOT NULL,
    counted_from       DATE         NOT NULL,
    contribution_pence BIGINT       NOT NULL,
    contribution_basis VARCHAR(10)  NOT NULL,
    -- What a fund may have over: so many times a week's money, for so many weeks. Of funds only.
    surplus_times      INT          NULL,
    surplus_weeks      INT          NULL,
    state              VARCHAR(20)  NOT NULL,
    -- A line has one agreement that counts; one that was declined or withdrawn counts no more.
    is_live            TINYINT      NULL,
    offered_on         DATE         NOT NULL,
    answered_on        DATE         NULL,
    answered_by        BIGINT       NULL,
    because            VARCHAR(500) NOT NULL,
    -- The agreement whose money moved on to this one.
    follows_id         BIGINT       NULL,
    -- Its last day, and who gave notice of it, when and why.
    ends_on            DATE         NULL,
    notice_on          DATE         NULL,
    notice_by          BIGINT       NULL,
    notice_because     VARCHAR(500) NOT NULL,
    version            INT          NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT agreement_reference_is_one UNIQUE (reference),
    CONSTRAINT agreement_is_one_for_a_line UNIQUE (line_id, is_live),
    CONSTRAINT agreement_is_for_a_plan FOREIGN KEY (plan_id) REFERENCES plan (id),
    CONSTRAINT agreement_is_for_a_line FOREIGN KEY (line_id) REFERENCES funding_line (id),
    CONSTRAINT agreement_names_an_account FOREIGN KEY (account_id) REFERENCES kept_account (id),
    CONSTRAINT agreement_state_is_known CHECK (state IN ('OFFERED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'ENDED')),
    CONSTRAINT agreement_that_ended_has_its_day CHECK (state <> 'ENDED' OR ends_on IS NOT NULL),
    CONSTRAINT agreement_notice_is_somebodys CHECK ((notice_on IS NULL) = (notice_by IS NULL)),
    CONSTRAINT agreement_is_live_or_not CHECK (is_live IS NULL OR is_live = 1),
    CONSTRAINT agreement_is_live_while_it_counts CHECK ((state IN ('OFFERED', 'ACCEPTED')) = (is_live IS NOT NULL)),
    CONSTRAINT agreement_is_of_a_holding_with_cash CHECK (holding IN
        ('THIRD_PARTY', 'OWN_ACCOUNT', 'NOMINEES_ACCOUNT', 'MANAGED_ACCOUNT', 'PREPAID_CARD')),
    CONSTRAINT agreement_names_its_keeper CHECK
        ((holding IN ('THIRD_PARTY', 'MANAGED_ACCOUNT')) = (keeper_id IS NOT NULL)),
    CONSTRAINT agreement_of_a_fund_has_its_surplus_rule CHECK
        ((holding = 'THIRD_PARTY') = (surplus_times IS NOT NULL AND surplus_weeks IS NOT NULL)),
    CONSTRAINT agreement_contribution_is_not_below_nothing CHECK (contribution_pence >= 0),
    INDEX agreement_by_plan (plan_id),
    INDEX agreement_by_keeper (keeper_id, state),
    INDEX agreement_by_account (account_id),
    INDEX agreement_by_the_one_before (follows_id),
    INDEX agreement_by_own_part (commissioner_id, contribution_pence),
    INDEX agreement_by_last_day (commissioner_id, ends_on)
) DEFAULT CHARACTER SET utf8mb4;

-- Who may sign for an account that the person, or someone for them, pays from.
CREATE TABLE agreement_signatory (
    agreement_id BIGINT       NOT NULL,
    name         VARCHAR(120) NOT NULL,
    PRIMARY KEY (agreement_id, name),
    CONSTRAINT signatory_is_of_an_agreement FOREIGN KEY (agreement_id) REFERENCES agreement (id)
) DEFAULT CHARACTER SET utf8mb4;

-- Several payments in that are released together, by someone other than whoever prepared them.
CREATE TABLE payment_in_run (
    id              BIGINT      NOT NULL,
    reference       VARCHAR(16) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    commissioner_id BIGINT      NOT NULL,
    -- The account of the commissioner's own that its payments leave.
    account_id      BIGINT      NOT NULL,
    up_to           DATE        NOT NULL,
    state           VARCHAR(20) NOT NULL,
    prepared_by     BIGINT      NOT NULL,
    prepared_on     DATE        NOT NULL,
    ended_by        BIGINT      NULL,
    ended_on        DATE        NULL,
    version         INT         NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT payment_in_run_reference_is_one UNIQUE (reference),
    CONSTRAINT payment_in_run_leaves_an_account FOREIGN KEY (account_id) REFERENCES paying_account (id),
    CONSTRAINT payment_in_run_state_is_known CHECK (state IN ('PREPARED', 'RELEASED', 'CANCELLED')),
    CONSTRAINT payment_in_run_is_released_by_another CHECK (state <> 'RELEASED' OR ended_by <> prepared_by),
    INDEX payment_in_run_by_commissioner (commissioner_id, id)
) DEFAULT CHARACTER SET utf8mb4;

-- Every payment of an agreement, made ahead; the reference is that of its remittance advice.
CREATE TABLE payment_in (
    id                 BIGINT      NOT NULL,
    reference          VARCHAR(16) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    commissioner_id    BIGINT      NOT NULL,
    agreement_id       BIGINT      NOT NULL,
    -- FOR_OWN_PART: paid ahead for the person, whose own part has not come. PASSED_ON: what the person paid to the
    -- commissioner by card, on its way to where their money is kept.
    kind               VARCHAR(20) NOT NULL,
    number             INT         NOT NULL,
    from_day           DATE        NOT NULL,
    to_day             DATE        NOT NULL,
    whole_days         BIGINT      NOT NULL,
    due_on             DATE        NOT NULL,
    amount_pence       BIGINT      NOT NULL,
    contribution_pence BIGINT      NOT NULL,
    run_id             BIGINT      NULL,
    paid_on            DATE        NULL,
    PRIMARY KEY (id),
    CONSTRAINT payment_in_reference_is_one UNIQUE (reference),
    CONSTRAINT payment_in_has_its_number UNIQUE (agreement_id, number),
    CONSTRAINT payment_in_is_under_an_agreement FOREIGN KEY (agreement_id) REFERENCES agreement (id),
    CONSTRAINT payment_in_is_in_a_run FOREIGN KEY (run_id) REFERENCES payment_in_run (id),
    CONSTRAINT payment_in_kind_is_known CHECK (kind IN ('SCHEDULED', 'FOR_OWN_PART', 'PASSED_ON')),
    CONSTRAINT payment_in_is_not_below_nothing CHECK (amount_pence >= 0 AND contribution_pence >= 0),
    CONSTRAINT payment_in_is_paid_by_a_run CHECK (paid_on IS NULL OR run_id IS NOT NULL),
    INDEX payment_in_by_due_day (commissioner_id, run_id, due_on),
    -- All that is added up for each of thousands of people.
    INDEX payment_in_sums (agreement_id, kind, due_on, paid_on, from_day, to_day, amount_pence, contribution_pence),
    INDEX payment_in_by_run (run_id)
) DEFAULT CHARACTER SET utf8mb4;

-- What a run left for later, and why; the payment itself is due as before.
CREATE TABLE payment_in_left_out (
    run_id     BIGINT       NOT NULL,
    payment_id BIGINT       NOT NULL,
    reason     VARCHAR(500) NOT NULL,
    left_by    BIGINT       NOT NULL,
    PRIMARY KEY (run_id, payment_id),
    CONSTRAINT left_out_of_a_run FOREIGN KEY (run_id) REFERENCES payment_in_run (id),
    CONSTRAINT left_out_is_a_payment_in FOREIGN KEY (payment_id) REFERENCES payment_in (id)
) DEFAULT CHARACTER SET utf8mb4;

-- What people have paid towards their own support. It only grows: what was written down by mistake is taken back by a row
-- below nothing.
CREATE TABLE own_part_receipt (
    id              BIGINT NOT NULL,
    agreement_id    BIGINT NOT NULL,
    commissioner_id BIGINT NOT NULL,
    amount_pence    BIGINT NOT NULL,
    -- How much of it pays back what the commissioner had paid ahead.
    paid_back_pence BIGINT NOT NULL,
    paid_on         DATE   NOT NULL,
    recorded_by     BIGINT NOT NULL,
    -- The entry of the journal that put it where the own part goes; none when it is still to be passed on.
    entry_id        BIGINT NULL,
    -- Whether the statement of the person's own account showed it, and nobody had written it down.
    is_shown        TINYINT NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT receipt_is_under_an_agreement FOREIGN KEY (agreement_id) REFERENCES agreement (id),
    CONSTRAINT receipt_is_of_something CHECK (amount_pence <> 0),
    CONSTRAINT receipt_pays_back_no_more_than_it_is CHECK (paid_back_pence BETWEEN LEAST(amount_pence, 0) AND GREATEST(amount_pence, 0)),
    INDEX receipt_by_agreement (agreement_id, id)
) DEFAULT CHARACTER SET utf8mb4;

-- How a person is to pay what is missing of their own part. A new one takes the place of the one before it.
CREATE TABLE plan_to_pay (
    id               BIGINT      NOT NULL,
    agreement_id     BIGINT      NOT NULL,
    commissioner_id  BIGINT      NOT NULL,
    arrears_pence    BIGINT      NOT NULL,
    instalment_pence BIGINT      NOT NULL,
    frequency        VARCHAR(20) NOT NULL,
    first_on         DATE        NOT NULL,
    agreed_on        DATE        NOT NULL,
    agreed_by        BIGINT      NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT plan_to_pay_is_under_an_agreement FOREIGN KEY (agreement_id) REFERENCES agreement (id),
    CONSTRAINT plan_to_pay_is_of_something CHECK (instalment_pence > 0 AND instalment_pence <= arrears_pence),
    INDEX plan_to_pay_by_agreement (agreement_id, id)
) DEFAULT CHARACTER SET utf8mb4;
