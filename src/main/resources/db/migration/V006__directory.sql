-- Who provides what, where and at what price; what was imported, from where, line by line.

-- The kinds of service that people look for. A new kind is a new row; policy names them by their code.
CREATE TABLE service_category (
    code          VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    in_english    VARCHAR(80)  NOT NULL,
    in_welsh      VARCHAR(80)  NOT NULL,
    place_in_list INT          NOT NULL,
    PRIMARY KEY (code),
    CONSTRAINT category_place_is_its_own UNIQUE (place_in_list)
) DEFAULT CHARACTER SET utf8mb4;

INSERT INTO service_category (place_in_list, code, in_english, in_welsh) VALUES
    (10,  'HOMECARE',             'Homecare',                              'Gofal yn y cartref'),
    (20,  'PERSONAL_CARE',        'Personal care',                         'Gofal personol'),
    (30,  'PERSONAL_ASSISTANT',   'Personal assistant',                    'Cynorthwyydd personol'),
    (40,  'RESPITE',              'Respite and short breaks',              'Seibiant a gwyliau byr'),
    (50,  'DAY_SERVICE',          'Day services',                          'Gwasanaethau dydd'),
    (60,  'SUPPORTED_LIVING',     'Supported living',                      'Byw â chymorth'),
    (70,  'SHARED_LIVES',         'Shared lives',                          'Cysylltu bywydau'),
    (80,  'RESIDENTIAL_CARE',     'Residential care home',                 'Cartref gofal preswyl'),
    (90,  'NURSING_CARE',         'Nursing home',                          'Cartref nyrsio'),
    (100, 'HOSPICE',              'Hospice care',                          'Gofal hosbis'),
    (110, 'REHABILITATION',       'Rehabilitation after illness or injury', 'Adsefydlu ar ôl salwch neu anaf'),
    (120, 'RECOVERY',             'Recovery from drugs or alcohol',        'Adfer o gyffuriau neu alcohol'),
    (130, 'LONG_TERM_CONDITIONS', 'Living with a long-term condition',     'Byw gyda chyflwr hirdymor'),
    (140, 'PHYSIOTHERAPY',        'Physiotherapy',                         'Ffisiotherapi'),
    (150, 'OCCUPATIONAL_THERAPY', 'Occupational therapy',                  'Therapi galwedigaethol'),
    (160, 'SPEECH_THERAPY',       'Speech and language therapy',           'Therapi lleferydd ac iaith'),
    (170, 'TALKING_THERAPY',      'Counselling and talking therapies',     'Cwnsela a therapïau siarad'),
    (180, 'COMPLEMENTARY_THERAPY', 'Massage and complementary therapy',    'Tylino a therapi cyflenwol'),
    (190, 'PEER_SUPPORT',         'Peer support',                          'Cymorth gan gymheiriaid'),
    (200, 'BEFRIENDING',          'Befriending',                           'Cyfeillio'),
    (210, 'ADVICE',               'Advice and advocacy',                   'Cyngor ac eiriolaeth'),
    (220, 'CARERS_SUPPORT',       'Support for carers',                    'Cymorth i ofalwyr'),
    (230, 'ART_CLASS',            'Art, music and creative classes',       'Dosbarthiadau celf, cerdd a chreadigol'),
    (240, 'EXERCISE',             'Exercise and sport',                    'Ymarfer corff a chwaraeon'),
    (250, 'SWIMMING',             'Swimming',                              'Nofio'),
    (260, 'EDUCATION_SUPPORT',    'Learning and education support',        'Cymorth dysgu ac addysg'),
    (270, 'EQUIPMENT',            'Equipment and adaptations',             'Offer ac addasiadau'),
    (280, 'WHEELCHAIR',           'Wheelchairs',                           'Cadeiriau olwyn'),
    (290, 'TRANSPORT',            'Transport',                             'Cludiant'),
    (300, 'COMMUNITY_GROUP',      'Community group',                       'Grŵp cymunedol'),
    (310, 'DIAGNOSIS',            'Tests and diagnosis',                   'Profion a diagnosis'),
    (320, 'ALCOHOL',              'Wine, beer and spirits',                'Gwin, cwrw a gwirodydd'),
    (330, 'OTHER',                'Something else',                        'Rhywbeth arall');

-- Once its people use the service, a provider is an organisation too, under the same record number. One commissioner keeps
-- its entry and answers for it; everyone may read it.
CREATE TABLE provider (
    id              BIGINT        NOT NULL,
    reference       VARCHAR(16)   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    commissioner_id BIGINT        NOT NULL,
    name            VARCHAR(200)  NOT NULL,
    run_by          VARCHAR(200)  NOT NULL,
    description     VARCHAR(2000) NOT NULL,
    address         VARCHAR(300)  NOT NULL,
    postcode        VARCHAR(8)    NOT NULL,
    telephone       VARCHAR(20)   NOT NULL,
    website         VARCHAR(200)  NOT NULL,
    state           VARCHAR(20)   NOT NULL,
    state_because   VARCHAR(500)  NOT NULL,
    -- The day on which what an import told of it was true; none for what people entered.
    told_as_at      DATE          NULL,
    invented        BOOLEAN       NOT NULL,
    version         INT           NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT provider_reference_is_one UNIQUE (reference),
    CONSTRAINT provider_is_kept_by_a_commissioner FOREIGN KEY (commissioner_id) REFERENCES organisation (id),
    CONSTRAINT provider_state_is_known CHECK (state IN ('LISTED', 'AWAITING_APPROVAL', 'APPROVED', 'SUSPENDED', 'CLOSED')),
    CONSTRAINT suspended_provider_has_a_reason CHECK (state <> 'SUSPENDED' OR state_because <> ''),
    INDEX provider_by_commissioner (commissioner_id, state, name),
    INDEX provider_by_name (name)
) DEFAULT CHARACTER SET utf8mb4;

-- The numbers under which registers know a provider. It may have several of one kind: a home registered again under a
-- new owner is still that home.
CREATE TABLE provider_number (
    provider_id BIGINT      NOT NULL,
    register    VARCHAR(20) NOT NULL,
    number      VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (provider_id, register, number),
    CONSTRAINT number_is_of_a_provider FOREIGN KEY (provider_id) REFERENCES provider (id),
    CONSTRAINT register_is_known CHECK (register IN ('CQC_LOCATION', 'CQC_PROVIDER', 'CHARITY', 'COMPANY')),
    INDEX provider_by_number (register, number)
) DEFAULT CHARACTER SET utf8mb4;

CREATE TABLE service (
    id              BIGINT        NOT NULL,
    reference       VARCHAR(16)   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    commissioner_id BIGINT        NOT NULL,
    provider_id     BIGINT        NOT NULL,
    category        VARCHAR(60)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name            VARCHAR(200)  NOT NULL,
    description     VARCHAR(2000) NOT NULL,
    address         VARCHAR(300)  NOT NULL,
    postcode        VARCHAR(8)    NOT NULL,
    borough         VARCHAR(60)   NOT NULL,
    latitude        DOUBLE        NULL,
    longitude       DOUBLE        NULL,
    -- EXACT as told, NEARBY when worked out from other places near its postcode, NOT_KNOWN without either.
    whereabouts     VARCHAR(10)   NOT NULL,
    source          VARCHAR(40)   NOT NULL,
    state           VARCHAR(20)   NOT NULL,
    -- What searches look in: names and kinds first, everything second.
    found_by_name   VARCHAR(600)  NOT NULL,
    found_by_text   TEXT          NOT NULL,
    version         INT           NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT service_reference_is_one UNIQUE (reference),
    CONSTRAINT service_is_of_a_provider FOREIGN KEY (provider_id) REFERENCES provider (id),
    CONSTRAINT service_category_is_known FOREIGN KEY (category) REFERENCES service_category (code),
    CONSTRAINT service_state_is_known CHECK (state IN ('LISTED', 'ACTIVE', 'WITHDRAWN')),
    CONSTRAINT service_whereabouts_are_known CHECK (whereabouts IN ('EXACT', 'NEARBY', 'NOT_KNOWN')),
    CONSTRAINT service_with_whereabouts_has_a_point CHECK
        ((whereabouts = 'NOT_KNOWN') = (latitude IS NULL) AND (latitude IS NULL) = (longitude IS NULL)),
    INDEX service_by_provider (provider_id, category),
    INDEX service_by_category (category, state),
    INDEX service_by_commissioner (commissioner_id, state, category),
    INDEX service_by_place (latitude, longitude),
    FULLTEXT INDEX service_by_its_name (found_by_name),
    FULLTEXT INDEX service_by_its_text (found_by_text)
) DEFAULT CHARACTER SET utf8mb4;

-- A price holds from its day until the next one's: two can never overlap.
CREATE TABLE price (
    id              BIGINT      NOT NULL,
    commissioner_id BIGINT      NOT NULL,
    service_id      BIGINT      NOT NULL,
    from_day        DATE        NOT NULL,
    unit            VARCHAR(10) NOT NULL,
    price_pence     BIGINT      NOT NULL,
    kind            VARCHAR(20) NOT NULL,
    -- What may be charged for one that is missed, and with how many days' notice it costs nothing.
    missed_percent  INT         NOT NULL,
    notice_days     INT         NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT one_price_begins_on_a_day UNIQUE (service_id, from_day),
    CONSTRAINT price_is_of_a_service FOREIGN KEY (service_id) REFERENCES service (id),
    CONSTRAINT price_is_above_nothing CHECK (price_pence > 0),
    CONSTRAINT price_kind_is_known CHECK (kind IN ('PER_UNIT', 'BLOCK_SHARE')),
    CONSTRAINT price_charges_for_missed_at_most_all CHECK (missed_percent BETWEEN 0 AND 100 AND notice_days BETWEEN 0 AND 28),
    CONSTRAINT price_unit_is_known CHECK (unit IN ('HOUR', 'SESSION', 'VISIT', 'DAY', 'NIGHT', 'WEEK', 'MONTH', 'ITEM', 'MILE'))
) DEFAULT CHARACTER SET utf8mb4;

-- Where postcodes are, worked out from the imported places that have coordinates: a whole postcode (M33 4GT), a sector
-- (M33 4) or a district (M33), each at the middle of its places.
CREATE TABLE postcode_point (
    area      VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    latitude  DOUBLE     NOT NULL,
    longitude DOUBLE     NOT NULL,
    PRIMARY KEY (area)
) DEFAULT CHARACTER SET utf8mb4;

-- What each source told last, and which provider it was about. The digest shows at once that a line has not changed.
CREATE TABLE source_line (
    source      VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    source_key  VARCHAR(240) NOT NULL COLLATE utf8mb4_bin,
    provider_id BIGINT       NOT NULL,
    digest      BINARY(32)   NOT NULL,
    PRIMARY KEY (source, source_key),
    CONSTRAINT source_line_is_about_a_provider FOREIGN KEY (provider_id) REFERENCES provider (id),
    INDEX source_line_by_provider (provider_id)
) DEFAULT CHARACTER SET utf8mb4;

-- One import of one file, tried or done, with what became of every line.
CREATE TABLE directory_import (
    id              BIGINT       NOT NULL,
    reference       VARCHAR(16)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    commissioner_id BIGINT       NOT NULL,
    actor_id        BIGINT       NULL,
    file            VARCHAR(200) NOT NULL,
    source          VARCHAR(40)  NOT NULL,
    rehearsal       BOOLEAN      NOT NULL,
    began_at        DATETIME(6)  NOT NULL,
    ended_at        DATETIME(6)  NULL,
    lines_read      INT          NOT NULL,
    lines_created   INT          NOT NULL,
    lines_updated   INT          NOT NULL,
    lines_unchanged INT          NOT NULL,
    lines_rejected  INT          NOT NULL,
    needs_attention INT          NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT import_reference_is_one UNIQUE (reference),
    CONSTRAINT no_line_is_lost CHECK (lines_read = lines_created + lines_updated + lines_unchanged + lines_rejected),
    INDEX import_by_commissioner (commissioner_id, began_at)
) DEFAULT CHARACTER SET utf8mb4;

CREATE TABLE directory_import_line (
    import_id       BIGINT        NOT NULL,
    line            INT           NOT NULL,
    outcome         VARCHAR(10)   NOT NULL,
    needs_attention BOOLEAN       NOT NULL,
    about           VARCHAR(200)  NOT NULL,
    -- Remarks as codes with the values they speak of, one a row of text; the words are in the bundles.
    remarks         VARCHAR(2000) NOT NULL,
    -- The line as it came.
    raw             TEXT          NOT NULL,
    PRIMARY KEY (import_id, line),
    CONSTRAINT line_is_of_an_import FOREIGN KEY (import_id) REFERENCES directory_import (id),
    CONSTRAINT line_outcome_is_known CHECK (outcome IN ('CREATED', 'UPDATED', 'UNCHANGED', 'REJECTED')),
    INDEX line_by_outcome (import_id, outcome),
    INDEX line_by_attention (import_id, needs_attention)
) DEFAULT CHARACTER SET utf8mb4;

-- How often people looked for something in a month and found nothing: a number, and nothing of who looked or what they typed.
CREATE TABLE unmet_search (
    commissioner_id BIGINT      NOT NULL,
    month           DATE        NOT NULL,
    -- Empty when no kind was chosen.
    category        VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- The district of the postcode they looked near; empty when none was named.
    district        VARCHAR(4)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    searches        BIGINT      NOT NULL,
    PRIMARY KEY (commissioner_id, month, category, district),
    CONSTRAINT unmet_month_begins_on_its_first_day CHECK (DAYOFMONTH(month) = 1),
    CONSTRAINT unmet_search_happened CHECK (searches > 0)
) DEFAULT CHARACTER SET utf8mb4;
