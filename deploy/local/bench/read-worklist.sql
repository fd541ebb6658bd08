-- What referral-service asks of the database when somebody reads the first page of a worklist, statement by statement, for
-- pgbench (-M prepared): who asks, the page, what was looked at.
BEGIN;
SELECT set_config('samspor.authorities', '{municipality:0461}', true) AS authorities, first.status
FROM (SELECT 1) AS one LEFT JOIN idempotency first ON first.client = '' AND first.operation = '' AND first.key = '';
SELECT case_id, kind, part, status, home_municipality, due, citizen_id FROM desk WHERE authority = 'municipality:0461'
ORDER BY deadline, case_id LIMIT 51;
SELECT set_config('role', 'referral_worker', true);
WITH looked AS (
  INSERT INTO audit (subject, authorities, roles, purpose, operation, outcome, citizens, cases, trace)
  VALUES ('pgbench', '{municipality:0461}', '{THERAPIST}', 'TREATMENT', 'GET /api/v1/worklist', 'OK',
    array(SELECT md5(n::text)::uuid FROM generate_series(1, 50) n), '{}', '214cd83c6f2d3c8e597b47676543f6af')
)
SELECT 1;
COMMIT;
