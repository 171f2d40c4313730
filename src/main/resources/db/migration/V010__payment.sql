-- Paying providers: from which account, to which, what goes out together, by which route, and what became of it.

-- An account that providers are paid from. It is not edited: a new account is a new row.
CREATE TABLE paying_account (
    id              BIGINT      NOT NULL,
    reference       VARCHAR(16) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    commissioner_id BIGINT      NOT NULL,
    -- The bureau or fund holder that keeps people's money in it, under the number of its kept account; none when the
    -- account is the commissioner's own.
    keeper_id       BIGINT      NULL,
    name            VARCHAR(70) NOT NULL,
    sort_code       CHAR(6)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    account_number  CHAR(8)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- By what number Bacs knows the payer; none when it sends no files there.
    service_user    CHAR(6)     CHARACTER SET ascii COLLATE ascii_bin NULL,
    opened_by       BIGINT      NOT NULL,
    opened_at       DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT paying_account_reference_is_one UNIQUE (reference),
    CONSTRAINT paying_account_is_known_once UNIQUE (commissioner_id, sort_code, account_number),
    CONSTRAINT paying_account_is_a_commissioners FOREIGN KEY (commissioner_id) REFERENCES organisation (id),
    CONSTRAINT paying_account_is_of_a_keeper FOREIGN KEY (keeper_id) REFERENCES organisation (id),
    INDEX paying_account_by_keeper (keeper_id)
) DEFAULT CHARACTER SET utf8mb4;

-- Where a provider says it is paid. It is not edited: changed details are a new row, and only the newest count.
CREATE TABLE bank_details (
    id             BIGINT      NOT NULL,
    reference      VARCHAR(16) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    provider_id    BIGINT      NOT NULL,
    payee_name     VARCHAR(70) NOT NULL,
    sort_code      CHAR(6)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    account_number CHAR(8)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    changed_by     BIGINT      NOT NULL,
    changed_at     DATETIME(6) NOT NULL,
    -- The provider's latest row is current; one that was replaced is not, so that two cannot be current at once.
    is_current     TINYINT     NULL,
    PRIMARY KEY (id),
    CONSTRAINT bank_details_reference_is_one UNIQUE (reference),
    CONSTRAINT bank_details_has_one_current UNIQUE (provider_id, is_current),
    CONSTRAINT bank_details_is_current_or_not CHECK (is_current IS NULL OR is_current = 1),
    CONSTRAINT bank_details_is_a_providers FOREIGN KEY (provider_id) REFERENCES organisation (id),
    INDEX bank_details_by_provider (provider_id, id)
) DEFAULT CHARACTER SET utf8mb4;

-- What a commissioner found when it asked the provider by another way than the one by which the details came.
CREATE TABLE bank_details_check (
    details_id      BIGINT       NOT NULL,
    commissioner_id BIGINT       NOT NULL,
    finding         VARCHAR(10)  NOT NULL,
    how             VARCHAR(500) NOT NULL,
    checked_by      BIGINT       NOT NULL,
    checked_at      DATETIME(6)  NOT NULL,
    PRIMARY KEY (details_id, commissioner_id),
    CONSTRAINT check_is_of_details FOREIGN KEY (details_id) REFERENCES bank_details (id),
    CONSTRAINT check_finding_is_known CHECK (finding IN ('RIGHT', 'WRONG')),
    INDEX check_by_commissioner (commissioner_id, checked_at)
) DEFAULT CHARACTER SET utf8mb4;

CREATE TABLE payment_run (
    id              BIGINT      NOT NULL,
    reference       VARCHAR(16) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    commissioner_id BIGINT      NOT NULL,
    -- Who keeps the money that it pays with; none when that is the commissioner itself.
    keeper_id       BIGINT      NULL,
    account_id      BIGINT      NOT NULL,
    cut_off         DATE        NOT NULL,
    pay_on          DATE        NOT NULL,
    state           VARCHAR(20) NOT NULL,
    route           VARCHAR(20) NOT NULL,
    prepared_by     BIGINT      NOT NULL,
    prepared_at     DATETIME(6) NOT NULL,
    released_by     BIGINT      NULL,
    released_at     DATETIME(6) NULL,
    version         INT         NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT run_reference_is_one UNIQUE (reference),
    CONSTRAINT run_is_paid_from_an_account FOREIGN KEY (account_id) REFERENCES paying_account (id),
    CONSTRAINT run_state_is_known CHECK (state IN ('DRAFT', 'RELEASED', 'SENT', 'CLOSED', 'CANCELLED')),
    CONSTRAINT run_is_released_by_another CHECK (released_by IS NULL OR released_by <> prepared_by),
    CONSTRAINT run_that_is_out_was_released CHECK (state IN ('DRAFT', 'CANCELLED') OR released_by IS NOT NULL),
    INDEX run_by_commissioner (commissioner_id, keeper_id, id),
    INDEX run_by_state (state, id)
) DEFAULT CHARACTER SET utf8mb4;

-- One payment to one provider. Its reference names it for ever, on whichever route it goes.
CREATE TABLE payment_instruction (
    id              BIGINT       NOT NULL,
    reference       VARCHAR(16)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    commissioner_id BIGINT       NOT NULL,
    run_id          BIGINT       NOT NULL,
    account_id      BIGINT       NOT NULL,
    provider_id     BIGINT       NOT NULL,
    -- None while it is held back for want of any.
    details_id      BIGINT       NULL,
    amount_pence    BIGINT       NOT NULL,
    state           VARCHAR(20)  NOT NULL,
    -- Why it is held back or left out, why it failed; empty otherwise.
    because         VARCHAR(30)  NOT NULL,
    because_words   VARCHAR(500) NOT NULL,
    ended_on        DATE         NULL,
    PRIMARY KEY (id),
    CONSTRAINT instruction_reference_is_one UNIQUE (reference),
    CONSTRAINT instruction_is_one_for_each_provider UNIQUE (run_id, provider_id),
    CONSTRAINT instruction_is_of_a_run FOREIGN KEY (run_id) REFERENCES payment_run (id),
    CONSTRAINT instruction_pays_into_details FOREIGN KEY (details_id) REFERENCES bank_details (id),
    CONSTRAINT instruction_state_is_known CHECK (state IN
        ('WAITING', 'LEFT_OUT', 'SENT', 'PAID', 'FAILED', 'RETURNED')),
    CONSTRAINT instruction_that_went_out_went_somewhere CHECK
        (state IN ('WAITING', 'LEFT_OUT') OR details_id IS NOT NULL),
    CONSTRAINT instruction_is_not_below_nothing CHECK (amount_pence >= 0),
    INDEX instruction_by_run (run_id, state, id),
    INDEX instruction_by_provider (provider_id, ended_on, id)
) DEFAULT CHARACTER SET utf8mb4;

-- The approved shares that an instruction pays. A share is in at most one live instruction: a row that is not live any more
-- (left out, failed, returned) has none in that column, and so does not stand in the way of the next one.
CREATE TABLE payment_part (
    instruction_id BIGINT       NOT NULL,
    approval_id    BIGINT       NOT NULL,
    hold_id        BIGINT       NOT NULL,
    amount_pence   BIGINT       NOT NULL,
    is_live        TINYINT      NULL,
    -- Why a person left it out of the run; empty otherwise.
    left_out       VARCHAR(500) NOT NULL,
    PRIMARY KEY (instruction_id, approval_id, hold_id),
    CONSTRAINT part_is_live_once UNIQUE (approval_id, hold_id, is_live),
    CONSTRAINT part_is_of_an_instruction FOREIGN KEY (instruction_id) REFERENCES payment_instruction (id),
    CONSTRAINT part_pays_an_approved_share FOREIGN KEY (approval_id, hold_id)
        REFERENCES approval_share (approval_id, hold_id),
    CONSTRAINT part_is_live_or_not CHECK (is_live IS NULL OR is_live = 1)
) DEFAULT CHARACTER SET utf8mb4;

-- An instruction's try by one route; those queued are what the worker picks up. One try is live.
CREATE TABLE payment_try (
    instruction_id BIGINT      NOT NULL,
    number         INT         NOT NULL,
    run_id         BIGINT      NOT NULL,
    route          VARCHAR(20) NOT NULL,
    state          VARCHAR(20) NOT NULL,
    is_live        TINYINT     NULL,
    -- Who has picked it up, and until when nobody else does; for a file, the file it is in.
    picked_by      BIGINT      NULL,
    picked_until   DATETIME(6) NULL,
    PRIMARY KEY (instruction_id, number),
    CONSTRAINT try_is_live_once UNIQUE (instruction_id, is_live),
    CONSTRAINT try_is_of_an_instruction FOREIGN KEY (instruction_id) REFERENCES payment_instruction (id),
    CONSTRAINT try_state_is_known CHECK (state IN
        ('QUEUED', 'OFFERED', 'ACCEPTED', 'ENDED', 'MOVED', 'WITHDRAWN')),
    CONSTRAINT try_is_live_or_not CHECK (is_live IS NULL OR is_live = 1),
    INDEX try_by_run (run_id, state, instruction_id),
    INDEX try_by_route (route, state, instruction_id),
    INDEX try_by_picker (picked_by)
) DEFAULT CHARACTER SET utf8mb4;

-- Payments that go to the bank as one file, named for ever.
CREATE TABLE payment_file (
    id              BIGINT      NOT NULL,
    reference       VARCHAR(16) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    commissioner_id BIGINT      NOT NULL,
    run_id          BIGINT      NOT NULL,
    route           VARCHAR(20) NOT NULL,
    payments        INT         NOT NULL,
    amount_pence    BIGINT      NOT NULL,
    made_by         BIGINT      NOT NULL,
    made_at         DATETIME(6) NOT NULL,
    handed_over_by  BIGINT      NULL,
    handed_over_at  DATETIME(6) NULL,
    PRIMARY KEY (id),
    CONSTRAINT payment_file_reference_is_one UNIQUE (reference),
    CONSTRAINT payment_file_is_of_a_run FOREIGN KEY (run_id) REFERENCES payment_run (id),
    CONSTRAINT payment_file_holds_something CHECK (payments > 0 AND amount_pence > 0),
    INDEX payment_file_by_run (run_id, id)
) DEFAULT CHARACTER SET utf8mb4;

-- All that routes and banks ever said of payments, as it came, each once, with what it changed here.
CREATE TABLE payment_news (
    id              BIGINT       NOT NULL,
    commissioner_id BIGINT       NOT NULL,
    -- The same word of the same source again is the same row.
    source          VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    source_key      BINARY(32)   NOT NULL,
    payment         VARCHAR(40)  NOT NULL,
    instruction_id  BIGINT       NULL,
    kind            VARCHAR(20)  NOT NULL,
    code            VARCHAR(20)  NOT NULL,
    words           VARCHAR(300) NOT NULL,
    happened_on     DATE         NOT NULL,
    taken_at        DATETIME(6)  NOT NULL,
    effect          VARCHAR(20)  NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT news_is_taken_once UNIQUE (commissioner_id, source, source_key),
    CONSTRAINT news_kind_is_known CHECK (kind IN ('ACCEPTED', 'FAILED', 'PAID', 'RETURNED')),
    CONSTRAINT news_effect_is_known CHECK (effect IN ('DONE', 'KNOWN', 'FLAGGED')),
    INDEX news_by_instruction (instruction_id, id),
    INDEX news_by_effect (commissioner_id, effect, id)
) DEFAULT CHARACTER SET utf8mb4;

-- The simulated route: how it behaves for a commissioner that does not exist, and what it has been offered. To the rest of
-- the service it is another system, which it talks to as to any other.
CREATE TABLE simulator (
    commissioner_id BIGINT  NOT NULL,
    seed            BIGINT  NOT NULL,
    fails_permille  INT     NOT NULL,
    pays_after_secs INT     NOT NULL,
    -- After how many acceptances it stops answering; none when it never does.
    silent_after    INT     NULL,
    -- How many in a thousand of those that were made come back, and how long after.
    comes_back_permille INT NOT NULL,
    comes_back_secs INT     NOT NULL,
    -- How late it tells what happened, and whether of each payment the last word first.
    late_secs       INT     NOT NULL,
    is_backwards    TINYINT NOT NULL,
    accepted        INT     NOT NULL,
    is_silent       TINYINT NOT NULL,
    PRIMARY KEY (commissioner_id),
    CONSTRAINT simulator_is_in_bounds CHECK (fails_permille BETWEEN 0 AND 1000 AND pays_after_secs >= 0
        AND comes_back_permille BETWEEN 0 AND 1000 AND comes_back_secs >= 0 AND late_secs >= 0)
) DEFAULT CHARACTER SET utf8mb4;

CREATE TABLE simulated_payment (
    reference       VARCHAR(16) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    commissioner_id BIGINT      NOT NULL,
    amount_pence    BIGINT      NOT NULL,
    received_at     DATETIME(6) NOT NULL,
    is_withdrawn    TINYINT     NOT NULL,
    PRIMARY KEY (reference),
    INDEX simulated_by_commissioner (commissioner_id)
) DEFAULT CHARACTER SET utf8mb4;

-- What it says of a payment, decided when it received it, but for what a person has come back later.
CREATE TABLE simulated_word (
    reference       VARCHAR(16) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    kind            VARCHAR(20) NOT NULL,
    commissioner_id BIGINT      NOT NULL,
    happens_at      DATETIME(6) NOT NULL,
    told_from       DATETIME(6) NOT NULL,
    -- Which is told first of those that may be told from the same moment.
    turn            INT         NOT NULL,
    told            INT         NOT NULL,
    is_to_tell      TINYINT     NOT NULL,
    PRIMARY KEY (reference, kind),
    CONSTRAINT word_is_of_a_simulated_payment FOREIGN KEY (reference) REFERENCES simulated_payment (reference),
    CONSTRAINT simulated_word_is_known CHECK (kind IN ('ACCEPTED', 'FAILED', 'PAID', 'RETURNED')),
    INDEX word_to_tell (is_to_tell, commissioner_id, told_from, turn)
) DEFAULT CHARACTER SET utf8mb4;
