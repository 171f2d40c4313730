-- Funding lines and pots. What they have is in the ledger's tables, and nowhere else.

CREATE TABLE funding_line (
    id              BIGINT      NOT NULL,
    reference       VARCHAR(16) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    commissioner_id BIGINT      NOT NULL,
    plan_id         BIGINT      NOT NULL,
    stream          VARCHAR(30) NOT NULL,
    holding         VARCHAR(20) NOT NULL,
    ring_fenced     BOOLEAN     NOT NULL,
    draw_order      INT         NOT NULL,
    -- When its year was closed; none while it is open.
    closed_on       DATE        NULL,
    -- Whether its money is held under it now, comes from another line, or has moved on to one.
    standing        VARCHAR(10) NOT NULL,
    is_open         TINYINT     NULL,
    -- The line that its money moved on to.
    goes_on_id      BIGINT      NULL,
    version         INT         NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT funding_line_reference_is_one UNIQUE (reference),
    CONSTRAINT funding_line_is_one_for_stream_and_holding UNIQUE (plan_id, stream, holding, is_open),
    CONSTRAINT funding_line_standing_is_known CHECK (standing IN ('COMING', 'OPEN', 'LEFT')),
    CONSTRAINT funding_line_is_open_or_not CHECK ((standing = 'OPEN') = (is_open IS NOT NULL)),
    CONSTRAINT funding_line_goes_on_when_it_is_left CHECK (goes_on_id IS NULL OR standing = 'LEFT'),
    CONSTRAINT funding_line_goes_on_to_a_line FOREIGN KEY (goes_on_id) REFERENCES funding_line (id),
    CONSTRAINT funding_line_is_for_a_plan FOREIGN KEY (plan_id) REFERENCES plan (id),
    CONSTRAINT funding_line_stream_is_known CHECK (stream IN
        ('CONTINUING_HEALTHCARE', 'CHILDRENS_CONTINUING_CARE', 'SECTION_117_AFTERCARE', 'WHEELCHAIR', 'OTHER_NHS',
         'ADULT_SOCIAL_CARE', 'EDUCATION', 'OWN_CONTRIBUTION')),
    CONSTRAINT funding_line_holding_is_known CHECK (holding IN
        ('NOTIONAL', 'THIRD_PARTY', 'OWN_ACCOUNT', 'NOMINEES_ACCOUNT', 'MANAGED_ACCOUNT', 'PREPAID_CARD')),
    CONSTRAINT funding_line_has_its_place CHECK (draw_order BETWEEN 1 AND 99),
    INDEX funding_line_by_commissioner (commissioner_id, closed_on)
) DEFAULT CHARACTER SET utf8mb4;

CREATE TABLE pot (
    id              BIGINT      NOT NULL,
    reference       VARCHAR(16) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    commissioner_id BIGINT      NOT NULL,
    plan_id         BIGINT      NOT NULL,
    goal_id         BIGINT      NOT NULL,
    line_id         BIGINT      NOT NULL,
    holding         VARCHAR(20) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT pot_reference_is_one UNIQUE (reference),
    CONSTRAINT pot_is_one_for_goal_line_and_holding UNIQUE (goal_id, line_id, holding),
    CONSTRAINT pot_is_for_a_plan FOREIGN KEY (plan_id) REFERENCES plan (id),
    CONSTRAINT pot_is_for_a_goal FOREIGN KEY (goal_id) REFERENCES goal (id),
    CONSTRAINT pot_is_filled_from_a_line FOREIGN KEY (line_id) REFERENCES funding_line (id),
    CONSTRAINT pot_holding_is_known CHECK (holding IN
        ('NOTIONAL', 'THIRD_PARTY', 'OWN_ACCOUNT', 'NOMINEES_ACCOUNT', 'MANAGED_ACCOUNT', 'PREPAID_CARD')),
    INDEX pot_by_plan (plan_id),
    INDEX pot_by_commissioner (commissioner_id)
) DEFAULT CHARACTER SET utf8mb4;

-- How the holder last sorted a line's money into goals: what is paid in later is sorted in these proportions.
CREATE TABLE sorting_habit (
    line_id      BIGINT NOT NULL,
    goal_id      BIGINT NOT NULL,
    weight_pence BIGINT NOT NULL,
    PRIMARY KEY (line_id, goal_id),
    CONSTRAINT habit_is_of_a_line FOREIGN KEY (line_id) REFERENCES funding_line (id),
    CONSTRAINT habit_gives_to_a_goal FOREIGN KEY (goal_id) REFERENCES goal (id),
    CONSTRAINT habit_weighs_something CHECK (weight_pence > 0)
) DEFAULT CHARACTER SET utf8mb4;
