-- One week's payments: all that became owed in it goes to each provider as one payment, and arrives on the next day.
INSERT INTO payment_run (id, reference, commissioner_id, keeper_id, account_id, cut_off, pay_on, state, route, prepared_by, prepared_at,
                         released_by, released_at, version)
SELECT NUMBER(30, :sent, :week), REFERENCE('RUN', :week), :commissioner, NULL, NUMBER(43, 0, 0), DATE_OF(:sent - 1), DATE_OF(:sent), 'CLOSED',
       'CSV', NUMBER(40, 0, :coordinators), MOMENT(:sent), :officer, MOMENT(:sent), 0;

INSERT INTO payment_instruction (id, reference, commissioner_id, run_id, account_id, provider_id, details_id, amount_pence, state, because,
                                 because_words, ended_on)
WITH :owed
SELECT NUMBER(31, :sent, n), REFERENCE('PAY', n), :commissioner, NUMBER(30, :sent, :week), NUMBER(43, 0, 0), NUMBER(20, 0, provider),
       NUMBER(32, 0, provider), pence, 'PAID', '', '', DATE_OF(:sent + 1)
  FROM owed ORDER BY n;

INSERT INTO payment_part (instruction_id, approval_id, hold_id, amount_pence, is_live, left_out)
SELECT NUMBER(31, :sent, :week * :providers + (share.provider_id - NUMBER(20, 0, 0))), share.approval_id, share.hold_id, share.amount_pence, 1, ''
  FROM approval_share share WHERE share.approval_id >= NUMBER(0, :sent - 7, 0) AND share.approval_id < NUMBER(0, :sent, 0)
   AND share.provider_id BETWEEN NUMBER(20, 0, 0) AND NUMBER(20, 0, :providers - 1);

INSERT INTO journal_entry (id, commissioner_id, reason, document_kind, document_reference, effective_on, recorded_at, actor_id,
                           caller_key, part, digest, corrects_entry_id)
WITH :owed
SELECT NUMBER(14 + step, :sent + step, n), :commissioner, ELT(1 + step, 'SENT', 'PAID'), 'payment', REFERENCE('PAY', n), DATE_OF(:sent + step),
       MOMENT(:sent + step), :officer, CONCAT(REFERENCE('PAY', n), ':', ELT(1 + step, 'sent', 'paid')), '', DIGEST('paid', n), NULL
  FROM owed JOIN (SELECT 0 AS step UNION ALL SELECT 1) steps ON TRUE ORDER BY step, n;

INSERT INTO journal_move (entry_id, line, commissioner_id, from_kind, from_owner_id, to_kind, to_owner_id, amount_pence, hold_id)
WITH :owed
SELECT NUMBER(14, :sent, n), 0, :commissioner, 'OWED', NUMBER(20, 0, provider), 'SENT', NUMBER(20, 0, provider), pence, NULL
  FROM owed ORDER BY n;

INSERT INTO journal_move (entry_id, line, commissioner_id, from_kind, from_owner_id, to_kind, to_owner_id, amount_pence, hold_id)
WITH :owed
SELECT NUMBER(15, :sent + 1, n), side, :commissioner, IF(side = 0, 'SENT', 'BANK'), IF(side = 0, NUMBER(20, 0, provider), NUMBER(43, 0, 0)),
       IF(side = 0, 'PAID', 'OUTSIDE'), IF(side = 0, NUMBER(20, 0, provider), :commissioner), pence, NULL
  FROM owed JOIN (SELECT 0 AS side UNION ALL SELECT 1) sides ON TRUE ORDER BY n, side;
