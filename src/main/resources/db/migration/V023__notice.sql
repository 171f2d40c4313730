-- Messages: what people are told of what happened, and whether they were told by e-mail.

-- That something happened of which somebody is told. Written with the act itself; gone once it is known whom to tell.
CREATE TABLE notice (
    id                BIGINT      NOT NULL,
    act               VARCHAR(40) NOT NULL,
    subject_reference VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    -- Who did it, and is not told of it; none when nobody did.
    actor_id          BIGINT      NULL,
    holder_id         BIGINT      NULL,
    commissioner_id   BIGINT      NULL,
    happened_at       DATETIME(6) NOT NULL,
    PRIMARY KEY (id)
) DEFAULT CHARACTER SET utf8mb4;

CREATE TABLE message (
    id                BIGINT      NOT NULL,
    reference         VARCHAR(16) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    notice_id         BIGINT      NOT NULL,
    person_id         BIGINT      NOT NULL,
    -- What they are told, in which words, and which page it is about.
    telling           VARCHAR(40) NOT NULL,
    subject_reference VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    holder_id         BIGINT      NULL,
    commissioner_id   BIGINT      NULL,
    happened_at       DATETIME(6) NOT NULL,
    read_at           DATETIME(6) NULL,
    -- Whether an e-mail says that there is something to read.
    mail              VARCHAR(10) NOT NULL,
    mail_tries        INT         NOT NULL,
    mail_picked_by    BIGINT      NULL,
    mail_rests_until  DATETIME(6) NULL,
    PRIMARY KEY (id),
    CONSTRAINT message_reference_is_one UNIQUE (reference),
    CONSTRAINT message_tells_once UNIQUE (notice_id, telling, person_id),
    CONSTRAINT message_is_a_persons FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT message_mail_is_known CHECK (mail IN ('NONE', 'WAITING', 'SENT', 'FAILED')),
    INDEX message_by_person (person_id, id),
    INDEX message_unread (person_id, read_at),
    INDEX message_to_mail (mail, mail_rests_until, person_id),
    INDEX message_picked (mail_picked_by)
) DEFAULT CHARACTER SET utf8mb4;

-- Whether somebody wants e-mails. Who has never said so gets them.
CREATE TABLE message_choice (
    person_id BIGINT  NOT NULL,
    by_email  TINYINT NOT NULL,
    PRIMARY KEY (person_id),
    CONSTRAINT choice_is_a_persons FOREIGN KEY (person_id) REFERENCES person (id)
) DEFAULT CHARACTER SET utf8mb4;
