-- All statements of a month, printed together for a commissioner.
CREATE TABLE print_run (
    id              BIGINT      NOT NULL,
    reference       VARCHAR(16) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    commissioner_id BIGINT      NOT NULL,
    -- The first day of the month.
    month           DATE        NOT NULL,
    print           VARCHAR(10) NOT NULL,
    asked_by        BIGINT      NOT NULL,
    asked_at        DATETIME(6) NOT NULL,
    state           VARCHAR(10) NOT NULL,
    -- While it is prepared, asking for the same again leads to it.
    is_at_work      TINYINT     NULL,
    -- How many statements are drawn, of how many.
    parts_done      INT         NOT NULL,
    parts_all       INT         NOT NULL,
    picked_until    DATETIME(6) NULL,
    ready_at        DATETIME(6) NULL,
    -- When its content is removed.
    goes_at         DATETIME(6) NULL,
    size_bytes      BIGINT      NOT NULL,
    version         INT         NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT print_run_reference_is_one UNIQUE (reference),
    CONSTRAINT print_run_is_one_at_a_time UNIQUE (commissioner_id, month, print, is_at_work),
    CONSTRAINT print_run_is_asked_for_by_a_person FOREIGN KEY (asked_by) REFERENCES person (id),
    CONSTRAINT print_run_month_begins_on_its_first CHECK (DAYOFMONTH(month) = 1),
    CONSTRAINT print_run_print_is_known CHECK (print IN ('ORDINARY', 'LARGE')),
    CONSTRAINT print_run_state_is_known CHECK (state IN ('ASKED', 'READY', 'GONE')),
    CONSTRAINT print_run_is_at_work_or_not CHECK ((state = 'ASKED') = (is_at_work IS NOT NULL)),
    CONSTRAINT print_run_is_ready_since CHECK (state <> 'READY' OR (ready_at IS NOT NULL AND goes_at IS NOT NULL)),
    INDEX print_run_by_commissioner (commissioner_id, id),
    INDEX print_run_by_state (state, goes_at)
) DEFAULT CHARACTER SET utf8mb4;

-- Each statement of it, in the language that its holder had chosen when it was asked for; without content until it is drawn.
CREATE TABLE print_run_paper (
    run_id   BIGINT      NOT NULL,
    plan_id  BIGINT      NOT NULL,
    language VARCHAR(10) NOT NULL,
    content  MEDIUMBLOB  NULL,
    PRIMARY KEY (run_id, plan_id),
    CONSTRAINT print_run_paper_is_of_a_run FOREIGN KEY (run_id) REFERENCES print_run (id),
    CONSTRAINT print_run_paper_is_of_a_plan FOREIGN KEY (plan_id) REFERENCES plan (id),
    CONSTRAINT print_run_paper_language_is_known CHECK (language IN ('ENGLISH', 'WELSH')),
    INDEX print_run_paper_by_plan (plan_id)
) DEFAULT CHARACTER SET utf8mb4;
