-- What organisations keep for people, counted every day: what the bank says, what people have, what they instructed.

-- A client account on one day, as it stood when it was last counted on that day. It is counted anew until the day is over.
CREATE TABLE kept_count (
    account_id         BIGINT      NOT NULL,
    day                DATE        NOT NULL,
    commissioner_id    BIGINT      NOT NULL,
    keeper_id          BIGINT      NOT NULL,
    sub_ledgers_pence  BIGINT      NOT NULL,
    instructed_pence   BIGINT      NOT NULL,
    -- What the bank says was in it that evening; none while no statement of that day was brought in.
    bank_pence         BIGINT      NULL,
    counted_at         DATETIME(6) NOT NULL,
    PRIMARY KEY (account_id, day),
    CONSTRAINT count_is_of_a_kept_account FOREIGN KEY (account_id) REFERENCES kept_account (id),
    INDEX count_by_keeper (keeper_id, day)
) DEFAULT CHARACTER SET utf8mb4;

-- From which day on an account did not add up, and who finds out why. There is one at a time, until it adds up again.
CREATE TABLE kept_difference (
    id              BIGINT       NOT NULL,
    reference       VARCHAR(16)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    account_id      BIGINT       NOT NULL,
    commissioner_id BIGINT       NOT NULL,
    keeper_id       BIGINT       NOT NULL,
    since           DATE         NOT NULL,
    -- Nobody's until somebody takes it on.
    owner_id        BIGINT       NULL,
    note            VARCHAR(500) NOT NULL,
    cleared_on      DATE         NULL,
    is_open         TINYINT      NULL,
    PRIMARY KEY (id),
    CONSTRAINT difference_reference_is_one UNIQUE (reference),
    CONSTRAINT difference_is_one_at_a_time UNIQUE (account_id, is_open),
    CONSTRAINT difference_is_open_until_it_is_cleared CHECK ((is_open IS NULL) = (cleared_on IS NOT NULL)),
    CONSTRAINT difference_is_open_or_not CHECK (is_open IS NULL OR is_open = 1),
    CONSTRAINT difference_is_of_a_kept_account FOREIGN KEY (account_id) REFERENCES kept_account (id),
    INDEX difference_by_keeper (keeper_id, is_open)
) DEFAULT CHARACTER SET utf8mb4;
