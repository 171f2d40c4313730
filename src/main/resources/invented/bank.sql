-- The cash that the commissioner's account began with: enough for all that has left it, and a fifth over.
INSERT INTO journal_entry (id, commissioner_id, reason, document_kind, document_reference, effective_on, recorded_at, actor_id,
                           caller_key, part, digest, corrects_entry_id)
SELECT NUMBER(1, 0, 0), :commissioner, 'BANKED', 'account', REFERENCE('ACC', 33000002), DATE_OF(0), MOMENT(0), :officer,
       CONCAT('invented:', :seed, ':banked'), '', DIGEST('banked', 0), NULL;

INSERT INTO journal_move (entry_id, line, commissioner_id, from_kind, from_owner_id, to_kind, to_owner_id, amount_pence, hold_id)
SELECT NUMBER(1, 0, 0), 0, :commissioner, 'OUTSIDE', :commissioner, 'BANK', NUMBER(43, 0, 0), SUM(available_pence + held_pence + spent_pence), NULL
  FROM pot_balance WHERE commissioner_id = :commissioner;
