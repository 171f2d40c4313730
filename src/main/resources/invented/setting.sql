-- Who is needed before the first budget: co-ordinators and a second officer, providers that can be paid, and a fund holder.
INSERT INTO person (id, reference, name, email, language, nhs_number, born_on, commissioner_id, invented, access_ended_at, version)
WITH :numbers
SELECT NUMBER(40, 0, n), REFERENCE('PER', 33000000 + n), CONCAT('Invented Officer ', n),
       CONCAT('officer', n, '.s', :seed, '@carepurse.invalid'), 'ENGLISH', NULL, NULL, :commissioner, TRUE, NULL, 0
  FROM numbers WHERE n <= :coordinators;

INSERT INTO hat (person_id, role, organisation_id)
WITH :numbers
SELECT NUMBER(40, 0, n), IF(n < :coordinators, 'CARE_COORDINATOR', 'COMMISSIONER_FINANCE'), :commissioner
  FROM numbers WHERE n <= :coordinators;

INSERT INTO organisation (id, reference, kind, name, ods_code, commissioner_id, invented, version)
SELECT NUMBER(41, 0, 0), REFERENCE('ORG', 33000000), 'FUND_HOLDER', 'Invented Funds Together', NULL, :commissioner, TRUE, 0;

INSERT INTO kept_account (id, reference, commissioner_id, keeper_id, holder_id, name, sort_code, account_number, service_user)
SELECT NUMBER(42, 0, 0), REFERENCE('ACC', 33000001), :commissioner, NUMBER(41, 0, 0), NULL, 'Invented funds', '000000', '00000001', NULL;

INSERT INTO paying_account (id, reference, commissioner_id, keeper_id, name, sort_code, account_number, service_user, opened_by, opened_at)
SELECT NUMBER(43, 0, 0), REFERENCE('ACC', 33000002), :commissioner, NULL, 'Invented budgets', '000000', '00000002', NULL, :officer, MOMENT(0);

INSERT INTO organisation (id, reference, kind, name, ods_code, commissioner_id, invented, version)
WITH :numbers
SELECT NUMBER(20, 0, n), REFERENCE('ORG', n), 'PROVIDER', CONCAT('Invented Provider ', n), NULL, :commissioner, TRUE, 0
  FROM numbers WHERE n < :providers;

INSERT INTO provider (id, reference, commissioner_id, name, run_by, description, address, postcode, telephone, website, state,
                      state_because, told_as_at, invented, version)
WITH :numbers
SELECT NUMBER(20, 0, n), REFERENCE('PRV', n), :commissioner, CONCAT('Invented Provider ', n), '', '', '',
       CONCAT('M', 1 + MOD(n, 40), ' 1AA'), '', '', 'APPROVED', '', NULL, TRUE, 0
  FROM numbers WHERE n < :providers;

INSERT INTO service (id, reference, commissioner_id, provider_id, category, name, description, address, postcode, borough, latitude,
                     longitude, whereabouts, source, state, found_by_name, found_by_text, version)
WITH :numbers
SELECT NUMBER(21, 0, n), REFERENCE('SVC', n), :commissioner, NUMBER(20, 0, n), KIND(n), CONCAT('Invented Support ', n), '', '',
       CONCAT('M', 1 + MOD(n, 40), ' 1AA'), '', NULL, NULL, 'NOT_KNOWN', '', 'ACTIVE', CONCAT('invented support ', n), '', 0
  FROM numbers WHERE n < :providers;

INSERT INTO price (id, commissioner_id, service_id, from_day, unit, price_pence, kind, missed_percent, notice_days)
WITH :numbers
SELECT NUMBER(22, 0, n), :commissioner, NUMBER(21, 0, n), DATE_OF(0), 'SESSION', PRICE(n), 'PER_UNIT', 0, 0
  FROM numbers WHERE n < :providers;

INSERT INTO bank_details (id, reference, provider_id, payee_name, sort_code, account_number, changed_by, changed_at, is_current)
WITH :numbers
SELECT NUMBER(32, 0, n), REFERENCE('BNK', n), NUMBER(20, 0, n), CONCAT('Invented Provider ', n), '000000',
       LPAD(n, 8, '1'), NUMBER(40, 0, 0), MOMENT(0), 1
  FROM numbers WHERE n < :providers;

INSERT INTO bank_details_check (details_id, commissioner_id, finding, how, checked_by, checked_at)
WITH :numbers
SELECT NUMBER(32, 0, n), :commissioner, 'RIGHT', 'Invented with the rest', :officer, MOMENT(0) FROM numbers WHERE n < :providers;

INSERT INTO payment_in_run (id, reference, commissioner_id, account_id, up_to, state, prepared_by, prepared_on, ended_by, ended_on, version)
SELECT NUMBER(44, 0, 0), REFERENCE('RIN', 0), :commissioner, NUMBER(43, 0, 0), DATE_OF(:days - 1), 'RELEASED', NUMBER(40, 0, :coordinators),
       DATE_OF(0), :officer, DATE_OF(0), 0;
