-- Numbers of fewer people than this are kept from being told in tables that many see.
INSERT INTO policy_entry
    (id, reference, kind, subject, commissioner_id, stance, limit_pence, days, number, from_day, to_day, author_id, recorded_at, reason)
VALUES
    (26, 'POL-NATN-FEWP', 'NUMBER', 'SMALL_NUMBER', NULL, 'APPLIES', 0, 0, 5, '2014-10-01', NULL, NULL, '2014-10-01', 'Numbers of fewer than five people are not told, as these people could be recognised (a starting value for each commissioner to set its own).');
