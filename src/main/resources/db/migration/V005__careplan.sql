-- Plans with their goals, planned costs and review dates. Sizes match what the application accepts.

CREATE TABLE plan (
    id                BIGINT        NOT NULL,
    reference         VARCHAR(16)   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    holder_id         BIGINT        NOT NULL,
    commissioner_id   BIGINT        NOT NULL,
    coordinator_id    BIGINT        NULL,
    starts_on         DATE          NOT NULL,
    ends_on           DATE          NOT NULL,
    state             VARCHAR(20)   NOT NULL,
    sent_back_because VARCHAR(500)  NOT NULL,
    first_approved_on DATE          NULL,
    -- The day on which it was ended before its last day had come.
    ended_on          DATE          NULL,
    last_reviewed_on  DATE          NULL,
    review_grace_days INT           NOT NULL,
    version           INT           NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT plan_reference_is_one UNIQUE (reference),
    CONSTRAINT plan_holder_is_a_person FOREIGN KEY (holder_id) REFERENCES person (id),
    CONSTRAINT plan_commissioner_is_an_organisation FOREIGN KEY (commissioner_id) REFERENCES organisation (id),
    CONSTRAINT plan_coordinator_is_a_person FOREIGN KEY (coordinator_id) REFERENCES person (id),
    CONSTRAINT plan_state_is_known CHECK (state IN ('DRAFT', 'OFFERED', 'AGREED', 'APPROVED', 'ENDED')),
    CONSTRAINT plan_ends_after_it_starts CHECK (ends_on >= starts_on),
    CONSTRAINT plan_approved_has_a_coordinator CHECK (state <> 'APPROVED' OR coordinator_id IS NOT NULL),
    CONSTRAINT plan_approved_knows_since_when CHECK (state <> 'APPROVED' OR first_approved_on IS NOT NULL),
    CONSTRAINT plan_ended_knows_since_when CHECK ((state = 'ENDED') = (ended_on IS NOT NULL)),
    CONSTRAINT plan_grace_is_not_below_zero CHECK (review_grace_days >= 0),
    INDEX plan_by_holder (holder_id, starts_on),
    INDEX plan_by_commissioner (commissioner_id, state),
    INDEX plan_by_commissioners_holder (commissioner_id, holder_id),
    INDEX plan_by_coordinator (coordinator_id, state)
) DEFAULT CHARACTER SET utf8mb4;

CREATE TABLE goal (
    id            BIGINT        NOT NULL,
    reference     VARCHAR(16)   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    plan_id       BIGINT        NOT NULL,
    place_in_plan INT           NOT NULL,
    title         VARCHAR(120)  NOT NULL,
    own_words     VARCHAR(2000) NOT NULL,
    actions       VARCHAR(2000) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT goal_reference_is_one UNIQUE (reference),
    CONSTRAINT goal_is_in_a_plan FOREIGN KEY (plan_id) REFERENCES plan (id),
    INDEX goal_by_plan (plan_id, place_in_plan)
) DEFAULT CHARACTER SET utf8mb4;

-- What a goal said until it was reworded. A row is never changed.
CREATE TABLE goal_former_words (
    id         BIGINT        NOT NULL,
    goal_id    BIGINT        NOT NULL,
    title      VARCHAR(120)  NOT NULL,
    own_words  VARCHAR(2000) NOT NULL,
    actions    VARCHAR(2000) NOT NULL,
    said_until DATETIME(6)   NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT former_words_are_of_a_goal FOREIGN KEY (goal_id) REFERENCES goal (id),
    INDEX former_words_by_goal (goal_id, said_until)
) DEFAULT CHARACTER SET utf8mb4;

-- What the plan expects to pay for. The amount is quantity x price x times over the plan, kept so that it can be summed.
CREATE TABLE planned_cost (
    id               BIGINT       NOT NULL,
    reference        VARCHAR(16)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    plan_id          BIGINT       NOT NULL,
    goal_id          BIGINT       NOT NULL,
    stream           VARCHAR(30)  NOT NULL,
    category         VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    what             VARCHAR(200) NOT NULL,
    quantity         INT          NOT NULL,
    unit             VARCHAR(40)  NOT NULL,
    unit_price_pence BIGINT       NOT NULL,
    how_often        VARCHAR(20)  NOT NULL,
    amount_pence     BIGINT       NOT NULL,
    service_id       BIGINT       NULL,
    PRIMARY KEY (id),
    CONSTRAINT planned_cost_reference_is_one UNIQUE (reference),
    CONSTRAINT planned_cost_is_in_a_plan FOREIGN KEY (plan_id) REFERENCES plan (id),
    CONSTRAINT planned_cost_serves_a_goal FOREIGN KEY (goal_id) REFERENCES goal (id),
    CONSTRAINT planned_cost_stream_is_known CHECK (stream IN
        ('CONTINUING_HEALTHCARE', 'CHILDRENS_CONTINUING_CARE', 'SECTION_117_AFTERCARE', 'WHEELCHAIR', 'OTHER_NHS',
         'ADULT_SOCIAL_CARE', 'EDUCATION', 'OWN_CONTRIBUTION')),
    CONSTRAINT planned_cost_how_often_is_known CHECK (how_often IN
        ('ONCE', 'WEEKLY', 'FORTNIGHTLY', 'FOUR_WEEKLY', 'MONTHLY', 'QUARTERLY', 'YEARLY')),
    CONSTRAINT planned_cost_is_of_something CHECK (quantity > 0 AND unit_price_pence > 0),
    CONSTRAINT planned_cost_comes_at_least_once CHECK (amount_pence >= quantity * unit_price_pence),
    INDEX planned_cost_by_plan (plan_id, stream),
    INDEX planned_cost_by_goal (goal_id, category)
) DEFAULT CHARACTER SET utf8mb4;

-- The day by which each stream wants the plan reviewed.
CREATE TABLE plan_review (
    plan_id BIGINT      NOT NULL,
    stream  VARCHAR(30) NOT NULL,
    due_on  DATE        NOT NULL,
    PRIMARY KEY (plan_id, stream),
    CONSTRAINT review_stream_has_a_clock CHECK (stream IN
        ('CONTINUING_HEALTHCARE', 'CHILDRENS_CONTINUING_CARE', 'SECTION_117_AFTERCARE', 'WHEELCHAIR', 'OTHER_NHS',
         'ADULT_SOCIAL_CARE', 'EDUCATION')),
    CONSTRAINT review_is_of_a_plan FOREIGN KEY (plan_id) REFERENCES plan (id),
    INDEX review_by_day (due_on)
) DEFAULT CHARACTER SET utf8mb4;
