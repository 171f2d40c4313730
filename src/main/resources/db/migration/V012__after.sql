-- What happens after a purchase: years that are closed.

-- How a funding line's year was closed. It is written once.
CREATE TABLE year_end (
    id              BIGINT       NOT NULL,
    reference       VARCHAR(16)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    commissioner_id BIGINT       NOT NULL,
    line_id         BIGINT       NOT NULL,
    carried_pence   BIGINT       NOT NULL,
    -- None when nothing was carried over.
    carried_to_id   BIGINT       NULL,
    recovered_pence BIGINT       NOT NULL,
    -- What orders still had set aside, and keep.
    reserved_pence  BIGINT       NOT NULL,
    -- What had been granted and was never paid in.
    let_go_pence    BIGINT       NOT NULL,
    reason          VARCHAR(500) NOT NULL,
    closed_by       BIGINT       NOT NULL,
    closed_at       DATETIME(6)  NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT year_end_reference_is_one UNIQUE (reference),
    CONSTRAINT year_is_closed_once UNIQUE (line_id),
    CONSTRAINT year_end_is_of_a_line FOREIGN KEY (line_id) REFERENCES funding_line (id),
    CONSTRAINT year_end_carries_over_to_a_line FOREIGN KEY (carried_to_id) REFERENCES funding_line (id),
    CONSTRAINT year_end_carries_over_to_somewhere CHECK ((carried_pence > 0) = (carried_to_id IS NOT NULL)),
    CONSTRAINT year_end_has_no_part_below_zero CHECK (carried_pence >= 0 AND recovered_pence >= 0
        AND reserved_pence >= 0 AND let_go_pence >= 0),
    INDEX year_end_by_commissioner (commissioner_id, closed_at)
) DEFAULT CHARACTER SET utf8mb4;

-- What a provider takes back of an approved line. It is written once; only that it came back is added.
CREATE TABLE credit_note (
    id              BIGINT       NOT NULL,
    reference       VARCHAR(16)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    commissioner_id BIGINT       NOT NULL,
    provider_id     BIGINT       NOT NULL,
    line_id         BIGINT       NOT NULL,
    ground          VARCHAR(20)  NOT NULL,
    amount_pence    BIGINT       NOT NULL,
    reason          VARCHAR(500) NOT NULL,
    given_by        BIGINT       NOT NULL,
    given_at        DATETIME(6)  NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT credit_note_reference_is_one UNIQUE (reference),
    CONSTRAINT credit_note_is_for_a_line FOREIGN KEY (line_id) REFERENCES invoice_line (id),
    CONSTRAINT credit_note_ground_is_known CHECK (ground IN ('GIVEN', 'ON_EVIDENCE')),
    CONSTRAINT credit_note_is_above_zero CHECK (amount_pence > 0),
    INDEX credit_note_by_line (line_id, id),
    INDEX credit_note_by_provider (provider_id, id)
) DEFAULT CHARACTER SET utf8mb4;

-- How much of it goes back to which pot, by which entry of the journal: none until the provider has paid it back. The bank
-- account is the one that it came into; there is none when it was still owed.
CREATE TABLE credit_share (
    id              BIGINT NOT NULL,
    credit_note_id  BIGINT NOT NULL,
    approval_id     BIGINT NOT NULL,
    hold_id         BIGINT NOT NULL,
    pot_id          BIGINT NOT NULL,
    amount_pence    BIGINT NOT NULL,
    entry_id        BIGINT NULL,
    bank_account_id BIGINT NULL,
    PRIMARY KEY (id),
    CONSTRAINT credit_share_is_one UNIQUE (credit_note_id, approval_id, hold_id),
    CONSTRAINT credit_share_is_of_a_note FOREIGN KEY (credit_note_id) REFERENCES credit_note (id),
    CONSTRAINT credit_share_is_of_an_approved_share FOREIGN KEY (approval_id, hold_id)
        REFERENCES approval_share (approval_id, hold_id),
    CONSTRAINT credit_share_is_above_zero CHECK (amount_pence > 0),
    INDEX credit_share_by_approved_share (approval_id, hold_id),
    INDEX credit_share_still_to_come (entry_id, pot_id)
) DEFAULT CHARACTER SET utf8mb4;
