-- Orders of two visits, a week apart, with the money that they set aside. One in ten ends after the first visit.
INSERT INTO placed_order (id, reference, commissioner_id, holder_id, plan_id, provider_id, placed_by, placed_at, state, version)
WITH :numbers, :orders
SELECT order_id, REFERENCE('ORD', n), :commissioner, person_id, plan_id, provider_id, person_id, MOMENT(day),
       CASE WHEN given = 0 THEN 'ACCEPTED' WHEN early THEN 'ENDED_EARLY' WHEN given = 1 THEN 'IN_DELIVERY' ELSE 'COMPLETED' END, 0
  FROM orders ORDER BY n;

INSERT INTO order_line (id, order_id, position, service_name, unit, price_pence, price_kind, missed_percent, notice_days, occasions,
                        cost_pence, delivered_hundredths, cancelled_hundredths, service_id, goal_id, quantity_hundredths, repeats,
                        weekdays, first_day, last_day, kinship, note)
WITH :numbers, :orders
SELECT line_id, order_id, 1, CONCAT('Invented Support ', provider), 'SESSION', price, 'PER_UNIT', 0, 0, 2, 2 * visit_pence,
       given * 100 * quantity, IF(early AND given > 0, 100 * quantity, 0), service_id, goal_id, 100 * quantity, 'EVERY_WEEK', '',
       DATE_OF(day + 7), DATE_OF(day + 14), 'NOT_RELATED', ''
  FROM orders ORDER BY n;

INSERT INTO journal_entry (id, commissioner_id, reason, document_kind, document_reference, effective_on, recorded_at, actor_id,
                           caller_key, part, digest, corrects_entry_id)
WITH :numbers, :orders
SELECT held_id, :commissioner, 'HELD', 'order', REFERENCE('ORD', n), DATE_OF(day), MOMENT(day), person_id,
       CONCAT('invented:', :seed, ':held:', n), '', DIGEST('held', n), NULL
  FROM orders ORDER BY n;

INSERT INTO pot_hold (id, entry_id, commissioner_id, pot_id, placed_pence, open_pence, settled_pence, released_pence, state, kept_until)
WITH :numbers, :orders
SELECT hold_id, held_id, :commissioner, pot_id, 2 * visit_pence,
       2 * visit_pence - billed * visit_pence - IF(early AND billed > 0, visit_pence, 0), billed * visit_pence,
       IF(early AND billed > 0, visit_pence, 0), IF(billed = 2 OR early AND billed > 0, 'SETTLED', 'OPEN'), NULL
  FROM orders ORDER BY n;

INSERT INTO order_draw (line_id, position, pot_id, hold_id, pence)
WITH :numbers, :orders SELECT line_id, 1, pot_id, hold_id, 2 * visit_pence FROM orders ORDER BY n;

INSERT INTO journal_move (entry_id, line, commissioner_id, from_kind, from_owner_id, to_kind, to_owner_id, amount_pence, hold_id)
WITH :numbers, :orders
SELECT held_id, 0, :commissioner, 'AVAILABLE', pot_id, 'HELD', pot_id, 2 * visit_pence, hold_id FROM orders ORDER BY n;

-- The visits, and what became owed for each of them three days later.
INSERT INTO delivery (id, reference, commissioner_id, holder_id, provider_id, line_id, delivered_on, quantity_hundredths, kind, notice_days,
                      note, state, confirmed_hundredths, billed_hundredths, logged_by, logged_at, corrects_id, version)
WITH :numbers, :orders, :visits
SELECT delivery_id, REFERENCE('DEL', visit), :commissioner, person_id, provider_id, line_id, DATE_OF(given_on), 100 * quantity, 'GIVEN', 0, '',
       'CONFIRMED', 100 * quantity, IF(is_billed, 100 * quantity, 0), NUMBER(40, 0, 0), MOMENT(given_on), NULL, 0
  FROM visits ORDER BY n;

INSERT INTO invoice (id, reference, commissioner_id, holder_id, provider_id, order_id, number, number_key, likeness, revision, invoiced_on,
                     state, written_by, sent_at, queued_at, corrects_id, version)
WITH :numbers, :orders, :visits
SELECT invoice_id, REFERENCE('BIL', visit), :commissioner, person_id, provider_id, order_id, CONCAT('INV-', visit), CONCAT('INV', visit),
       visit, 1, DATE_OF(given_on + 1), 'APPROVED', NUMBER(40, 0, 0), MOMENT(given_on + 1), MOMENT(given_on + 1), NULL, 0
  FROM visits WHERE is_billed ORDER BY n;

INSERT INTO invoice_line (id, invoice_id, position, order_line_id, served_from, served_to, quantity_hundredths, unit_price_pence,
                          claimed_pence, approved_hundredths, approved_pence, waived)
WITH :numbers, :orders, :visits
SELECT invoice_id, invoice_id, 1, line_id, DATE_OF(given_on), DATE_OF(given_on), 100 * quantity, price, visit_pence, 100 * quantity,
       visit_pence, ''
  FROM visits WHERE is_billed ORDER BY n;

INSERT INTO invoice_approval (id, commissioner_id, holder_id, provider_id, order_line_id, line_id, ground, quantity_hundredths, amount_pence,
                              effective_on, approved_by, approved_at)
WITH :numbers, :orders, :visits
SELECT approval_id, :commissioner, person_id, provider_id, line_id, invoice_id, 'MATCHED', 100 * quantity, visit_pence,
       DATE_OF(given_on), :officer, MOMENT(given_on + 3)
  FROM visits WHERE is_billed ORDER BY n;

INSERT INTO journal_entry (id, commissioner_id, reason, document_kind, document_reference, effective_on, recorded_at, actor_id,
                           caller_key, part, digest, corrects_entry_id)
WITH :numbers, :orders, :visits
SELECT settled_id, :commissioner, 'SETTLED', 'invoice', REFERENCE('BIL', visit), DATE_OF(given_on), MOMENT(given_on + 3), :officer,
       CONCAT('invented:', :seed, ':settled:', visit), 'settlement 1', DIGEST('settled', visit), NULL
  FROM visits WHERE is_billed ORDER BY n;

INSERT INTO journal_move (entry_id, line, commissioner_id, from_kind, from_owner_id, to_kind, to_owner_id, amount_pence, hold_id)
WITH :numbers, :orders, :visits
SELECT settled_id, side, :commissioner, 'HELD', pot_id, IF(side = 0, 'OWED', 'AVAILABLE'),
       IF(side = 0, provider_id, pot_id), visit_pence, hold_id
  FROM visits JOIN (SELECT 0 AS side UNION ALL SELECT 1) sides ON side = 0 OR early WHERE is_billed ORDER BY n, side;

INSERT INTO approval_share (approval_id, provider_id, pot_id, hold_id, entry_id, amount_pence, is_settled)
WITH :numbers, :orders, :visits
SELECT approval_id, provider_id, pot_id, hold_id, settled_id, visit_pence, ((given_on + 3) DIV 7 + 1) * 7 < :days - 1
  FROM visits WHERE is_billed ORDER BY n;
