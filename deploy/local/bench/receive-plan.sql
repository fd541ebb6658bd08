-- What referral-service asks of the database when a hospital sends a training plan, statement by statement, for
-- pgbench (-M prepared). Values are of the real ones' size; ids are new each time. The service's journal statement is
-- written out for one fact, one history line, three desk entries, one audit row and one first answer.
\set key random(1, 9000000000000000)
BEGIN;
SELECT set_config('samspor.authorities', '{hospital:4202360}', true) AS authorities, first.status,
  gen_random_uuid() AS plan, gen_random_uuid() AS letter, gen_random_uuid() AS citizen, gen_random_uuid() AS fact
FROM (SELECT 1) AS one
LEFT JOIN idempotency first ON first.client = 'pgbench' AND first.operation = 'POST /api/v1/training-plans'
  AND first.key = :key::text \gset
INSERT INTO received_letter (sender, letter_id, content, plan_id)
VALUES ('hospital:4202360', :letter::text, sha256(:letter::text::bytea), :plan::uuid)
ON CONFLICT (sender, letter_id) DO NOTHING;
INSERT INTO citizen_card AS card (citizen_id, cpr, cpr_index, name, birth_date, address_protected, practice, name_parts, registered_at)
VALUES (:citizen::uuid, decode('01' || repeat('a6', 40), 'hex'), sha256(:citizen::text::bytea),
  decode('01' || repeat('b7', 42), 'hex'), decode('01' || repeat('c8', 40), 'hex'), false, '024015', ARRAY[hashtextextended(:letter::text, 0), hashtextextended('a', 0)], now())
ON CONFLICT (citizen_id) DO UPDATE SET cpr = excluded.cpr, cpr_index = excluded.cpr_index, name = excluded.name,
  birth_date = excluded.birth_date, address_protected = card.address_protected OR excluded.address_protected,
  practice = coalesce(excluded.practice, card.practice), name_parts = excluded.name_parts, registered_at = excluded.registered_at
RETURNING coalesce((SELECT to_id FROM citizen_alias WHERE from_id = card.citizen_id), card.citizen_id);
INSERT INTO training_plan (id, version, status, kind, citizen_id, home_municipality, case_seq, sender, letter_id,
  received_date, age_band, submission, content, plan_type, discharge_date, blocking_findings, advisory_findings)
VALUES (:plan::uuid, 0, 'RECEIVED', 'TRAINING_PLAN', :citizen::uuid, '0461', 1, 'hospital:4202360', :letter::text,
  current_date, 'AGE_30_64', 1, jsonb_build_object('planType', 'GENERAL', 'need', repeat('Skal genvinde gang. ', 90)),
  'GENERAL', current_date - 13, 0, 0)
-- the service sends its SET LOCAL ROLE, and that the journal is planned once, with the journal
RETURNING set_config('role', 'bench_worker', true), set_config('plan_cache_mode', 'force_generic_plan', true), set_config('enable_seqscan', 'off', true);
WITH told AS (
  INSERT INTO outbox (event_id, topic, type, case_id, case_seq, headers, data)
  VALUES (:fact::uuid, 'samspor.referral.training-plan', 'dk.samspor.referral.TrainingPlanReceived.v1',
    :plan::uuid, 1, jsonb_build_object('specversion', '1.0', 'id', :fact::text, 'source', '/referral',
      'type', 'dk.samspor.referral.TrainingPlanReceived.v1', 'subject', :plan::text, 'time', now(), 'caseseq', '1',
      'citizenid', :citizen::text, 'authority', '0461', 'region', '1083', 'businessdate', current_date,
      'agreement', '11d7ec94e1ff', 'traceparent', '00-214cd83c6f2d3c8e597b47676543f6af-2b1411f2deb8cd7b-00'),
    repeat('{"planType":"GENERAL"}', 10))
), happened AS (
  INSERT INTO history (case_id, kind, kle, act, from_status, to_status, reasons, note, actor, authority, business_date, citizen_id, audience)
  VALUES (:plan::uuid, 'TRAINING_PLAN', '29.21.04', 'RECEIVE', null, 'RECEIVED', '{}', null, 'pgbench',
    'hospital:4202360', current_date, :citizen::uuid, ARRAY['municipality:0461', 'hospital:4202360', 'practice:024015'])
), left_desk AS (
  DELETE FROM desk WHERE case_id = ANY(ARRAY[:plan::uuid])
    AND NOT (authority || ' ' || case_id) = ANY(ARRAY['municipality:0461 ' || :plan::text, 'hospital:4202360 ' || :plan::text,
      'practice:024015 ' || :plan::text])
), on_desk AS (
  INSERT INTO desk (authority, case_id, kind, part, status, citizen_id, home_municipality, due)
  VALUES ('municipality:0461', :plan::uuid, 'TRAINING_PLAN', 'RECEIVER', 'RECEIVED', :citizen::uuid, '0461', null),
    ('hospital:4202360', :plan::uuid, 'TRAINING_PLAN', 'SENDER', 'RECEIVED', :citizen::uuid, '0461', null),
    ('practice:024015', :plan::uuid, 'TRAINING_PLAN', 'COPY', 'RECEIVED', :citizen::uuid, '0461', null)
  ON CONFLICT (authority, case_id) DO UPDATE SET part = excluded.part, status = excluded.status,
    citizen_id = excluded.citizen_id, home_municipality = excluded.home_municipality, due = excluded.due,
    changed_at = now()
), looked AS (
  INSERT INTO audit (subject, authorities, roles, purpose, operation, outcome, citizens, cases, trace)
  VALUES ('pgbench', '{hospital:4202360}', '{HOSPITAL}', 'TREATMENT', 'POST /api/v1/training-plans', 'OK',
    ARRAY[:citizen::uuid], ARRAY[:plan::uuid], '214cd83c6f2d3c8e597b47676543f6af')
), answered AS (
  INSERT INTO idempotency (client, operation, key, fingerprint, status, etag, location, answer, citizens, cases)
  VALUES ('pgbench', 'POST /api/v1/training-plans', :key::text, sha256(:key::text::bytea), 201, '"0"',
    '/api/v1/training-plans/' || :plan::text, decode(repeat('d9', 950), 'hex'),
    array[:citizen::uuid], array[:plan::uuid])
)
SELECT 1;
COMMIT;
