-- Stripe: providers' accounts there, payments on their way through it, what it tells us, and money people pay on its pages.

-- A provider's account at Stripe, under one commissioner's. Kept as Stripe said when it was last asked.
CREATE TABLE stripe_account (
    id              BIGINT      NOT NULL,
    commissioner_id BIGINT      NOT NULL,
    provider_id     BIGINT      NOT NULL,
    -- What Stripe calls it; none until it has answered for the first time.
    account         VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NULL,
    transfers       VARCHAR(20) NOT NULL,
    payouts         VARCHAR(20) NOT NULL,
    -- Whether money goes from there to the bank when we say so, and not by itself.
    is_manual       TINYINT     NOT NULL,
    -- Something has changed there since we looked.
    is_stale        TINYINT     NOT NULL,
    begun_by        BIGINT      NOT NULL,
    begun_at        DATETIME(6) NOT NULL,
    looked_at       DATETIME(6) NULL,
    rests_until     DATETIME(6) NULL,
    version         INT         NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT stripe_account_is_one UNIQUE (commissioner_id, provider_id),
    CONSTRAINT stripe_account_is_known_once UNIQUE (account),
    CONSTRAINT stripe_account_is_a_providers FOREIGN KEY (provider_id) REFERENCES organisation (id),
    INDEX stripe_account_by_provider (provider_id),
    INDEX stripe_account_to_look_at (is_stale, rests_until)
) DEFAULT CHARACTER SET utf8mb4;

-- What Stripe still asks of a provider, in its own terms.
CREATE TABLE stripe_requirement (
    account_id  BIGINT       NOT NULL,
    number      INT          NOT NULL,
    description VARCHAR(200) NOT NULL,
    deadline    VARCHAR(20)  NOT NULL,
    -- Whether Stripe is looking at it, and the provider has nothing to do.
    is_checked  TINYINT      NOT NULL,
    PRIMARY KEY (account_id, number),
    CONSTRAINT requirement_is_of_an_account FOREIGN KEY (account_id) REFERENCES stripe_account (id)
) DEFAULT CHARACTER SET utf8mb4;

-- A payment on its way through Stripe: into the provider's account there, and on to its bank.
CREATE TABLE stripe_transfer (
    payment         VARCHAR(16)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    commissioner_id BIGINT       NOT NULL,
    account         VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    amount_pence    BIGINT       NOT NULL,
    state           VARCHAR(20)  NOT NULL,
    asked_times     INT          NOT NULL,
    asked_at        DATETIME(6)  NOT NULL,
    transfer        VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    payout          VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    -- Why it was not made or came back, by Stripe; empty otherwise.
    code            VARCHAR(20)  NOT NULL,
    words           VARCHAR(300) NOT NULL,
    happened_on     DATE         NOT NULL,
    -- How much of its life there is to tell, and how much was heard: accepted 1, paid 2, failed 3.
    to_tell         INT          NOT NULL,
    told            INT          NOT NULL,
    rests_until     DATETIME(6)  NULL,
    version         INT          NOT NULL,
    PRIMARY KEY (payment),
    CONSTRAINT stripe_transfer_state_is_known CHECK (state IN
        ('ASKED', 'MADE', 'PAYING_OUT', 'PAID', 'BOUNCED', 'FAILED', 'FORGOTTEN')),
    CONSTRAINT stripe_transfer_is_of_something CHECK (amount_pence > 0),
    INDEX stripe_transfer_by_state (state, rests_until),
    INDEX stripe_transfer_by_account (account, state),
    INDEX stripe_transfer_by_commissioner (commissioner_id, told, to_tell)
) DEFAULT CHARACTER SET utf8mb4;

-- All that Stripe tells us, as it came, each once; worked on afterwards.
CREATE TABLE stripe_event (
    id              BIGINT       NOT NULL,
    commissioner_id BIGINT       NOT NULL,
    event           VARCHAR(80)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    body            MEDIUMBLOB   NOT NULL,
    received_at     DATETIME(6)  NOT NULL,
    state           VARCHAR(10)  NOT NULL,
    -- How often it could not be worked on, and why the last time.
    tries           INT          NOT NULL,
    words           VARCHAR(300) NOT NULL,
    rests_until     DATETIME(6)  NULL,
    version         INT          NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT stripe_event_is_taken_once UNIQUE (commissioner_id, event),
    CONSTRAINT stripe_event_state_is_known CHECK (state IN ('WAITING', 'DONE', 'STUCK', 'ASIDE')),
    INDEX stripe_event_to_work_on (state, rests_until, id),
    INDEX stripe_event_by_commissioner (commissioner_id, state, id)
) DEFAULT CHARACTER SET utf8mb4;

-- Money that somebody pays on Stripe's own page. It is in the books once Stripe says that it came, not before.
CREATE TABLE stripe_checkout (
    id              BIGINT       NOT NULL,
    reference       VARCHAR(16)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    commissioner_id BIGINT       NOT NULL,
    holder_id       BIGINT       NOT NULL,
    payer_id        BIGINT       NOT NULL,
    purpose         VARCHAR(20)  NOT NULL,
    -- The agreement whose own part it is, or the funding line that it is added to.
    of_reference    VARCHAR(16)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    amount_pence    BIGINT       NOT NULL,
    state           VARCHAR(20)  NOT NULL,
    session         VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NULL,
    page            VARCHAR(2000) CHARACTER SET ascii COLLATE ascii_bin NULL,
    begun_at        DATETIME(6)  NOT NULL,
    ends_at         DATETIME(6)  NOT NULL,
    -- Why money that came could not be put where it was meant for; empty otherwise.
    because         VARCHAR(100) NOT NULL,
    -- What Stripe calls the payment, and when it came.
    payment         VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    came_at         DATETIME(6)  NULL,
    -- How much came; nothing until it did.
    came_pence      BIGINT       NOT NULL,
    rests_until     DATETIME(6)  NULL,
    version         INT          NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT stripe_checkout_reference_is_one UNIQUE (reference),
    CONSTRAINT stripe_checkout_session_is_one UNIQUE (session),
    CONSTRAINT stripe_checkout_purpose_is_known CHECK (purpose IN ('OWN_PART', 'TOP_UP')),
    CONSTRAINT stripe_checkout_state_is_known CHECK (state IN
        ('BEGUN', 'OPEN', 'COMING', 'ARRIVED', 'UNPLACED', 'GOING_BACK', 'GIVEN_BACK', 'FAILED', 'EXPIRED')),
    CONSTRAINT stripe_checkout_is_of_something CHECK (amount_pence > 0),
    CONSTRAINT stripe_checkout_is_a_persons FOREIGN KEY (holder_id) REFERENCES person (id),
    INDEX stripe_checkout_by_purpose (of_reference, state),
    INDEX stripe_checkout_by_commissioner (commissioner_id, state, id),
    INDEX stripe_checkout_by_state (state, rests_until),
    INDEX stripe_checkout_by_payment (commissioner_id, payment)
) DEFAULT CHARACTER SET utf8mb4;

-- Stripe as it is played here for commissioners that do not exist: how it behaves, what it was asked to make in its own terms,
-- and what it tells. To the rest of the service it is another system, which it talks to as to any other.
CREATE TABLE simulated_stripe (
    commissioner_id     BIGINT      NOT NULL,
    -- How many payouts in a thousand a bank sends back, and how long it takes until a bank has one or has paid.
    bounces_permille    INT         NOT NULL,
    arrives_after_secs  INT         NOT NULL,
    -- In which order it tells what may be told, how late, and whether once more.
    turn                VARCHAR(20) NOT NULL,
    late_secs           INT         NOT NULL,
    is_twice            TINYINT     NOT NULL,
    PRIMARY KEY (commissioner_id),
    CONSTRAINT simulated_stripe_turn_is_known CHECK (turn IN ('AS_IT_HAPPENED', 'BACKWARDS', 'BY_HAND')),
    CONSTRAINT simulated_stripe_is_in_bounds CHECK (bounces_permille BETWEEN 0 AND 1000 AND arrives_after_secs >= 0
        AND late_secs >= 0)
) DEFAULT CHARACTER SET utf8mb4;

CREATE TABLE simulated_stripe_thing (
    id              VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    commissioner_id BIGINT       NOT NULL,
    kind            VARCHAR(30)  NOT NULL,
    -- By what it is found: a payment, somebody's own money, a provider.
    about           VARCHAR(60)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    -- In whose account; empty in the commissioner's own.
    account         VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- Under which name it was asked for, so that it is made once.
    asked_as        VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NULL,
    body            MEDIUMTEXT   NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT simulated_thing_is_made_once UNIQUE (commissioner_id, asked_as),
    INDEX simulated_thing_by_what (commissioner_id, kind, about),
    INDEX simulated_thing_by_account (commissioner_id, kind, account)
) DEFAULT CHARACTER SET utf8mb4;

-- What was told stays, to be told again.
CREATE TABLE simulated_stripe_event (
    id              BIGINT       NOT NULL,
    commissioner_id BIGINT       NOT NULL,
    event           VARCHAR(80)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    type            VARCHAR(80)  NOT NULL,
    about           VARCHAR(60)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    body            MEDIUMTEXT   NOT NULL,
    -- When it is told at the earliest; none when a person says when.
    told_from       DATETIME(6)  NULL,
    -- Which is told first of those that may be told.
    turn            BIGINT       NOT NULL,
    -- How often it is still to be told, and was.
    to_tell         INT          NOT NULL,
    told            INT          NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT simulated_event_is_one UNIQUE (commissioner_id, event),
    INDEX simulated_event_to_tell (to_tell, told_from)
) DEFAULT CHARACTER SET utf8mb4;
