-- The books. The two journal tables only grow: the application is granted SELECT and INSERT on them, and the triggers
-- below stop everyone else. Creating triggers on a MySQL server with a binary log needs log_bin_trust_function_creators.
CREATE TABLE journal_entry (
    id                 BIGINT       NOT NULL,
    commissioner_id    BIGINT       NOT NULL,
    reason             VARCHAR(20)  NOT NULL,
    document_kind      VARCHAR(40)  NOT NULL,
    document_reference VARCHAR(64)  NOT NULL,
    effective_on       DATE         NOT NULL,
    recorded_at        DATETIME(6)  NOT NULL,
    actor_id           BIGINT       NOT NULL,
    -- One request may make several entries; each is named by its part of it.
    caller_key         VARCHAR(80)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    part               VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    digest             BINARY(32)   NOT NULL,
    corrects_entry_id  BIGINT       NULL,
    PRIMARY KEY (id),
    CONSTRAINT journal_caller_key_is_used_once UNIQUE (caller_key, part),
    CONSTRAINT journal_entry_is_corrected_once UNIQUE (corrects_entry_id),
    CONSTRAINT journal_correction_names_an_entry FOREIGN KEY (corrects_entry_id) REFERENCES journal_entry (id),
    CONSTRAINT journal_correction_is_named_so CHECK ((reason = 'CORRECTED') = (corrects_entry_id IS NOT NULL)),
    INDEX journal_by_document (document_reference),
    INDEX journal_by_commissioner (commissioner_id, effective_on)
) DEFAULT CHARACTER SET utf8mb4;

-- What is set aside: placed = open + settled + released.
CREATE TABLE pot_hold (
    id              BIGINT      NOT NULL,
    entry_id        BIGINT      NOT NULL,
    commissioner_id BIGINT      NOT NULL,
    pot_id          BIGINT      NOT NULL,
    placed_pence    BIGINT      NOT NULL,
    open_pence      BIGINT      NOT NULL,
    settled_pence   BIGINT      NOT NULL,
    released_pence  BIGINT      NOT NULL,
    state           VARCHAR(20) NOT NULL,
    kept_until      DATE        NULL,
    PRIMARY KEY (id),
    CONSTRAINT hold_is_above_zero CHECK (placed_pence > 0),
    CONSTRAINT hold_has_no_part_below_zero CHECK (open_pence >= 0 AND settled_pence >= 0 AND released_pence >= 0),
    CONSTRAINT hold_parts_add_up CHECK (placed_pence = open_pence + settled_pence + released_pence),
    CONSTRAINT hold_is_open_while_money_is_set_aside CHECK ((state = 'OPEN') = (open_pence > 0)),
    INDEX hold_by_pot (pot_id, state)
) DEFAULT CHARACTER SET utf8mb4;

-- One row names both sides, so the journal is in balance whatever is written here.
CREATE TABLE journal_move (
    entry_id        BIGINT      NOT NULL,
    line            SMALLINT    NOT NULL,
    commissioner_id BIGINT      NOT NULL,
    from_kind       VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    from_owner_id   BIGINT      NOT NULL,
    to_kind         VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    to_owner_id     BIGINT      NOT NULL,
    amount_pence    BIGINT      NOT NULL,
    hold_id         BIGINT      NULL,
    PRIMARY KEY (entry_id, line),
    CONSTRAINT move_belongs_to_an_entry FOREIGN KEY (entry_id) REFERENCES journal_entry (id),
    CONSTRAINT move_of_a_hold_names_it FOREIGN KEY (hold_id) REFERENCES pot_hold (id),
    CONSTRAINT move_is_above_zero CHECK (amount_pence > 0),
    CONSTRAINT move_follows_the_chart CHECK (CONCAT(from_kind, '>', to_kind) IN (
        'FUNDING>PROMISED', 'PROMISED>FUNDING', 'PROMISED>UNALLOCATED', 'UNALLOCATED>PROMISED',
        'PROMISED>PROMISED', 'UNALLOCATED>UNALLOCATED',
        'FUNDING>UNALLOCATED', 'UNALLOCATED>FUNDING', 'UNALLOCATED>AVAILABLE', 'AVAILABLE>UNALLOCATED',
        'UNALLOCATED>RECOVERED', 'RECOVERED>UNALLOCATED',
        'AVAILABLE>HELD', 'AVAILABLE>OWED', 'HELD>AVAILABLE', 'HELD>OWED', 'OWED>HELD', 'OWED>AVAILABLE',
        'OWED>SENT', 'OWED>PAID', 'SENT>OWED', 'SENT>PAID', 'PAID>OWED', 'PAID>AVAILABLE',
        'OWED>COVERED', 'COVERED>OWED',
        'BANK>OUTSIDE', 'OUTSIDE>BANK', 'BANK>BANK')),
    CONSTRAINT move_names_a_hold_when_it_is_one CHECK ((from_kind = 'HELD' OR to_kind = 'HELD') = (hold_id IS NOT NULL)),
    INDEX move_by_giver (from_owner_id, entry_id),
    INDEX move_by_taker (to_owner_id, entry_id)
) DEFAULT CHARACTER SET utf8mb4;

-- What the journal says each pot and funding line has, kept ready so that one conditional update can judge and move it.
CREATE TABLE pot_balance (
    pot_id          BIGINT NOT NULL,
    line_id         BIGINT NOT NULL,
    commissioner_id BIGINT NOT NULL,
    available_pence BIGINT NOT NULL,
    held_pence      BIGINT NOT NULL,
    spent_pence     BIGINT NOT NULL,
    PRIMARY KEY (pot_id),
    CONSTRAINT pot_is_never_below_zero CHECK (available_pence >= 0 AND held_pence >= 0 AND spent_pence >= 0),
    INDEX pot_balance_by_line (line_id),
    INDEX pot_balance_by_commissioner (commissioner_id)
) DEFAULT CHARACTER SET utf8mb4;

CREATE TABLE line_balance (
    line_id           BIGINT NOT NULL,
    commissioner_id   BIGINT NOT NULL,
    promised_pence    BIGINT NOT NULL,
    unallocated_pence BIGINT NOT NULL,
    PRIMARY KEY (line_id),
    CONSTRAINT line_is_never_below_zero CHECK (promised_pence >= 0 AND unallocated_pence >= 0),
    INDEX line_balance_by_commissioner (commissioner_id)
) DEFAULT CHARACTER SET utf8mb4;

CREATE TRIGGER journal_entry_is_never_changed BEFORE UPDATE ON journal_entry FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A journal entry is never changed: correct it with another';

CREATE TRIGGER journal_entry_is_never_removed BEFORE DELETE ON journal_entry FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A journal entry is never removed: correct it with another';

CREATE TRIGGER journal_move_is_never_changed BEFORE UPDATE ON journal_move FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A move of the journal is never changed: correct its entry with another';

CREATE TRIGGER journal_move_is_never_removed BEFORE DELETE ON journal_move FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A move of the journal is never removed: correct its entry with another';
