-- People with a plan of one year, one goal, one funding line and one pot each. One in four has a fund that somebody holds for them.
INSERT INTO person (id, reference, name, email, language, nhs_number, born_on, commissioner_id, invented, access_ended_at, version)
WITH :numbers, :people
SELECT person_id, REFERENCE('PER', n), CONCAT(
           ELT(1 + MOD(CHANCE('first', n), 12), 'Marged', 'Samuel', 'Joan', 'Idris', 'Gwen', 'Huw', 'Nesta', 'Ade', 'Priya', 'Tomos', 'Edith', 'Omar'),
           ' ', ELT(1 + MOD(CHANCE('last', n), 12), 'Ellis', 'Okafor', 'Pryce', 'Vaughan', 'Parry', 'Prosser', 'Rowlands', 'Bello', 'Nair', 'Reid', 'Holroyd', 'Aziz'),
           ' (invented ', n, ')'),
       CONCAT('person', n, '.s', :seed, '@carepurse.invalid'), IF(MOD(n, 10) = 0, 'WELSH', 'ENGLISH'), NHS_NUMBER(99999 - n),
       DATE_SUB(DATE_OF(0), INTERVAL 730 + MOD(CHANCE('born', n), 32000) DAY), :commissioner, TRUE, NULL, 0
  FROM people ORDER BY n;

INSERT INTO hat (person_id, role, organisation_id)
WITH :numbers, :people SELECT person_id, 'BUDGET_HOLDER', :commissioner FROM people ORDER BY n;

INSERT INTO plan (id, reference, holder_id, commissioner_id, coordinator_id, starts_on, ends_on, state, sent_back_because,
                  first_approved_on, ended_on, last_reviewed_on, review_grace_days, version)
WITH :numbers, :people
SELECT plan_id, REFERENCE('PLN', n), person_id, :commissioner, NUMBER(40, 0, MOD(n, :coordinators)), DATE_OF(begun),
       DATE_OF(begun + 364), 'APPROVED', '', DATE_OF(begun), NULL, NULL, 28, 0
  FROM people ORDER BY n;

INSERT INTO goal (id, reference, plan_id, place_in_plan, title, own_words, actions)
WITH :numbers, :people
SELECT goal_id, REFERENCE('GOL', n), plan_id, 1,
       ELT(1 + MOD(CHANCE('goal', n), 6), 'Get stronger', 'See people', 'Sleep well', 'Live at home', 'Learn something', 'Get out more'), '', ''
  FROM people ORDER BY n;

INSERT INTO planned_cost (id, reference, plan_id, goal_id, stream, category, what, quantity, unit, unit_price_pence, how_often,
                          amount_pence, service_id)
WITH :numbers, :people
SELECT cost_id, REFERENCE('CST', n), plan_id, goal_id, stream, KIND(n), 'Invented support', 1, 'SESSION', 2500, 'WEEKLY',
       130000, NULL
  FROM people ORDER BY n;

INSERT INTO plan_review (plan_id, stream, due_on)
WITH :numbers, :people
SELECT plan_id, stream, DATE_OF(begun + IF(begun > 640, 90, 455)) FROM people ORDER BY n;

INSERT INTO funding_line (id, reference, commissioner_id, plan_id, stream, holding, ring_fenced, draw_order, closed_on, standing,
                          is_open, goes_on_id, version)
WITH :numbers, :people
SELECT line_id, REFERENCE('LIN', n), :commissioner, plan_id, stream, holding, FALSE, 1, NULL, 'OPEN', 1, NULL, 0
  FROM people ORDER BY n;

INSERT INTO pot (id, reference, commissioner_id, plan_id, goal_id, line_id, holding)
WITH :numbers, :people
SELECT pot_id, REFERENCE('POT', n), :commissioner, plan_id, goal_id, line_id, holding FROM people ORDER BY n;

INSERT INTO agreement (id, reference, commissioner_id, holder_id, plan_id, line_id, holding, account_id, keeper_id, frequency, paid_when,
                       lead_days, if_closed, counted_from, contribution_pence, contribution_basis, surplus_times, surplus_weeks, state,
                       is_live, offered_on, answered_on, answered_by, because, follows_id, ends_on, notice_on, notice_by,
                       notice_because, version)
WITH :numbers, :people
SELECT agreement_id, REFERENCE('AGR', n), :commissioner, person_id, plan_id, line_id, holding, NUMBER(42, 0, 0), NUMBER(41, 0, 0), 'ONCE',
       'IN_ADVANCE', 0, 'NEXT_WORKING_DAY', DATE_OF(begun), 0, 'NET', 4, 8, 'ACCEPTED', 1, DATE_OF(begun), DATE_OF(begun), person_id,
       '', NULL, NULL, NULL, NULL, '', 0
  FROM people WHERE holding = 'THIRD_PARTY' ORDER BY n;
