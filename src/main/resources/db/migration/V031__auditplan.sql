-- Plans of which budgets are looked at closely. What was drawn is kept with all that it was drawn from.

CREATE TABLE audit_plan (
    id                BIGINT       NOT NULL,
    reference         VARCHAR(16)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    commissioner_id   BIGINT       NOT NULL,
    title             VARCHAR(120) NOT NULL,
    from_day          DATE         NOT NULL,
    to_day            DATE         NOT NULL,
    -- With this and the list of budgets anybody can draw the sample again.
    seed              VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    population_digest CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state             VARCHAR(10)  NOT NULL,
    made_by           BIGINT       NOT NULL,
    made_at           DATETIME(6)  NOT NULL,
    closed_by         BIGINT       NULL,
    closed_at         DATETIME(6)  NULL,
    version           INT          NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT audit_plan_reference_is_one UNIQUE (reference),
    CONSTRAINT audit_plan_state_is_known CHECK (state IN ('OPEN', 'CLOSED')),
    CONSTRAINT audit_plan_ends_after_it_begins CHECK (to_day >= from_day),
    CONSTRAINT audit_plan_is_closed_by_somebody CHECK ((state = 'CLOSED') = (closed_by IS NOT NULL)),
    INDEX audit_plan_by_commissioner (commissioner_id, id)
) DEFAULT CHARACTER SET utf8mb4;

-- How many budgets of a risk there were, and how many were drawn by the rules of that day.
CREATE TABLE audit_stratum (
    audit_plan_id BIGINT      NOT NULL,
    band          VARCHAR(10) NOT NULL,
    budgets       INT         NOT NULL,
    percent       INT         NOT NULL,
    least         INT         NOT NULL,
    drawn         INT         NOT NULL,
    PRIMARY KEY (audit_plan_id, band),
    CONSTRAINT stratum_is_of_an_audit_plan FOREIGN KEY (audit_plan_id) REFERENCES audit_plan (id),
    CONSTRAINT stratum_band_is_known CHECK (band IN ('HIGH', 'MEDIUM', 'LOW')),
    CONSTRAINT no_more_is_drawn_than_there_is CHECK (drawn >= 0 AND drawn <= budgets)
) DEFAULT CHARACTER SET utf8mb4;

-- All budgets that could be drawn, as they were when the plan was made. A row is never changed.
CREATE TABLE audit_population (
    audit_plan_id BIGINT       NOT NULL,
    budget        VARCHAR(16)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    plan_id       BIGINT       NOT NULL,
    holder_id     BIGINT       NOT NULL,
    band          VARCHAR(10)  NOT NULL,
    points        INT          NOT NULL,
    factors       VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    spent_pence   BIGINT       NOT NULL,
    drawn         TINYINT      NOT NULL,
    PRIMARY KEY (audit_plan_id, budget),
    CONSTRAINT population_is_of_an_audit_plan FOREIGN KEY (audit_plan_id) REFERENCES audit_plan (id),
    CONSTRAINT population_names_a_plan FOREIGN KEY (plan_id) REFERENCES plan (id),
    CONSTRAINT population_band_is_known CHECK (band IN ('HIGH', 'MEDIUM', 'LOW')),
    INDEX population_by_holder (holder_id)
) DEFAULT CHARACTER SET utf8mb4;

-- One budget that was drawn, with the working papers about it.
CREATE TABLE audit_case (
    id              BIGINT        NOT NULL,
    reference       VARCHAR(16)   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    audit_plan_id   BIGINT        NOT NULL,
    commissioner_id BIGINT        NOT NULL,
    plan_id         BIGINT        NOT NULL,
    budget          VARCHAR(16)   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    holder_id       BIGINT        NOT NULL,
    band            VARCHAR(10)   NOT NULL,
    factors         VARCHAR(200)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state           VARCHAR(10)   NOT NULL,
    notes           VARCHAR(4000) NOT NULL,
    opinion         VARCHAR(20)   NULL,
    conclusion      VARCHAR(2000) NOT NULL,
    written_by      BIGINT        NULL,
    written_at      DATETIME(6)   NULL,
    closed_by       BIGINT        NULL,
    closed_at       DATETIME(6)   NULL,
    version         INT           NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT audit_case_reference_is_one UNIQUE (reference),
    CONSTRAINT budget_is_drawn_once UNIQUE (audit_plan_id, plan_id),
    CONSTRAINT audit_case_is_of_an_audit_plan FOREIGN KEY (audit_plan_id) REFERENCES audit_plan (id),
    CONSTRAINT audit_case_names_a_plan FOREIGN KEY (plan_id) REFERENCES plan (id),
    CONSTRAINT audit_case_state_is_known CHECK (state IN ('TO_DO', 'BEGUN', 'CLOSED')),
    CONSTRAINT audit_case_opinion_is_known CHECK (opinion IN ('IN_ORDER', 'TO_IMPROVE', 'NOT_IN_ORDER')),
    CONSTRAINT closed_case_has_an_opinion CHECK ((state = 'CLOSED') = (opinion IS NOT NULL AND closed_by IS NOT NULL)),
    INDEX audit_case_by_plan (audit_plan_id, band, state, id),
    INDEX audit_case_by_holder (holder_id)
) DEFAULT CHARACTER SET utf8mb4;

-- What each case was checked for, and what was found of it.
CREATE TABLE audit_check (
    case_id BIGINT      NOT NULL,
    item    VARCHAR(20) NOT NULL,
    answer  VARCHAR(20) NOT NULL,
    PRIMARY KEY (case_id, item),
    CONSTRAINT check_is_of_a_case FOREIGN KEY (case_id) REFERENCES audit_case (id),
    CONSTRAINT check_answer_is_known CHECK (answer IN ('YES', 'NO', 'NOT_NEEDED'))
) DEFAULT CHARACTER SET utf8mb4;

-- A question to the person whose budget it is, or to one of their providers.
CREATE TABLE audit_question (
    id              BIGINT      NOT NULL,
    reference       VARCHAR(16) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    case_id         BIGINT      NOT NULL,
    commissioner_id BIGINT      NOT NULL,
    holder_id       BIGINT      NOT NULL,
    -- None when the person is asked.
    provider_id     BIGINT      NULL,
    state           VARCHAR(10) NOT NULL,
    due_on          DATE        NOT NULL,
    asked_by        BIGINT      NOT NULL,
    version         INT         NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT audit_question_reference_is_one UNIQUE (reference),
    CONSTRAINT audit_question_is_of_a_case FOREIGN KEY (case_id) REFERENCES audit_case (id),
    CONSTRAINT audit_question_state_is_known CHECK (state IN ('ASKED', 'ANSWERED', 'CLOSED')),
    INDEX audit_question_by_case (case_id, state),
    INDEX audit_question_by_commissioner (commissioner_id, state, due_on),
    INDEX audit_question_by_holder (holder_id),
    INDEX audit_question_by_provider (provider_id)
) DEFAULT CHARACTER SET utf8mb4;

CREATE TABLE audit_note (
    id          BIGINT        NOT NULL,
    question_id BIGINT        NOT NULL,
    step        VARCHAR(10)   NOT NULL,
    words       VARCHAR(2000) NOT NULL,
    written_by  BIGINT        NOT NULL,
    written_at  DATETIME(6)   NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT audit_note_is_of_a_question FOREIGN KEY (question_id) REFERENCES audit_question (id),
    CONSTRAINT audit_note_step_is_known CHECK (step IN ('ASK', 'ANSWER', 'FOLLOW_UP', 'CLOSE')),
    INDEX audit_note_by_question (question_id, id)
) DEFAULT CHARACTER SET utf8mb4;

-- What an auditor found, and what whoever answers for the money did about it.
CREATE TABLE audit_finding (
    id              BIGINT        NOT NULL,
    reference       VARCHAR(16)   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    case_id         BIGINT        NOT NULL,
    commissioner_id BIGINT        NOT NULL,
    holder_id       BIGINT        NOT NULL,
    kind            VARCHAR(20)   NOT NULL,
    severity        VARCHAR(10)   NOT NULL,
    -- Nothing where it is not about money.
    amount_pence    BIGINT        NOT NULL,
    words           VARCHAR(1000) NOT NULL,
    recommendation  VARCHAR(1000) NOT NULL,
    found_by        BIGINT        NOT NULL,
    found_at        DATETIME(6)   NOT NULL,
    response        VARCHAR(1000) NOT NULL,
    repaid_pence    BIGINT        NOT NULL,
    answered_by     BIGINT        NULL,
    answered_at     DATETIME(6)   NULL,
    version         INT           NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT finding_reference_is_one UNIQUE (reference),
    CONSTRAINT finding_is_of_a_case FOREIGN KEY (case_id) REFERENCES audit_case (id),
    CONSTRAINT finding_severity_is_known CHECK (severity IN ('LOW', 'MEDIUM', 'HIGH')),
    CONSTRAINT finding_repays_no_more_than_it_is CHECK (repaid_pence >= 0 AND repaid_pence <= amount_pence),
    CONSTRAINT finding_is_answered_by_somebody CHECK ((answered_by IS NULL) = (answered_at IS NULL)),
    INDEX finding_by_case (case_id, id),
    INDEX finding_by_holder (holder_id)
) DEFAULT CHARACTER SET utf8mb4;

-- From how much on a budget is of which risk, and how many of each are drawn. Starting values, for each commissioner to set its own.
INSERT INTO policy_entry
    (id, reference, kind, subject, commissioner_id, stance, limit_pence, days, number, from_day, to_day, author_id, recorded_at, reason)
VALUES
    (161, 'POL-NATN-AP01', 'NUMBER', 'AUDIT_LARGE_SPENDING', NULL, 'APPLIES', 0, 0, 20000, '2014-10-01', NULL, NULL, '2014-10-01', 'So many pounds spent so far (a starting value for each commissioner to set its own).'),
    (162, 'POL-NATN-AP02', 'NUMBER', 'AUDIT_RISK_LARGE_SPENDING', NULL, 'APPLIES', 0, 0, 2, '2014-10-01', NULL, NULL, '2014-10-01', 'Mistakes in a large budget cost most (a starting value for each commissioner to set its own).'),
    (163, 'POL-NATN-AP03', 'NUMBER', 'AUDIT_RISK_DIRECT_PAYMENT', NULL, 'APPLIES', 0, 0, 1, '2014-10-01', NULL, NULL, '2014-10-01', 'Nobody else checks a bill before it is paid (a starting value for each commissioner to set its own).'),
    (164, 'POL-NATN-AP04', 'NUMBER', 'AUDIT_RISK_OPEN_SIGNAL', NULL, 'APPLIES', 0, 0, 2, '2014-10-01', NULL, NULL, '2014-10-01', 'Something is worth looking at already (a starting value for each commissioner to set its own).'),
    (165, 'POL-NATN-AP05', 'NUMBER', 'AUDIT_RISK_EARLIER_FINDING', NULL, 'APPLIES', 0, 0, 2, '2014-10-01', NULL, NULL, '2014-10-01', 'Something was found before (a starting value for each commissioner to set its own).'),
    (166, 'POL-NATN-AP06', 'NUMBER', 'AUDIT_RISK_NEW_PROVIDER', NULL, 'APPLIES', 0, 0, 1, '2014-10-01', NULL, NULL, '2014-10-01', 'A provider had its first order in the period (a starting value for each commissioner to set its own).'),
    (167, 'POL-NATN-AP07', 'NUMBER', 'AUDIT_MEDIUM_FROM', NULL, 'APPLIES', 0, 0, 2, '2014-10-01', NULL, NULL, '2014-10-01', 'Two points make a medium risk (a starting value for each commissioner to set its own).'),
    (168, 'POL-NATN-AP08', 'NUMBER', 'AUDIT_HIGH_FROM', NULL, 'APPLIES', 0, 0, 4, '2014-10-01', NULL, NULL, '2014-10-01', 'Four points make a high risk (a starting value for each commissioner to set its own).'),
    (169, 'POL-NATN-AP09', 'NUMBER', 'AUDIT_PERCENT_HIGH', NULL, 'APPLIES', 0, 0, 50, '2014-10-01', NULL, NULL, '2014-10-01', 'Every second budget of high risk (a starting value for each commissioner to set its own).'),
    (170, 'POL-NATN-AP10', 'NUMBER', 'AUDIT_PERCENT_MEDIUM', NULL, 'APPLIES', 0, 0, 15, '2014-10-01', NULL, NULL, '2014-10-01', 'About one budget of medium risk in seven (a starting value for each commissioner to set its own).'),
    (171, 'POL-NATN-AP11', 'NUMBER', 'AUDIT_PERCENT_LOW', NULL, 'APPLIES', 0, 0, 2, '2014-10-01', NULL, NULL, '2014-10-01', 'Lightly: one budget of low risk in fifty (a starting value for each commissioner to set its own).'),
    (172, 'POL-NATN-AP12', 'NUMBER', 'AUDIT_LEAST_CASES', NULL, 'APPLIES', 0, 0, 1, '2014-10-01', NULL, NULL, '2014-10-01', 'One budget of each risk at least (a starting value for each commissioner to set its own).'),
    (173, 'POL-NATN-AP13', 'WAITING_DAYS', 'AUDIT_ANSWER', NULL, 'APPLIES', 0, 14, 0, '2014-10-01', NULL, NULL, '2014-10-01', 'Time to look for papers (a starting value for each commissioner to set its own).');
