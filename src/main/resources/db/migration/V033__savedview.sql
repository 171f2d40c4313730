-- Dashboards with their filters that people keep under a name of their own.

CREATE TABLE saved_view (
    id        BIGINT       NOT NULL,
    reference VARCHAR(16)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    person_id BIGINT       NOT NULL,
    dashboard VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name      VARCHAR(60)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    address   VARCHAR(500) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    version   INT          NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT saved_view_reference_is_one UNIQUE (reference),
    CONSTRAINT saved_view_has_its_own_name UNIQUE (person_id, dashboard, name),
    CONSTRAINT saved_view_is_of_a_person FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT saved_view_dashboard_is_known CHECK (dashboard IN ('SPENDING', 'WORK', 'OUTCOMES', 'TAKE_UP', 'SIGNALS')),
    CONSTRAINT saved_view_leads_to_a_page_of_ours CHECK (address LIKE '/%' AND address NOT LIKE '//%')
) DEFAULT CHARACTER SET utf8mb4;
