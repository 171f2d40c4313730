-- How organisations come to keep people's money.

-- A bureau or a fund holder that asks a commissioner to be approved. Anybody may ask; nothing is kept anywhere before the answer.
CREATE TABLE keeper_registration (
    id              BIGINT       NOT NULL,
    reference       VARCHAR(16)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    commissioner_id BIGINT       NOT NULL,
    kind            VARCHAR(20)  NOT NULL,
    name            VARCHAR(200) NOT NULL,
    account_name    VARCHAR(70)  NOT NULL,
    sort_code       CHAR(6)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    account_number  CHAR(8)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    service_user    CHAR(6)      CHARACTER SET ascii COLLATE ascii_bin NULL,
    -- Who asks for it, and is the first who signs in for it.
    contact_name    VARCHAR(120) NOT NULL,
    contact_email   VARCHAR(254) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    language        VARCHAR(10)  NOT NULL,
    asked_on        DATE         NOT NULL,
    state           VARCHAR(20)  NOT NULL,
    answered_by     BIGINT       NULL,
    answered_on     DATE         NULL,
    -- How it was checked, or why it was declined.
    because         VARCHAR(500) NOT NULL,
    keeper_id       BIGINT       NULL,
    version         INT          NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT registration_reference_is_one UNIQUE (reference),
    CONSTRAINT registration_is_with_a_commissioner FOREIGN KEY (commissioner_id) REFERENCES organisation (id),
    CONSTRAINT registration_became_a_keeper FOREIGN KEY (keeper_id) REFERENCES organisation (id),
    CONSTRAINT registration_kind_is_known CHECK (kind IN ('BUREAU', 'FUND_HOLDER')),
    CONSTRAINT registration_state_is_known CHECK (state IN ('ASKED', 'APPROVED', 'DECLINED')),
    CONSTRAINT registration_is_answered_by_somebody CHECK ((state = 'ASKED') = (answered_by IS NULL AND answered_on IS NULL)),
    CONSTRAINT registration_approved_has_its_keeper CHECK ((state = 'APPROVED') = (keeper_id IS NOT NULL)),
    INDEX registration_by_state (commissioner_id, state, id)
) DEFAULT CHARACTER SET utf8mb4;

-- What a bureau asks a person to pay it each month for keeping their money, and whether they agreed.
CREATE TABLE keeper_fee (
    id              BIGINT       NOT NULL,
    reference       VARCHAR(16)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    commissioner_id BIGINT       NOT NULL,
    agreement_id    BIGINT       NOT NULL,
    amount_pence    BIGINT       NOT NULL,
    what_for        VARCHAR(500) NOT NULL,
    state           VARCHAR(20)  NOT NULL,
    -- One at a time under an agreement: asked for, or agreed to.
    is_live         TINYINT      NULL,
    asked_on        DATE         NOT NULL,
    asked_by        BIGINT       NOT NULL,
    -- Which goal's money pays it, as the person chose when they agreed.
    pot_id          BIGINT       NULL,
    agreed_on       DATE         NULL,
    agreed_by       BIGINT       NULL,
    ended_on        DATE         NULL,
    ended_by        BIGINT       NULL,
    because         VARCHAR(500) NOT NULL,
    version         INT          NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT keeper_fee_reference_is_one UNIQUE (reference),
    CONSTRAINT keeper_fee_is_one_at_a_time UNIQUE (agreement_id, is_live),
    CONSTRAINT keeper_fee_is_under_an_agreement FOREIGN KEY (agreement_id) REFERENCES agreement (id),
    CONSTRAINT keeper_fee_is_paid_by_a_pot FOREIGN KEY (pot_id) REFERENCES pot (id),
    CONSTRAINT keeper_fee_is_of_something CHECK (amount_pence > 0),
    CONSTRAINT keeper_fee_state_is_known CHECK (state IN ('ASKED', 'AGREED', 'DECLINED', 'STOPPED')),
    CONSTRAINT keeper_fee_is_live_while_it_counts CHECK ((state IN ('ASKED', 'AGREED')) = (is_live IS NOT NULL)),
    CONSTRAINT keeper_fee_agreed_says_by_whom CHECK (state <> 'AGREED'
        OR (pot_id IS NOT NULL AND agreed_on IS NOT NULL AND agreed_by IS NOT NULL))
) DEFAULT CHARACTER SET utf8mb4;

-- Each time a fee was taken: once for a month, by the consent that the fee carries.
CREATE TABLE keeper_fee_taken (
    id              BIGINT      NOT NULL,
    fee_id          BIGINT      NOT NULL,
    agreement_id    BIGINT      NOT NULL,
    commissioner_id BIGINT      NOT NULL,
    -- The first day of the month that it is for.
    month           DATE        NOT NULL,
    amount_pence    BIGINT      NOT NULL,
    entry_id        BIGINT      NOT NULL,
    taken_on        DATE        NOT NULL,
    taken_by        BIGINT      NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT fee_is_taken_once_a_month UNIQUE (agreement_id, month),
    CONSTRAINT fee_taken_is_of_a_fee FOREIGN KEY (fee_id) REFERENCES keeper_fee (id),
    CONSTRAINT fee_taken_is_of_something CHECK (amount_pence > 0)
) DEFAULT CHARACTER SET utf8mb4;
