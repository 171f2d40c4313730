-- Organisations, people, the hats they wear, who acts for whom, and how they sign in.

CREATE TABLE organisation (
    id              BIGINT       NOT NULL,
    reference       VARCHAR(16)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    kind            VARCHAR(20)  NOT NULL,
    name            VARCHAR(200) NOT NULL,
    ods_code        VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    -- The commissioner that let it in; of a commissioner, itself.
    commissioner_id BIGINT       NOT NULL,
    invented        BOOLEAN      NOT NULL,
    version         INT          NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT organisation_reference_is_one UNIQUE (reference),
    CONSTRAINT organisation_ods_code_is_one UNIQUE (ods_code),
    CONSTRAINT organisation_is_let_in_by_one FOREIGN KEY (commissioner_id) REFERENCES organisation (id),
    CONSTRAINT organisation_kind_is_known CHECK (kind IN ('COMMISSIONER', 'PROVIDER', 'BUREAU', 'FUND_HOLDER')),
    CONSTRAINT commissioner_has_an_ods_code CHECK (kind <> 'COMMISSIONER' OR ods_code IS NOT NULL),
    INDEX organisation_by_commissioner (commissioner_id, kind, name)
) DEFAULT CHARACTER SET utf8mb4;

-- Addresses are compared byte for byte after being written small: another alphabet's look-alike is another person.
CREATE TABLE person (
    id              BIGINT       NOT NULL,
    reference       VARCHAR(16)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    name            VARCHAR(120) NOT NULL,
    email           VARCHAR(254) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    language        VARCHAR(10)  NOT NULL,
    nhs_number      CHAR(10)     CHARACTER SET ascii COLLATE ascii_bin NULL,
    -- Of a budget holder, where it is known.
    born_on         DATE         NULL,
    -- On whose behalf they were enrolled.
    commissioner_id BIGINT       NOT NULL,
    invented        BOOLEAN      NOT NULL,
    access_ended_at DATETIME(6)  NULL,
    version         INT          NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT person_reference_is_one UNIQUE (reference),
    CONSTRAINT person_email_is_one UNIQUE (email),
    CONSTRAINT person_nhs_number_is_one UNIQUE (nhs_number),
    CONSTRAINT person_is_enrolled_for_one FOREIGN KEY (commissioner_id) REFERENCES organisation (id),
    CONSTRAINT person_language_is_known CHECK (language IN ('ENGLISH', 'WELSH')),
    INDEX person_by_name (name),
    INDEX person_by_commissioner (commissioner_id, name)
) DEFAULT CHARACTER SET utf8mb4;

-- A hat is a role at an organisation; a person may wear several.
CREATE TABLE hat (
    person_id       BIGINT      NOT NULL,
    role            VARCHAR(30) NOT NULL,
    organisation_id BIGINT      NOT NULL,
    PRIMARY KEY (person_id, role, organisation_id),
    CONSTRAINT hat_is_worn_by_a_person FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT hat_is_worn_at_an_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
    CONSTRAINT hat_role_is_known CHECK (role IN
        ('BUDGET_HOLDER', 'CARE_COORDINATOR', 'PROVIDER_STAFF', 'COMMISSIONER_FINANCE', 'COMMISSIONER_AUDITOR',
         'BUREAU_CLERK', 'FUND_HOLDER_STAFF')),
    INDEX hat_by_organisation (organisation_id, role)
) DEFAULT CHARACTER SET utf8mb4;

-- Whom a budget holder has asked to see their purse and buy for them, from a day and perhaps to a day, both included.
CREATE TABLE nominee_appointment (
    id              BIGINT      NOT NULL,
    reference       VARCHAR(16) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    commissioner_id BIGINT      NOT NULL,
    holder_id       BIGINT      NOT NULL,
    nominee_id      BIGINT      NOT NULL,
    from_day        DATE        NOT NULL,
    to_day          DATE        NULL,
    -- When it was recorded that both sides had said yes.
    agreed_on       DATE        NOT NULL,
    version         INT         NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT appointment_reference_is_one UNIQUE (reference),
    CONSTRAINT appointment_holder_is_a_person FOREIGN KEY (holder_id) REFERENCES person (id),
    CONSTRAINT appointment_nominee_is_a_person FOREIGN KEY (nominee_id) REFERENCES person (id),
    CONSTRAINT nobody_is_their_own_nominee CHECK (holder_id <> nominee_id),
    INDEX appointment_by_nominee (nominee_id, from_day),
    INDEX appointment_by_holder (holder_id, from_day)
) DEFAULT CHARACTER SET utf8mb4;

-- What a password is checked against: an Argon2id hash with its salt and parameters, in the usual text form.
CREATE TABLE person_password (
    person_id BIGINT       NOT NULL,
    hash      VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    set_at    DATETIME(6)  NOT NULL,
    PRIMARY KEY (person_id),
    CONSTRAINT password_is_a_persons FOREIGN KEY (person_id) REFERENCES person (id)
) DEFAULT CHARACTER SET utf8mb4;

-- The code with which somebody chooses a password, once; only its SHA-256 is kept. A new one takes the place of the last.
CREATE TABLE invitation (
    person_id  BIGINT      NOT NULL,
    code_hash  BINARY(32)  NOT NULL,
    made_at    DATETIME(6) NOT NULL,
    expires_at DATETIME(6) NOT NULL,
    PRIMARY KEY (person_id),
    CONSTRAINT invitation_code_is_one UNIQUE (code_hash),
    CONSTRAINT invitation_is_a_persons FOREIGN KEY (person_id) REFERENCES person (id)
) DEFAULT CHARACTER SET utf8mb4;

-- A sign-in lives from its token's handing out to its end. Only the token's SHA-256 is kept.
CREATE TABLE sign_in (
    id            BIGINT       NOT NULL,
    reference     VARCHAR(16)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    person_id     BIGINT       NOT NULL,
    token_hash    BINARY(32)   NOT NULL,
    started_at    DATETIME(6)  NOT NULL,
    last_seen_at  DATETIME(6)  NOT NULL,
    expires_at    DATETIME(6)  NOT NULL,
    ended_at      DATETIME(6)  NULL,
    device        VARCHAR(200) NOT NULL,
    -- The budget holder whose purse a nominee has chosen to look at.
    acting_for_id BIGINT       NULL,
    version       INT          NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT sign_in_reference_is_one UNIQUE (reference),
    CONSTRAINT sign_in_token_is_one UNIQUE (token_hash),
    CONSTRAINT sign_in_is_a_persons FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT sign_in_acts_for_a_person FOREIGN KEY (acting_for_id) REFERENCES person (id),
    INDEX sign_in_by_person (person_id, started_at),
    INDEX sign_in_by_expiry (expires_at)
) DEFAULT CHARACTER SET utf8mb4;

-- Tries to sign in, so that guessing is slowed on every node alike. The address typed is kept as its SHA-256, since
-- people also type their password there. Rows are removed after a day.
CREATE TABLE sign_in_try (
    id        BIGINT      NOT NULL,
    account   BINARY(32)  NOT NULL,
    address   VARCHAR(45) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    tried_at  DATETIME(6) NOT NULL,
    succeeded BOOLEAN     NOT NULL,
    PRIMARY KEY (id),
    INDEX try_by_account (account, tried_at),
    INDEX try_by_address (address, tried_at),
    INDEX try_by_time (tried_at)
) DEFAULT CHARACTER SET utf8mb4;
