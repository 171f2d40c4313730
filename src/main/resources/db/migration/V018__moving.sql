-- Individual service funds at work, and money that goes on to be held otherwise.

-- What a fund holder took out of a person's fund, each for one delivery of support.
CREATE TABLE draw_down (
    id               BIGINT       NOT NULL,
    reference        VARCHAR(16)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    commissioner_id  BIGINT       NOT NULL,
    agreement_id     BIGINT       NOT NULL,
    pot_id           BIGINT       NOT NULL,
    goal_id          BIGINT       NOT NULL,
    given_by         VARCHAR(20)  NOT NULL,
    supplier         VARCHAR(200) NOT NULL,
    delivery         VARCHAR(40)  NOT NULL,
    support          VARCHAR(200) NOT NULL,
    given_on         DATE         NOT NULL,
    amount_pence     BIGINT       NOT NULL,
    drawn_on         DATE         NOT NULL,
    drawn_by         BIGINT       NOT NULL,
    question         VARCHAR(500) NOT NULL,
    put_back_on      DATE         NULL,
    put_back_because VARCHAR(500) NOT NULL,
    is_standing      TINYINT      NULL,
    version          INT          NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT draw_down_reference_is_one UNIQUE (reference),
    CONSTRAINT draw_down_is_one_for_a_delivery UNIQUE (agreement_id, delivery, is_standing),
    CONSTRAINT draw_down_is_under_an_agreement FOREIGN KEY (agreement_id) REFERENCES agreement (id),
    CONSTRAINT draw_down_is_from_a_pot FOREIGN KEY (pot_id) REFERENCES pot (id),
    CONSTRAINT draw_down_is_of_something CHECK (amount_pence > 0),
    CONSTRAINT draw_down_is_given_by_somebody CHECK (given_by IN ('FUND_HOLDER', 'OTHERS')),
    CONSTRAINT draw_down_of_others_names_them CHECK ((given_by = 'OTHERS') = (supplier <> '')),
    CONSTRAINT draw_down_stands_until_it_is_put_back CHECK ((put_back_on IS NULL) = (is_standing IS NOT NULL)),
    CONSTRAINT draw_down_put_back_says_why CHECK ((put_back_on IS NULL) = (put_back_because = '')),
    INDEX draw_down_by_agreement (agreement_id, id)
) DEFAULT CHARACTER SET utf8mb4;

-- A stream's money on its way from one line to another, where it is held otherwise.
CREATE TABLE holding_move (
    id              BIGINT       NOT NULL,
    reference       VARCHAR(16)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    commissioner_id BIGINT       NOT NULL,
    plan_id         BIGINT       NOT NULL,
    from_line_id    BIGINT       NOT NULL,
    to_line_id      BIGINT       NOT NULL,
    pace            VARCHAR(20)  NOT NULL,
    reason          VARCHAR(500) NOT NULL,
    state           VARCHAR(20)  NOT NULL,
    is_proposed     TINYINT      NULL,
    proposed_on     DATE         NOT NULL,
    proposed_by     BIGINT       NOT NULL,
    ended_on        DATE         NULL,
    ended_by        BIGINT       NULL,
    -- What moved.
    there_pence     BIGINT       NOT NULL,
    set_aside_pence BIGINT       NOT NULL,
    promised_pence  BIGINT       NOT NULL,
    version         INT          NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT move_reference_is_one UNIQUE (reference),
    CONSTRAINT move_is_proposed_once_for_a_line UNIQUE (from_line_id, is_proposed),
    CONSTRAINT move_is_to_a_line_of_its_own UNIQUE (to_line_id),
    CONSTRAINT move_is_from_a_line FOREIGN KEY (from_line_id) REFERENCES funding_line (id),
    CONSTRAINT move_is_to_a_line FOREIGN KEY (to_line_id) REFERENCES funding_line (id),
    CONSTRAINT move_state_is_known CHECK (state IN ('PROPOSED', 'DONE', 'WITHDRAWN')),
    CONSTRAINT move_pace_is_known CHECK (pace IN ('AT_ONCE', 'AS_PAID_IN')),
    CONSTRAINT move_is_proposed_until_it_ends CHECK ((state = 'PROPOSED') = (is_proposed IS NOT NULL)),
    INDEX move_by_plan (plan_id, id)
) DEFAULT CHARACTER SET utf8mb4;

-- Cash that is to go from one account that money is kept in to another; no account is the commissioner's own.
CREATE TABLE cash_handover (
    id              BIGINT      NOT NULL,
    reference       VARCHAR(16) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    commissioner_id BIGINT      NOT NULL,
    holder_id       BIGINT      NOT NULL,
    from_account_id BIGINT      NULL,
    to_account_id   BIGINT      NULL,
    amount_pence    BIGINT      NOT NULL,
    instructed_on   DATE        NOT NULL,
    instructed_by   BIGINT      NOT NULL,
    came_on         DATE        NULL,
    confirmed_by    BIGINT      NULL,
    version         INT         NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT handover_reference_is_one UNIQUE (reference),
    CONSTRAINT handover_leaves_an_account FOREIGN KEY (from_account_id) REFERENCES kept_account (id),
    CONSTRAINT handover_comes_to_an_account FOREIGN KEY (to_account_id) REFERENCES kept_account (id),
    CONSTRAINT handover_goes_somewhere CHECK (from_account_id IS NOT NULL OR to_account_id IS NOT NULL),
    CONSTRAINT handover_is_of_something CHECK (amount_pence > 0),
    CONSTRAINT handover_is_confirmed_by_someone CHECK ((came_on IS NULL) = (confirmed_by IS NULL)),
    INDEX handover_by_commissioner (commissioner_id, id),
    INDEX handover_by_giver (from_account_id, came_on),
    INDEX handover_by_taker (to_account_id, came_on)
) DEFAULT CHARACTER SET utf8mb4;

INSERT INTO policy_entry
    (id, reference, kind, subject, commissioner_id, stance, limit_pence, days, from_day, to_day, author_id, recorded_at, reason)
VALUES
    (18, 'POL-NATN-KEEP', 'WAITING_DAYS', 'KEEPERS_NOTICE', NULL, 'APPLIES', 0, 28, '2014-10-01', NULL, NULL, '2014-10-01', 'Whoever keeps a person''s money gives four weeks'' notice before they stop (a starting value for each commissioner to set its own).');
