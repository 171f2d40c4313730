-- How people are doing, as they answered. Rows are never changed: a correction names the row that it corrects.

CREATE TABLE measured (
    id              BIGINT       NOT NULL,
    reference       VARCHAR(16)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    plan_id         BIGINT       NOT NULL,
    holder_id       BIGINT       NOT NULL,
    commissioner_id BIGINT       NOT NULL,
    -- Only for a measure that is asked of each goal.
    goal_id         BIGINT       NULL,
    measure         VARCHAR(20)  NOT NULL,
    -- Item by item, with - for one that was left out; for licensed measures the score alone.
    answers         VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- None where the measure has no single figure, or too much was left out.
    score           DECIMAL(8,3) NULL,
    measured_on     DATE         NOT NULL,
    on_paper        BOOLEAN      NOT NULL,
    -- Which of the stars it was; empty for every other measure.
    star            VARCHAR(60)  NOT NULL,
    entered_as      VARCHAR(20)  NOT NULL,
    entered_by      BIGINT       NOT NULL,
    entered_at      DATETIME(6)  NOT NULL,
    corrects_id     BIGINT       NULL,
    PRIMARY KEY (id),
    CONSTRAINT measured_reference_is_one UNIQUE (reference),
    CONSTRAINT measured_is_corrected_once UNIQUE (corrects_id),
    CONSTRAINT measured_is_of_a_plan FOREIGN KEY (plan_id) REFERENCES plan (id),
    CONSTRAINT measured_corrects_another FOREIGN KEY (corrects_id) REFERENCES measured (id),
    CONSTRAINT measured_by_a_known_measure CHECK (measure IN
        ('EQ_5D_5L', 'WSAS', 'COLLABORATE', 'ONS4', 'GOAL_PROGRESS', 'SERVICE_USE', 'PAM', 'STAR')),
    CONSTRAINT measured_of_a_goal_or_of_a_life CHECK ((measure = 'GOAL_PROGRESS') = (goal_id IS NOT NULL)),
    CONSTRAINT measured_by_a_star_that_is_named CHECK ((measure = 'STAR') = (star <> '')),
    CONSTRAINT measured_is_entered_by_somebody_known CHECK (entered_as IN ('PERSON', 'HELPER', 'COORDINATOR')),
    INDEX measured_by_plan (plan_id, measured_on),
    INDEX measured_by_commissioner (commissioner_id, measure, measured_on)
) DEFAULT CHARACTER SET utf8mb4;

-- The first and the latest of the answers that stand, gauge by gauge: what is compared when many people are looked at
-- together. Nothing here is the only record of anything; it is written anew with each answer of the plan.
CREATE TABLE measured_change (
    plan_id         BIGINT       NOT NULL,
    gauge           VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- The goal's reference or the star's name; empty for every other gauge.
    of_what         VARCHAR(60)  NOT NULL,
    goal_id         BIGINT       NULL,
    commissioner_id BIGINT       NOT NULL,
    -- The financial year in which the plan starts, by the year in which that begins.
    began_in        INT          NOT NULL,
    first_value     DECIMAL(8,3) NOT NULL,
    -- None while there is one answer only.
    latest_value    DECIMAL(8,3) NULL,
    PRIMARY KEY (plan_id, gauge, of_what),
    CONSTRAINT measured_change_is_of_a_plan FOREIGN KEY (plan_id) REFERENCES plan (id),
    INDEX measured_change_by_year (commissioner_id, began_in, gauge, plan_id, first_value, latest_value)
) DEFAULT CHARACTER SET utf8mb4;

-- When each plan is looked at again for what is due, so that nobody is asked twice at once.
CREATE TABLE measure_reminder (
    plan_id       BIGINT NOT NULL,
    look_again_on DATE   NOT NULL,
    PRIMARY KEY (plan_id),
    CONSTRAINT measure_reminder_is_of_a_plan FOREIGN KEY (plan_id) REFERENCES plan (id)
) DEFAULT CHARACTER SET utf8mb4;

-- How long after an answer a measure is asked again.
INSERT INTO policy_entry
    (id, reference, kind, subject, commissioner_id, stance, limit_pence, days, from_day, to_day, author_id, recorded_at, reason)
VALUES
    (28, 'POL-NATN-MSRE', 'WAITING_DAYS', 'MEASURE_AGAIN', NULL, 'APPLIES', 0, 90, '2014-10-01', NULL, NULL, '2014-10-01', 'People are asked how they are doing every 90 days, and when their plan is reviewed (a starting value for each commissioner to set its own).');
