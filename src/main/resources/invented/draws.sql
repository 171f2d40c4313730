-- What a fund holder takes out of funds, each for one delivery of support: spent, paid and gone from the account in one entry.
INSERT INTO draw_down (id, reference, commissioner_id, agreement_id, pot_id, goal_id, given_by, supplier, delivery, support, given_on,
                       amount_pence, drawn_on, drawn_by, question, put_back_on, put_back_because, is_standing, version)
WITH :numbers, :draws
SELECT drawn_id, REFERENCE('DRW', n), :commissioner, agreement_id, pot_id, goal_id, 'FUND_HOLDER', '', CONCAT('V', n),
       'Invented support', DATE_OF(day), pence, DATE_OF(day), NUMBER(40, 0, 0), '', NULL, '', 1, 0
  FROM draws ORDER BY n;

INSERT INTO journal_entry (id, commissioner_id, reason, document_kind, document_reference, effective_on, recorded_at, actor_id,
                           caller_key, part, digest, corrects_entry_id)
WITH :numbers, :draws
SELECT drawn_id, :commissioner, 'DRAWN_DOWN', 'draw-down', REFERENCE('DRW', n), DATE_OF(day), MOMENT(day), NUMBER(40, 0, 0),
       CONCAT('invented:', :seed, ':drawn:', n), '', DIGEST('drawn', n), NULL
  FROM draws ORDER BY n;

INSERT INTO journal_move (entry_id, line, commissioner_id, from_kind, from_owner_id, to_kind, to_owner_id, amount_pence, hold_id)
WITH :numbers, :draws
SELECT drawn_id, side, :commissioner, ELT(1 + side, 'AVAILABLE', 'OWED', 'SENT', 'BANK'),
       CASE side WHEN 0 THEN pot_id WHEN 3 THEN NUMBER(42, 0, 0) ELSE NUMBER(41, 0, 0) END,
       ELT(1 + side, 'OWED', 'SENT', 'PAID', 'OUTSIDE'), IF(side = 3, :commissioner, NUMBER(41, 0, 0)), pence, NULL
  FROM draws JOIN (SELECT 0 AS side UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3) sides ON TRUE ORDER BY n, side;
