-- What referral-service asks of the database when somebody reads the first page of a worklist, statement by statement, for
-- pgbench (-M prepared): who asks, the page, what was looked at.
BEGIN;
SELECT set_config('samspor.authorities', '{municipality:0461}', true) AS authorities, first.status
FROM (SELECT 1) AS one LEFT JOIN idempotency first ON first.client = '' AND first.operation = '' AND first.key = '';
SELECT case_id, kind, part, status, home_municipality, due, citizen_id FROM desk WHERE authority = 'municipality:0461'
ORDER BY deadline, case_id LIMIT 51;
SET LOCAL ROLE referral_worker;
INSERT INTO audit (subject, authorities, roles, purpose, operation, outcome, citizens, cases, trace)
SELECT subject, string_to_array(authorities, ','), string_to_array(roles, ','), purpose, operation, outcome,
  string_to_array(citizens, ',')::uuid[], string_to_array(cases, ',')::uuid[], trace
FROM unnest('{pgbench}'::text[], '{municipality:0461}'::text[], '{THERAPIST}'::text[], '{TREATMENT}'::text[], '{GET /api/v1/worklist}'::text[], '{OK}'::text[],
  array(SELECT string_agg(md5(n::text)::uuid::text, ',') FROM generate_series(1, 50) n), '{""}'::text[], '{214cd83c6f2d3c8e597b47676543f6af}'::text[])
  AS a(subject, authorities, roles, purpose, operation, outcome, citizens, cases, trace);
COMMIT;
