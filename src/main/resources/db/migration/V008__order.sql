-- What people want to buy, what they asked approval for, and what they ordered.

-- One basket per budget holder, shared by everybody who may buy for them; a line that was taken out can be put back.
CREATE TABLE basket_line (
    id                  BIGINT       NOT NULL,
    reference           VARCHAR(16)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    commissioner_id     BIGINT       NOT NULL,
    holder_id           BIGINT       NOT NULL,
    service_id          BIGINT       NOT NULL,
    goal_id             BIGINT       NOT NULL,
    quantity_hundredths BIGINT       NOT NULL,
    repeats             VARCHAR(20)  NOT NULL,
    weekdays            VARCHAR(60)  NOT NULL,
    first_day           DATE         NOT NULL,
    last_day            DATE         NOT NULL,
    kinship             VARCHAR(20)  NOT NULL,
    note                VARCHAR(500) NOT NULL,
    added_by            BIGINT       NOT NULL,
    removed             BOOLEAN      NOT NULL,
    version             INT          NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT basket_line_reference_is_one UNIQUE (reference),
    CONSTRAINT basket_line_is_of_something CHECK (quantity_hundredths > 0),
    CONSTRAINT basket_line_ends_after_it_begins CHECK (last_day >= first_day),
    INDEX basket_line_by_holder (holder_id)
) DEFAULT CHARACTER SET utf8mb4;

-- An order is with one provider; a basket of several becomes several orders.
CREATE TABLE placed_order (
    id              BIGINT      NOT NULL,
    reference       VARCHAR(16) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    commissioner_id BIGINT      NOT NULL,
    holder_id       BIGINT      NOT NULL,
    plan_id         BIGINT      NOT NULL,
    provider_id     BIGINT      NOT NULL,
    placed_by       BIGINT      NOT NULL,
    placed_at       DATETIME(6) NOT NULL,
    state           VARCHAR(20) NOT NULL,
    version         INT         NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT order_reference_is_one UNIQUE (reference),
    CONSTRAINT order_state_is_known CHECK (state IN
        ('PLACED', 'ACCEPTED', 'IN_DELIVERY', 'ENDED_EARLY', 'COMPLETED', 'DECLINED', 'CANCELLED')),
    INDEX order_by_holder (holder_id, id),
    INDEX order_by_provider (provider_id, state, id),
    INDEX order_by_commissioner (commissioner_id, id)
) DEFAULT CHARACTER SET utf8mb4;

CREATE TABLE order_line (
    id                   BIGINT       NOT NULL,
    order_id             BIGINT       NOT NULL,
    position             INT          NOT NULL,
    service_name         VARCHAR(200) NOT NULL,
    unit                 VARCHAR(10)  NOT NULL,
    price_pence          BIGINT       NOT NULL,
    price_kind           VARCHAR(20)  NOT NULL,
    -- What may be charged for one that is missed, as agreed when it was ordered.
    missed_percent       INT          NOT NULL,
    notice_days          INT          NOT NULL,
    occasions            INT          NOT NULL,
    cost_pence           BIGINT       NOT NULL,
    delivered_hundredths BIGINT       NOT NULL,
    cancelled_hundredths BIGINT       NOT NULL,
    service_id           BIGINT       NOT NULL,
    goal_id              BIGINT       NOT NULL,
    -- On each occasion.
    quantity_hundredths  BIGINT       NOT NULL,
    repeats              VARCHAR(20)  NOT NULL,
    weekdays             VARCHAR(60)  NOT NULL,
    first_day            DATE         NOT NULL,
    last_day             DATE         NOT NULL,
    kinship              VARCHAR(20)  NOT NULL,
    note                 VARCHAR(500) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT order_line_is_placed_once UNIQUE (order_id, position),
    CONSTRAINT order_line_is_of_an_order FOREIGN KEY (order_id) REFERENCES placed_order (id),
    CONSTRAINT order_line_is_of_something CHECK (quantity_hundredths > 0 AND occasions > 0),
    CONSTRAINT order_line_has_a_price CHECK (price_pence >= 0 AND cost_pence >= 0),
    CONSTRAINT order_line_price_kind_is_known CHECK (price_kind IN ('PER_UNIT', 'BLOCK_SHARE')),
    CONSTRAINT order_line_charges_for_missed_at_most_all CHECK (missed_percent BETWEEN 0 AND 100 AND notice_days >= 0),
    CONSTRAINT order_line_delivers_what_was_ordered CHECK (delivered_hundredths >= 0 AND cancelled_hundredths >= 0
        AND delivered_hundredths + cancelled_hundredths <= quantity_hundredths * occasions)
) DEFAULT CHARACTER SET utf8mb4;

-- Which pot set how much aside for a line, in the order in which the pots were drawn on.
CREATE TABLE order_draw (
    line_id  BIGINT NOT NULL,
    position INT    NOT NULL,
    pot_id   BIGINT NOT NULL,
    hold_id  BIGINT NOT NULL,
    pence    BIGINT NOT NULL,
    PRIMARY KEY (line_id, position),
    CONSTRAINT order_draw_is_for_a_line FOREIGN KEY (line_id) REFERENCES order_line (id),
    CONSTRAINT order_draw_has_its_own_hold UNIQUE (hold_id),
    CONSTRAINT order_draw_is_an_amount CHECK (pence > 0)
) DEFAULT CHARACTER SET utf8mb4;

-- What happened to an order after it was placed, for the people it concerns to read.
CREATE TABLE order_step (
    id       BIGINT       NOT NULL,
    order_id BIGINT       NOT NULL,
    act      VARCHAR(20)  NOT NULL,
    led_to   VARCHAR(20)  NOT NULL,
    taken_by BIGINT       NOT NULL,
    taken_at DATETIME(6)  NOT NULL,
    reason   VARCHAR(500) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT order_step_is_of_an_order FOREIGN KEY (order_id) REFERENCES placed_order (id),
    INDEX order_step_by_order (order_id, id)
) DEFAULT CHARACTER SET utf8mb4;

-- A want that somebody must approve before it can be ordered.
CREATE TABLE approval_request (
    id                  BIGINT       NOT NULL,
    reference           VARCHAR(16)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    commissioner_id     BIGINT       NOT NULL,
    holder_id           BIGINT       NOT NULL,
    plan_id             BIGINT       NOT NULL,
    decider             VARCHAR(20)  NOT NULL,
    cause               VARCHAR(100) NOT NULL,
    state               VARCHAR(20)  NOT NULL,
    asked_by            BIGINT       NOT NULL,
    asked_at            DATETIME(6)  NOT NULL,
    decided_by          BIGINT       NULL,
    decided_at          DATETIME(6)  NULL,
    reason              VARCHAR(500) NOT NULL,
    instead_of_it       VARCHAR(500) NOT NULL,
    order_id            BIGINT       NULL,
    service_id          BIGINT       NOT NULL,
    goal_id             BIGINT       NOT NULL,
    quantity_hundredths BIGINT       NOT NULL,
    repeats             VARCHAR(20)  NOT NULL,
    weekdays            VARCHAR(60)  NOT NULL,
    first_day           DATE         NOT NULL,
    last_day            DATE         NOT NULL,
    kinship             VARCHAR(20)  NOT NULL,
    note                VARCHAR(500) NOT NULL,
    version             INT          NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT request_reference_is_one UNIQUE (reference),
    CONSTRAINT request_state_is_known CHECK (state IN ('ASKED', 'APPROVED', 'REFUSED', 'WITHDRAWN')),
    CONSTRAINT request_decider_is_known CHECK (decider IN ('COORDINATOR', 'FINANCE')),
    CONSTRAINT request_is_decided_by_someone CHECK ((state = 'ASKED') = (decided_by IS NULL)),
    CONSTRAINT request_is_ordered_when_approved CHECK ((state = 'APPROVED') = (order_id IS NOT NULL)),
    INDEX request_by_holder (holder_id, id),
    INDEX request_by_commissioner (commissioner_id, state, id)
) DEFAULT CHARACTER SET utf8mb4;

-- By whose leave someone of the same household or a close relative may be paid to help, and why.
CREATE TABLE family_exception (
    id              BIGINT       NOT NULL,
    reference       VARCHAR(16)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    commissioner_id BIGINT       NOT NULL,
    holder_id       BIGINT       NOT NULL,
    provider_id     BIGINT       NOT NULL,
    kinship         VARCHAR(20)  NOT NULL,
    from_day        DATE         NOT NULL,
    to_day          DATE         NOT NULL,
    reason          VARCHAR(500) NOT NULL,
    recorded_by     BIGINT       NOT NULL,
    recorded_at     DATETIME(6)  NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT exception_reference_is_one UNIQUE (reference),
    CONSTRAINT exception_is_for_kin CHECK (kinship IN ('SAME_HOUSEHOLD', 'CLOSE_RELATIVE')),
    CONSTRAINT exception_ends_after_it_begins CHECK (to_day >= from_day),
    INDEX exception_by_holder (holder_id, provider_id)
) DEFAULT CHARACTER SET utf8mb4;
