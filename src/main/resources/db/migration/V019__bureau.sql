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
