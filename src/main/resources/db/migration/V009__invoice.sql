-- What providers delivered, what they ask to be paid, and what was approved.

-- So much of an ordered line, delivered on one day; a correction is another row that names the one it replaces.
CREATE TABLE delivery (
    id                   BIGINT       NOT NULL,
    reference            VARCHAR(16)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    commissioner_id      BIGINT       NOT NULL,
    holder_id            BIGINT       NOT NULL,
    provider_id          BIGINT       NOT NULL,
    line_id              BIGINT       NOT NULL,
    delivered_on         DATE         NOT NULL,
    quantity_hundredths  BIGINT       NOT NULL,
    kind                 VARCHAR(20)  NOT NULL,
    -- With how many days' notice it was called off; 0 for every other kind.
    notice_days          INT          NOT NULL,
    note                 VARCHAR(500) NOT NULL,
    state                VARCHAR(20)  NOT NULL,
    confirmed_hundredths BIGINT       NOT NULL,
    billed_hundredths    BIGINT       NOT NULL,
    logged_by            BIGINT       NOT NULL,
    logged_at            DATETIME(6)  NOT NULL,
    corrects_id          BIGINT       NULL,
    version              INT          NOT NULL,
    -- How much of it counts as delivered: what was logged until the person answers, then what they confirmed or what was billed.
    counts_hundredths    BIGINT GENERATED ALWAYS AS (CASE state WHEN 'WAITING' THEN quantity_hundredths WHEN 'CORRECTED' THEN 0
        ELSE GREATEST(confirmed_hundredths, billed_hundredths) END) STORED,
    -- How much of it is in the sums of spending, which follow in the background.
    summed_hundredths    BIGINT       NOT NULL DEFAULT 0,
    is_summed            BOOLEAN GENERATED ALWAYS AS (counts_hundredths = summed_hundredths) STORED,
    PRIMARY KEY (id),
    CONSTRAINT delivery_reference_is_one UNIQUE (reference),
    CONSTRAINT delivery_is_corrected_once UNIQUE (corrects_id),
    CONSTRAINT delivery_is_of_a_line FOREIGN KEY (line_id) REFERENCES order_line (id),
    CONSTRAINT delivery_corrects_a_delivery FOREIGN KEY (corrects_id) REFERENCES delivery (id),
    CONSTRAINT delivery_state_is_known CHECK (state IN
        ('WAITING', 'CONFIRMED', 'PART_CONFIRMED', 'NOT_RECEIVED', 'CORRECTED')),
    CONSTRAINT delivery_kind_is_known CHECK (kind IN ('GIVEN', 'NOT_THERE', 'CALLED_OFF')),
    CONSTRAINT delivery_has_notice_when_called_off CHECK (notice_days = 0 OR kind = 'CALLED_OFF'),
    CONSTRAINT delivery_is_of_something CHECK (quantity_hundredths > 0),
    CONSTRAINT delivery_confirms_what_was_logged CHECK (confirmed_hundredths BETWEEN 0 AND quantity_hundredths),
    CONSTRAINT delivery_bills_what_was_logged CHECK (billed_hundredths BETWEEN 0 AND quantity_hundredths),
    INDEX delivery_by_holder (holder_id, state, logged_at),
    INDEX delivery_by_holders_day (holder_id, delivered_on, state),
    INDEX delivery_by_provider (provider_id, logged_at, id),
    INDEX delivery_by_day (commissioner_id, delivered_on, id),
    INDEX delivery_to_sum (is_summed, id),
    INDEX delivery_by_line (line_id, delivered_on)
) DEFAULT CHARACTER SET utf8mb4;

-- Every answer a person gave about a delivery; the last one counts, the others stay.
CREATE TABLE delivery_answer (
    id                  BIGINT       NOT NULL,
    delivery_id         BIGINT       NOT NULL,
    received_hundredths BIGINT       NOT NULL,
    reason              VARCHAR(500) NOT NULL,
    answered_by         BIGINT       NOT NULL,
    answered_at         DATETIME(6)  NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT answer_is_about_a_delivery FOREIGN KEY (delivery_id) REFERENCES delivery (id),
    CONSTRAINT answer_is_not_below_nothing CHECK (received_hundredths >= 0),
    INDEX answer_by_delivery (delivery_id, id)
) DEFAULT CHARACTER SET utf8mb4;

-- An invoice is for one order. Its number is the provider's own; number_key is what is compared to find it again, and a
-- corrected invoice may carry the number of the one it corrects under the next revision.
CREATE TABLE invoice (
    id              BIGINT      NOT NULL,
    reference       VARCHAR(16) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    commissioner_id BIGINT      NOT NULL,
    holder_id       BIGINT      NOT NULL,
    provider_id     BIGINT      NOT NULL,
    order_id        BIGINT      NOT NULL,
    number          VARCHAR(40) NOT NULL,
    number_key      VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    likeness        VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    revision        INT         NOT NULL,
    invoiced_on     DATE        NOT NULL,
    state           VARCHAR(20) NOT NULL,
    written_by      BIGINT      NOT NULL,
    sent_at         DATETIME(6) NULL,
    -- From when it has its place in the queue: a corrected invoice keeps the place of the one it corrects.
    queued_at       DATETIME(6) NULL,
    corrects_id     BIGINT      NULL,
    version         INT         NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT invoice_reference_is_one UNIQUE (reference),
    CONSTRAINT invoice_number_is_used_once UNIQUE (provider_id, number_key, revision),
    CONSTRAINT invoice_is_corrected_once UNIQUE (corrects_id),
    CONSTRAINT invoice_is_for_an_order FOREIGN KEY (order_id) REFERENCES placed_order (id),
    CONSTRAINT invoice_corrects_an_invoice FOREIGN KEY (corrects_id) REFERENCES invoice (id),
    CONSTRAINT invoice_state_is_known CHECK (state IN
        ('DRAFT', 'IN_QUERY', 'PART_APPROVED', 'APPROVED', 'REJECTED', 'CORRECTED')),
    CONSTRAINT invoice_is_sent_unless_it_is_a_draft CHECK ((state = 'DRAFT') = (sent_at IS NULL)),
    CONSTRAINT invoice_is_queued_when_sent CHECK ((sent_at IS NULL) = (queued_at IS NULL)),
    INDEX invoice_by_provider (provider_id, state, sent_at),
    INDEX invoice_by_provider_and_day (provider_id, sent_at, id),
    INDEX invoice_by_likeness (provider_id, likeness),
    INDEX invoice_by_order (order_id, sent_at),
    INDEX invoice_by_commissioner (commissioner_id, state, sent_at),
    INDEX invoice_by_commissioner_and_day (commissioner_id, sent_at, id)
) DEFAULT CHARACTER SET utf8mb4;

CREATE TABLE invoice_line (
    id                  BIGINT       NOT NULL,
    invoice_id          BIGINT       NOT NULL,
    position            INT          NOT NULL,
    order_line_id       BIGINT       NOT NULL,
    served_from         DATE         NOT NULL,
    served_to           DATE         NOT NULL,
    quantity_hundredths BIGINT       NOT NULL,
    unit_price_pence    BIGINT       NOT NULL,
    claimed_pence       BIGINT       NOT NULL,
    approved_hundredths BIGINT       NOT NULL,
    approved_pence      BIGINT       NOT NULL,
    -- The reasons that the commissioner has set aside for this line.
    waived              VARCHAR(200) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT invoice_line_has_one_place UNIQUE (invoice_id, position),
    CONSTRAINT invoice_line_is_of_an_invoice FOREIGN KEY (invoice_id) REFERENCES invoice (id),
    CONSTRAINT invoice_line_is_for_an_ordered_line FOREIGN KEY (order_line_id) REFERENCES order_line (id),
    CONSTRAINT invoice_line_ends_after_it_begins CHECK (served_to >= served_from),
    CONSTRAINT invoice_line_is_of_something CHECK (quantity_hundredths > 0 AND unit_price_pence > 0),
    CONSTRAINT invoice_line_approves_what_was_claimed CHECK (approved_hundredths BETWEEN 0 AND quantity_hundredths
        AND approved_pence BETWEEN 0 AND claimed_pence),
    INDEX invoice_line_by_order_line (order_line_id)
) DEFAULT CHARACTER SET utf8mb4;

-- A part of a line that did not match, until somebody clears it up.
CREATE TABLE invoice_exception (
    id                  BIGINT      NOT NULL,
    reference           VARCHAR(16) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    commissioner_id     BIGINT      NOT NULL,
    line_id             BIGINT      NOT NULL,
    reason              VARCHAR(30) NOT NULL,
    quantity_hundredths BIGINT      NOT NULL,
    amount_pence        BIGINT      NOT NULL,
    state               VARCHAR(20) NOT NULL,
    queued_at           DATETIME(6) NOT NULL,
    version             INT         NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT invoice_exception_reference_is_one UNIQUE (reference),
    CONSTRAINT invoice_exception_is_of_a_line FOREIGN KEY (line_id) REFERENCES invoice_line (id),
    CONSTRAINT invoice_exception_state_is_known CHECK (state IN
        ('OPEN', 'ASKED', 'PROPOSED', 'ACCEPTED', 'REJECTED', 'MATCHED_AGAIN', 'CORRECTED')),
    CONSTRAINT invoice_exception_is_of_something CHECK (quantity_hundredths >= 0 AND amount_pence >= 0),
    INDEX invoice_exception_by_line (line_id, state),
    INDEX invoice_exception_queue (commissioner_id, state, queued_at)
) DEFAULT CHARACTER SET utf8mb4;

-- The deliveries that an exception is about.
CREATE TABLE exception_visit (
    exception_id        BIGINT NOT NULL,
    delivery_id         BIGINT NOT NULL,
    quantity_hundredths BIGINT NOT NULL,
    PRIMARY KEY (exception_id, delivery_id),
    CONSTRAINT exception_visit_is_of_an_exception FOREIGN KEY (exception_id) REFERENCES invoice_exception (id),
    CONSTRAINT exception_visit_is_a_delivery FOREIGN KEY (delivery_id) REFERENCES delivery (id)
) DEFAULT CHARACTER SET utf8mb4;

-- What the commissioner asked and decided, and what the provider replied.
CREATE TABLE exception_note (
    id           BIGINT        NOT NULL,
    exception_id BIGINT        NOT NULL,
    act          VARCHAR(20)   NOT NULL,
    words        VARCHAR(500)  NOT NULL,
    written_by   BIGINT        NOT NULL,
    written_at   DATETIME(6)   NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT note_is_on_an_exception FOREIGN KEY (exception_id) REFERENCES invoice_exception (id),
    INDEX note_by_exception (exception_id, id)
) DEFAULT CHARACTER SET utf8mb4;

-- An amount that became owed to the provider, and on what ground.
CREATE TABLE invoice_approval (
    id                  BIGINT      NOT NULL,
    commissioner_id     BIGINT      NOT NULL,
    holder_id           BIGINT      NOT NULL,
    provider_id         BIGINT      NOT NULL,
    order_line_id       BIGINT      NOT NULL,
    line_id             BIGINT      NOT NULL,
    ground              VARCHAR(20) NOT NULL,
    quantity_hundredths BIGINT      NOT NULL,
    amount_pence        BIGINT      NOT NULL,
    effective_on        DATE        NOT NULL,
    approved_by         BIGINT      NOT NULL,
    approved_at         DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT approval_is_of_a_line FOREIGN KEY (line_id) REFERENCES invoice_line (id),
    CONSTRAINT approval_ground_is_known CHECK (ground IN ('MATCHED', 'MATCHED_LATER', 'ACCEPTED', 'CHARGED_LATE')),
    CONSTRAINT approval_is_of_something CHECK (quantity_hundredths >= 0 AND amount_pence >= 0),
    INDEX approval_by_order_line (order_line_id),
    INDEX approval_by_line (line_id),
    INDEX approval_by_provider (provider_id, commissioner_id, id),
    INDEX approval_by_commissioner (commissioner_id, approved_at),
    INDEX approval_by_holder (holder_id, id)
) DEFAULT CHARACTER SET utf8mb4;

-- From which pot and which hold an approved amount came, and the journal's entry that moved it.
CREATE TABLE approval_share (
    approval_id  BIGINT NOT NULL,
    provider_id  BIGINT NOT NULL,
    pot_id       BIGINT NOT NULL,
    hold_id      BIGINT NOT NULL,
    entry_id     BIGINT NOT NULL,
    amount_pence BIGINT NOT NULL,
    -- Nothing of it can be owed as long as this stands, so whoever asks what is owed need not read it.
    is_settled   BOOLEAN NOT NULL,
    PRIMARY KEY (approval_id, hold_id),
    CONSTRAINT share_is_of_an_approval FOREIGN KEY (approval_id) REFERENCES invoice_approval (id),
    CONSTRAINT share_is_above_zero CHECK (amount_pence > 0),
    INDEX share_by_provider (provider_id, is_settled, approval_id),
    INDEX share_by_pot (pot_id, approval_id),
    INDEX share_by_entry (entry_id)
) DEFAULT CHARACTER SET utf8mb4;
