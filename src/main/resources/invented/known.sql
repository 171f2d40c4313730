-- What the other files begin with: each name here is theirs to use, with a colon before it.
numbers AS (
    SELECT :from + d.n * 1000 + c.n * 100 + b.n * 10 + a.n AS n FROM DIGITS a JOIN DIGITS b JOIN DIGITS c JOIN DIGITS d
     WHERE :from + d.n * 1000 + c.n * 100 + b.n * 10 + a.n < :to);

people AS (
    SELECT one.*, NUMBER(2, begun, n) AS person_id, NUMBER(3, begun, n) AS plan_id, NUMBER(4, begun, n) AS goal_id,
           NUMBER(5, begun, n) AS line_id, NUMBER(6, begun, n) AS pot_id, NUMBER(7, begun, n) AS agreement_id,
           NUMBER(8, begun, n) AS cost_id
      FROM (SELECT n, n * :days DIV :holders AS begun, IF(MOD(n, 4) = 3, 'THIRD_PARTY', 'NOTIONAL') AS holding,
                   ELT(1 + MOD(CHANCE('stream', n), 5), 'CONTINUING_HEALTHCARE', 'OTHER_NHS', 'ADULT_SOCIAL_CARE',
                       'SECTION_117_AFTERCARE', 'WHEELCHAIR') AS stream
              FROM numbers) one);

-- Whoever orders has begun within the last three hundred days, and holds no fund.
orders AS (
    SELECT one.*, quantity * price AS visit_pence, (day + 7 < :days) + (day + 14 < :days AND NOT early) AS given,
           (day + 10 < :days) + (day + 17 < :days AND NOT early) AS billed,
           NUMBER(2, begun, person) AS person_id, NUMBER(3, begun, person) AS plan_id, NUMBER(4, begun, person) AS goal_id,
           NUMBER(6, begun, person) AS pot_id, NUMBER(20, 0, provider) AS provider_id, NUMBER(21, 0, provider) AS service_id,
           NUMBER(25, day, n) AS order_id, NUMBER(26, day, n) AS line_id, NUMBER(27, day, n) AS hold_id,
           NUMBER(12, day, n) AS held_id
      FROM (SELECT two.*, person * :days DIV :holders AS begun, PRICE(provider) AS price
              FROM (SELECT three.*, any_person - (MOD(any_person, 4) = 3) AS person
                      FROM (SELECT four.*, LOWEST(day) + MOD(CHANCE('who', n), day * :holders DIV :days - LOWEST(day)) AS any_person
                              FROM (SELECT n, 10 + n * (:days - 11) DIV :all_orders AS day, MOD(CHANCE('provider', n), :providers) AS provider,
                                           1 + MOD(CHANCE('quantity', n), 3) AS quantity, MOD(CHANCE('early', n), 10) = 0 AS early
                                      FROM numbers) four) three) two) one);

visits AS (
    SELECT one.*, NUMBER(23, given_on, n) AS delivery_id, NUMBER(24, given_on + 1, n) AS invoice_id,
           NUMBER(18, given_on + 3, n) AS approval_id, NUMBER(13, given_on + 3, n) AS settled_id, given_on + 3 < :days AS is_billed
      FROM (SELECT orders.*, day + 7 * nth AS given_on, n * 2 + nth AS visit
              FROM orders JOIN (SELECT 1 AS nth UNION ALL SELECT 2) twice ON (nth = 1 OR NOT early) AND day + 7 * nth < :days) one);

draws AS (
    SELECT one.*, NUMBER(4, begun, person) AS goal_id, NUMBER(6, begun, person) AS pot_id, NUMBER(7, begun, person) AS agreement_id,
           NUMBER(16, day, n) AS drawn_id
      FROM (SELECT two.*, person * :days DIV :holders AS begun
              FROM (SELECT three.*, any_person - MOD(any_person, 4) + 3 AS person
                      FROM (SELECT four.*, LOWEST(day) + MOD(CHANCE('drawer', n), day * :holders DIV :days - 4 - LOWEST(day)) AS any_person
                              FROM (SELECT n, 10 + n * (:days - 11) DIV :all_draws AS day, 1000 + MOD(CHANCE('pence', n), 4000) AS pence
                                      FROM numbers) four) three) two) one);

owed AS (
    SELECT provider, pence, :week * :providers + provider AS n
      FROM (SELECT provider_id - NUMBER(20, 0, 0) AS provider, SUM(amount_pence) AS pence FROM approval_share
             WHERE approval_id >= NUMBER(0, :sent - 7, 0) AND approval_id < NUMBER(0, :sent, 0)
               AND provider_id BETWEEN NUMBER(20, 0, 0) AND NUMBER(20, 0, :providers - 1) GROUP BY provider_id) one);

holds AS (
    SELECT pot_id, SUM(open_pence) AS held, SUM(settled_pence) AS settled FROM pot_hold
     WHERE pot_id >= NUMBER(0, :begun, 0) AND pot_id < NUMBER(0, :begun_after, 0) GROUP BY pot_id),
drawn AS (
    SELECT agreement_id, SUM(amount_pence) AS drawn FROM draw_down
     WHERE agreement_id >= NUMBER(0, :begun, 0) AND agreement_id < NUMBER(0, :begun_after, 0) GROUP BY agreement_id);

steps AS (
    SELECT 'NOTIONAL' AS of_holding, 0 AS step, 'FUNDED' AS reason, 'FUNDING' AS from_kind, 'UNALLOCATED' AS to_kind
    UNION ALL SELECT 'NOTIONAL', 2, 'ALLOCATED', 'UNALLOCATED', 'AVAILABLE'
    UNION ALL SELECT 'THIRD_PARTY', 0, 'PROMISED', 'FUNDING', 'PROMISED'
    UNION ALL SELECT 'THIRD_PARTY', 1, 'PAID_IN', 'PROMISED', 'UNALLOCATED'
    UNION ALL SELECT 'THIRD_PARTY', 2, 'ALLOCATED', 'UNALLOCATED', 'AVAILABLE');
