-- Numbers of fewer people than this are kept from being told in tables that many see.
INSERT INTO policy_entry
    (id, reference, kind, subject, commissioner_id, stance, limit_pence, days, number, from_day, to_day, author_id, recorded_at, reason)
VALUES
    (26, 'POL-NATN-FEWP', 'NUMBER', 'SMALL_NUMBER', NULL, 'APPLIES', 0, 0, 5, '2014-10-01', NULL, NULL, '2014-10-01', 'Numbers of fewer than five people are not told, as these people could be recognised (a starting value for each commissioner to set its own).');

-- A quarter's return of how many people have budgets. What was counted for it stays as it was counted.
CREATE TABLE national_return (
    id              BIGINT       NOT NULL,
    reference       VARCHAR(16)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    commissioner_id BIGINT       NOT NULL,
    quarter_ends    DATE         NOT NULL,
    state           VARCHAR(10)  NOT NULL,
    -- 1 while it can be submitted, nothing afterwards: so that a quarter has one such at most.
    is_prepared     TINYINT      NULL,
    -- As the commissioner's rules had them when it was prepared; none where nobody had set them.
    population      INT          NULL,
    target          INT          NULL,
    prepared_at     DATETIME(6)  NOT NULL,
    prepared_by     BIGINT       NOT NULL,
    submitted_at    DATETIME(6)  NULL,
    submitted_by    BIGINT       NULL,
    -- Why the quarter is told anew.
    because         VARCHAR(500) NOT NULL,
    version         INT          NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT return_reference_is_one UNIQUE (reference),
    CONSTRAINT return_is_prepared_once_for_a_quarter UNIQUE (commissioner_id, quarter_ends, is_prepared),
    CONSTRAINT return_is_a_commissioners FOREIGN KEY (commissioner_id) REFERENCES organisation (id),
    CONSTRAINT return_state_is_known CHECK (state IN ('PREPARED', 'SUBMITTED')),
    CONSTRAINT return_is_prepared_until_submitted CHECK ((state = 'PREPARED') = (is_prepared IS NOT NULL)),
    CONSTRAINT return_submitted_knows_when CHECK ((state = 'SUBMITTED') = (submitted_at IS NOT NULL))
) DEFAULT CHARACTER SET utf8mb4;

-- Who was counted by which rule, and as what.
CREATE TABLE counted_person (
    return_id BIGINT      NOT NULL,
    rule      VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    person_id BIGINT      NOT NULL,
    way       VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    age       VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    cohort    VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (return_id, rule, person_id),
    CONSTRAINT counted_for_a_return FOREIGN KEY (return_id) REFERENCES national_return (id)
) DEFAULT CHARACTER SET utf8mb4;

-- The budgets for which somebody was counted, as they were held then.
CREATE TABLE counted_budget (
    return_id BIGINT      NOT NULL,
    rule      VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    person_id BIGINT      NOT NULL,
    line_id   BIGINT      NOT NULL,
    holding   VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    one_off   TINYINT     NOT NULL,
    held_from DATE        NOT NULL,
    held_to   DATE        NOT NULL,
    PRIMARY KEY (return_id, rule, person_id, line_id)
) DEFAULT CHARACTER SET utf8mb4;

-- How many were counted of each kind.
CREATE TABLE return_figure (
    return_id BIGINT      NOT NULL,
    rule      VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    way       VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    age       VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    cohort    VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    people    INT         NOT NULL,
    PRIMARY KEY (return_id, rule, way, age, cohort),
    CONSTRAINT figure_is_of_a_return FOREIGN KEY (return_id) REFERENCES national_return (id),
    CONSTRAINT figure_is_of_somebody CHECK (people > 0)
) DEFAULT CHARACTER SET utf8mb4;
