-- What each person was granted: as much as they have used and something over, put into their goal at once.
INSERT INTO pot_balance (pot_id, line_id, commissioner_id, available_pence, held_pence, spent_pence)
WITH :numbers, :people, :holds
SELECT people.pot_id, line_id, :commissioner, 20000 + MOD(CHANCE('over', n), 100000), COALESCE(held, 0),
       COALESCE(settled, 0) + COALESCE(drawn, 0)
  FROM people LEFT JOIN holds ON holds.pot_id = people.pot_id LEFT JOIN drawn ON drawn.agreement_id = people.agreement_id ORDER BY n;

INSERT INTO line_balance (line_id, commissioner_id, promised_pence, unallocated_pence)
WITH :numbers, :people SELECT line_id, :commissioner, 0, 0 FROM people ORDER BY n;

INSERT INTO payment_in (id, reference, commissioner_id, agreement_id, kind, number, from_day, to_day, whole_days, due_on, amount_pence,
                        contribution_pence, run_id, paid_on)
WITH :numbers, :people
SELECT NUMBER(17, begun, n), REFERENCE('PIN', n), :commissioner, agreement_id, 'SCHEDULED', 1, DATE_OF(begun), DATE_OF(begun + 364), 365,
       DATE_OF(begun), available_pence + held_pence + spent_pence, 0, NUMBER(44, 0, 0), DATE_OF(begun)
  FROM people JOIN pot_balance balance ON balance.pot_id = people.pot_id WHERE holding = 'THIRD_PARTY' ORDER BY n;

INSERT INTO journal_entry (id, commissioner_id, reason, document_kind, document_reference, effective_on, recorded_at, actor_id,
                           caller_key, part, digest, corrects_entry_id)
WITH :numbers, :people, :steps
SELECT NUMBER(9 + step, begun, n), :commissioner, reason, IF(reason = 'PAID_IN', 'payment in', 'plan'),
       IF(reason = 'PAID_IN', REFERENCE('PIN', n), REFERENCE('PLN', n)), DATE_OF(begun), MOMENT(begun),
       IF(reason = 'ALLOCATED', person_id, :officer), CONCAT('invented:', :seed, ':', reason, ':', n), '', DIGEST('granted', n), NULL
  FROM people JOIN steps ON steps.of_holding = people.holding ORDER BY n, step;

INSERT INTO journal_move (entry_id, line, commissioner_id, from_kind, from_owner_id, to_kind, to_owner_id, amount_pence, hold_id)
WITH :numbers, :people, :steps
SELECT NUMBER(9 + step, begun, n), 0, :commissioner, from_kind, IF(from_kind = 'FUNDING', :commissioner, people.line_id), to_kind,
       IF(to_kind = 'AVAILABLE', people.pot_id, people.line_id), available_pence + held_pence + spent_pence, NULL
  FROM people JOIN steps ON steps.of_holding = people.holding JOIN pot_balance balance ON balance.pot_id = people.pot_id ORDER BY n, step;

INSERT INTO journal_move (entry_id, line, commissioner_id, from_kind, from_owner_id, to_kind, to_owner_id, amount_pence, hold_id)
WITH :numbers, :people
SELECT NUMBER(10, begun, n), 1, :commissioner, 'BANK', NUMBER(43, 0, 0), 'BANK', NUMBER(42, 0, 0), available_pence + held_pence + spent_pence, NULL
  FROM people JOIN pot_balance balance ON balance.pot_id = people.pot_id WHERE holding = 'THIRD_PARTY' ORDER BY n;
