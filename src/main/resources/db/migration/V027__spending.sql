-- What a commissioner's money went on, added up from the journal month by month, so that a page costs the same however long
-- the journal is. Nothing here is the only record of anything: it can be emptied and counted again from the journal.

-- One figure. A subject is one way of dividing all the money up; within each subject everything is counted exactly once.
CREATE TABLE spending_month (
    commissioner_id BIGINT      NOT NULL,
    subject         VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    month           DATE        NOT NULL,
    -- Which provider, kind of service, district or year of beginning; empty where nothing tells.
    of_what         VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- Empty for what was paid without anything that tells from which stream.
    stream          VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    holding         VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    measure         VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    pence           BIGINT      NOT NULL,
    PRIMARY KEY (commissioner_id, subject, month, of_what, stream, holding, measure),
    CONSTRAINT spending_subject_is_known CHECK (subject IN ('COHORT', 'CATEGORY', 'PROVIDER', 'AREA')),
    CONSTRAINT spending_measure_is_known CHECK (measure IN ('BUDGET', 'ORDERED', 'DELIVERED', 'OWED', 'PAID')),
    CONSTRAINT spending_month_begins_on_its_first_day CHECK (DAYOFMONTH(month) = 1)
) DEFAULT CHARACTER SET utf8mb4;

-- How far the journal has been counted. All entries up to settled_to are, for good; between it and read_to those that are
-- listed below are, since an entry that was begun early may be kept late.
CREATE TABLE spending_progress (
    id         INT         NOT NULL,
    settled_to BIGINT      NOT NULL,
    read_to    BIGINT      NOT NULL,
    -- When nothing was left to count last; none while the journal is being counted for the first time.
    counted_at DATETIME(6) NULL,
    PRIMARY KEY (id),
    CONSTRAINT spending_progress_is_one CHECK (id = 1),
    CONSTRAINT spending_is_settled_up_to_what_was_read CHECK (settled_to <= read_to)
) DEFAULT CHARACTER SET utf8mb4;

INSERT INTO spending_progress (id, settled_to, read_to, counted_at) VALUES (1, 0, 0, NULL);

CREATE TABLE spending_counted (
    entry_id BIGINT NOT NULL,
    PRIMARY KEY (entry_id)
) DEFAULT CHARACTER SET utf8mb4;

-- The few entries that change budgets, with the months that they are for, so that these are found among all others.
CREATE TABLE spending_budget_entry (
    commissioner_id BIGINT NOT NULL,
    entry_id        BIGINT NOT NULL,
    first_month     DATE   NOT NULL,
    last_month      DATE   NOT NULL,
    PRIMARY KEY (commissioner_id, entry_id)
) DEFAULT CHARACTER SET utf8mb4;

-- What each pot pays of what was counted of a delivery, so that a delivery that is answered otherwise later is taken off
-- again where it was counted.
CREATE TABLE spending_delivered (
    delivery_id BIGINT NOT NULL,
    pot_id      BIGINT NOT NULL,
    pence       BIGINT NOT NULL,
    PRIMARY KEY (delivery_id, pot_id),
    CONSTRAINT spending_delivered_is_worth_something CHECK (pence > 0)
) DEFAULT CHARACTER SET utf8mb4;

-- How much was given at which price.
CREATE TABLE spending_units (
    commissioner_id BIGINT      NOT NULL,
    month           DATE        NOT NULL,
    category        VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    unit            VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    provider_id     BIGINT      NOT NULL,
    price_pence     BIGINT      NOT NULL,
    hundredths      BIGINT      NOT NULL,
    PRIMARY KEY (commissioner_id, month, category, unit, provider_id, price_pence),
    CONSTRAINT spending_units_begin_on_a_first_day CHECK (DAYOFMONTH(month) = 1)
) DEFAULT CHARACTER SET utf8mb4;

-- The months there are, over which a plan's money is spread.
CREATE TABLE calendar_month (
    first_day DATE NOT NULL,
    last_day  DATE NOT NULL,
    PRIMARY KEY (first_day),
    CONSTRAINT calendar_month_is_whole CHECK (DAYOFMONTH(first_day) = 1 AND last_day > first_day)
) DEFAULT CHARACTER SET utf8mb4;

INSERT INTO calendar_month (first_day, last_day)
WITH RECURSIVE months (day) AS (
    SELECT DATE('2010-01-01') UNION ALL SELECT DATE_ADD(day, INTERVAL 1 MONTH) FROM months WHERE day < '2079-12-01'
)
SELECT day, LAST_DAY(day) FROM months;
