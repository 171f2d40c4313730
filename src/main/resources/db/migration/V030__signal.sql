-- What is worth looking at, and what was noted of people that makes it so. Nothing here says that anybody did wrong.

-- What somebody told the commissioner of a person's life. A row is not edited: one that was wrong is taken back.
CREATE TABLE noted_fact (
    id              BIGINT       NOT NULL,
    reference       VARCHAR(16)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    commissioner_id BIGINT       NOT NULL,
    person_id       BIGINT       NOT NULL,
    kind            VARCHAR(20)  NOT NULL,
    from_day        DATE         NOT NULL,
    -- Of a hospital stay or a relation: none while it goes on.
    to_day          DATE         NULL,
    -- Of a relation: the provider that the person is related to.
    provider_id     BIGINT       NULL,
    source          VARCHAR(500) NOT NULL,
    noted_by        BIGINT       NOT NULL,
    noted_at        DATETIME(6)  NOT NULL,
    taken_back_by   BIGINT       NULL,
    taken_back_at   DATETIME(6)  NULL,
    version         INT          NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT fact_reference_is_one UNIQUE (reference),
    CONSTRAINT fact_kind_is_known CHECK (kind IN ('HOSPITAL', 'DEATH', 'RELATION')),
    CONSTRAINT fact_ends_after_it_begins CHECK (to_day IS NULL OR to_day >= from_day),
    CONSTRAINT death_is_of_one_day CHECK (kind <> 'DEATH' OR to_day IS NULL),
    CONSTRAINT relation_is_to_a_provider CHECK ((kind = 'RELATION') = (provider_id IS NOT NULL)),
    CONSTRAINT fact_is_taken_back_by_somebody CHECK ((taken_back_by IS NULL) = (taken_back_at IS NULL)),
    CONSTRAINT fact_is_of_a_person FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT fact_names_a_provider FOREIGN KEY (provider_id) REFERENCES organisation (id),
    INDEX fact_by_commissioner (commissioner_id, kind, id),
    INDEX fact_by_person (person_id)
) DEFAULT CHARACTER SET utf8mb4;

-- Something that a rule found. The same thing, found again, is the same row.
CREATE TABLE found_signal (
    id              BIGINT        NOT NULL,
    reference       VARCHAR(16)   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    commissioner_id BIGINT        NOT NULL,
    rule            VARCHAR(30)   NOT NULL,
    -- What it is about, so that the rule knows it again.
    about           VARCHAR(120)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    person_id       BIGINT        NULL,
    provider_id     BIGINT        NULL,
    -- How much of it there was, and from how much on it was a signal then.
    measured        BIGINT        NOT NULL,
    threshold       INT           NOT NULL,
    -- References of the records that show it, the newest first.
    evidence        VARCHAR(1000) NOT NULL,
    state           VARCHAR(20)   NOT NULL,
    found_at        DATETIME(6)   NOT NULL,
    version         INT           NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT signal_reference_is_one UNIQUE (reference),
    CONSTRAINT signal_is_found_once UNIQUE (commissioner_id, rule, about),
    CONSTRAINT signal_state_is_known CHECK (state IN ('OPEN', 'NOTHING_WRONG', 'FOLLOWED_UP')),
    CONSTRAINT signal_is_of_a_person FOREIGN KEY (person_id) REFERENCES person (id),
    INDEX signal_by_state (commissioner_id, state, id),
    INDEX signal_by_person (person_id)
) DEFAULT CHARACTER SET utf8mb4;

-- What somebody made of a signal, each time it was open. The rules learn from these: how much there was, and of what.
CREATE TABLE signal_judgement (
    id              BIGINT        NOT NULL,
    signal_id       BIGINT        NOT NULL,
    commissioner_id BIGINT        NOT NULL,
    rule            VARCHAR(30)   NOT NULL,
    verdict         VARCHAR(20)   NOT NULL,
    measured        BIGINT        NOT NULL,
    reason          VARCHAR(1000) NOT NULL,
    judged_by       BIGINT        NOT NULL,
    judged_at       DATETIME(6)   NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT judgement_is_of_a_signal FOREIGN KEY (signal_id) REFERENCES found_signal (id),
    CONSTRAINT judgement_is_known CHECK (verdict IN ('NOTHING_WRONG', 'FOLLOWED_UP')),
    INDEX judgement_by_signal (signal_id, id),
    INDEX judgement_by_rule (commissioner_id, rule)
) DEFAULT CHARACTER SET utf8mb4;

-- When each rule looks again at a commissioner's records: whoever has the row locked is looking.
CREATE TABLE signal_look (
    commissioner_id BIGINT      NOT NULL,
    rule            VARCHAR(30) NOT NULL,
    look_again_at   DATETIME(6) NOT NULL,
    PRIMARY KEY (commissioner_id, rule),
    INDEX look_by_time (look_again_at)
) DEFAULT CHARACTER SET utf8mb4;

-- What the rules look along, so that they read the days they ask for and no others.
CREATE INDEX delivery_by_commissioner ON delivery (commissioner_id, delivered_on, holder_id);
CREATE INDEX bank_details_by_account ON bank_details (account_number, sort_code);
CREATE INDEX sign_in_by_time ON sign_in (started_at);

-- From how much on a rule signals. Starting values, for each commissioner to set its own.
INSERT INTO policy_entry
    (id, reference, kind, subject, commissioner_id, stance, limit_pence, days, number, from_day, to_day, author_id, recorded_at, reason)
VALUES
    (131, 'POL-NATN-SG01', 'NUMBER', 'SIGNAL_DUPLICATE_INVOICES', NULL, 'APPLIES', 0, 0, 2, '2014-10-01', NULL, NULL, '2014-10-01', 'Two invoices for the same service, days and amount (a starting value for each commissioner to set its own).'),
    (132, 'POL-NATN-SG02', 'NUMBER', 'SIGNAL_SPLIT_INVOICES', NULL, 'APPLIES', 0, 0, 3, '2014-10-01', NULL, NULL, '2014-10-01', 'Three invoices for one order on one day (a starting value for each commissioner to set its own).'),
    (133, 'POL-NATN-SG03', 'NUMBER', 'SIGNAL_ROUND_SUMS', NULL, 'APPLIES', 0, 0, 3, '2014-10-01', NULL, NULL, '2014-10-01', 'Three invoices over whole hundreds of pounds in 90 days (a starting value for each commissioner to set its own).'),
    (134, 'POL-NATN-SG04', 'NUMBER', 'SIGNAL_SERVICE_IN_HOSPITAL', NULL, 'APPLIES', 0, 0, 1, '2014-10-01', NULL, NULL, '2014-10-01', 'One visit between the first and the last day of a hospital stay (a starting value for each commissioner to set its own).'),
    (135, 'POL-NATN-SG05', 'NUMBER', 'SIGNAL_SERVICE_AFTER_DEATH', NULL, 'APPLIES', 0, 0, 1, '2014-10-01', NULL, NULL, '2014-10-01', 'One visit after the day somebody died (a starting value for each commissioner to set its own).'),
    (136, 'POL-NATN-SG06', 'NUMBER', 'SIGNAL_OVER_DELIVERY', NULL, 'APPLIES', 0, 0, 25, '2014-10-01', NULL, NULL, '2014-10-01', 'More hours for one person than a day has (a starting value for each commissioner to set its own).'),
    (137, 'POL-NATN-SG07', 'NUMBER', 'SIGNAL_SHARED_BANK_DETAILS', NULL, 'APPLIES', 0, 0, 1, '2014-10-01', NULL, NULL, '2014-10-01', 'One account that is a provider''s and a person''s (a starting value for each commissioner to set its own).'),
    (138, 'POL-NATN-SG08', 'NUMBER', 'SIGNAL_RELATED_PROVIDER', NULL, 'APPLIES', 0, 0, 1, '2014-10-01', NULL, NULL, '2014-10-01', 'One order with a provider to which there is a declared relation and no exception (a starting value for each commissioner to set its own).'),
    (139, 'POL-NATN-SG09', 'NUMBER', 'SIGNAL_CHANGED_BANK_DETAILS', NULL, 'APPLIES', 0, 0, 5000, '2014-10-01', NULL, NULL, '2014-10-01', 'So many pounds in the 30 days after bank details changed (a starting value for each commissioner to set its own).'),
    (140, 'POL-NATN-SG10', 'NUMBER', 'SIGNAL_PRICE_ABOVE_AREA', NULL, 'APPLIES', 0, 0, 50, '2014-10-01', NULL, NULL, '2014-10-01', 'So many per cent above what others in the area ask on average (a starting value for each commissioner to set its own).'),
    (141, 'POL-NATN-SG11', 'NUMBER', 'SIGNAL_PROVIDER_CONCENTRATION', NULL, 'APPLIES', 0, 0, 60, '2014-10-01', NULL, NULL, '2014-10-01', 'So many per cent of all that is owed in a year to one provider (a starting value for each commissioner to set its own).'),
    (142, 'POL-NATN-SG12', 'NUMBER', 'SIGNAL_RUSHED_SPENDING', NULL, 'APPLIES', 0, 0, 50, '2014-10-01', NULL, NULL, '2014-10-01', 'So many per cent of a plan''s orders in its last 60 days (a starting value for each commissioner to set its own).'),
    (143, 'POL-NATN-SG13', 'NUMBER', 'SIGNAL_MANY_DEVICES', NULL, 'APPLIES', 0, 0, 4, '2014-10-01', NULL, NULL, '2014-10-01', 'Signed in from four devices on one day (a starting value for each commissioner to set its own).'),
    (144, 'POL-NATN-SG14', 'NUMBER', 'SIGNAL_REFUSED_SIGN_INS', NULL, 'APPLIES', 0, 0, 10, '2014-10-01', NULL, NULL, '2014-10-01', 'Refused ten times on one day (a starting value for each commissioner to set its own).'),
    (145, 'POL-NATN-SG15', 'NUMBER', 'SIGNAL_NIGHT_SIGN_INS', NULL, 'APPLIES', 0, 0, 1, '2014-10-01', NULL, NULL, '2014-10-01', 'Somebody who moves money signed in between midnight and five (a starting value for each commissioner to set its own).');
