package dk.samspor.local.bench;

import dk.samspor.local.LocalStackException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Years of training plans written straight into the referral service's tables: copies of plans that came through its door,
 * each with an id, a citizen, a municipality, a ward and a practice of its own, and on their desks. The names are those of
 * the plans that came, so that common ones are common. Inhabitants of single municipalities stand in none of our sources:
 * the largest has a ninth of all, as København has, and the others' shares come from the seed.
 *
 * @param database as the superuser: no policies, and no triggers
 * @param largest code of the municipality whose desk is the fullest
 */
record MillionPlans(Connection database, Path checkout, String largest) {

  private static final double LARGEST = 0.11;
  private static final int WARDS = 400;
  private static final int PRACTICES = 1_700;
  private static final long SEED = 20150310;

  /** Nine of ten are over; what is open is among the newest. Ids grow with time, as the service's do. */
  private static final String ROWS = """
      create unlogged table bench_row as
      select n, (lpad(to_hex(1577836800000 + n::bigint * 150000), 12, '0') || '7000' || '8000' || left(md5(n::text), 12))::uuid as id, md5('c' || n)::uuid as citizen,
        (array[%s])[width_bucket(mod(hashint8(n)::bigint + 2147483648, 1000000) / 1000000.0, array[%s]::float8[])] as home,
        'hospital:b' || mod(hashint8(n + 7)::bigint + 2147483648, %d) as ward, 'practice:' || lpad(mod(hashint8(n + 13)::bigint + 2147483648, %d)::text, 6, '9') as practice,
        case when n %% 10 < 9 and n < %d then 'COMPLETED' else (array['RECEIVED', 'ACCEPTED', 'ALLOCATED', 'STARTED', 'STARTED', 'RETURNED'])[1 + mod(n, 6)] end as status,
        case when n %% 3 = 0 then date '2026-11-22' + mod(n, 90)::int - 30 end as deadline, 1 + mod(hashint8(n + 3)::bigint + 2147483648, %d) as pattern
      from generate_series(1, %d) n""";

  private static final String PATTERNS = """
      create unlogged table bench_pattern as select row_number() over () as pattern, p.content, p.age_band, c.name, c.birth_date, c.cpr, c.name_parts
      from training_plan p join citizen_card c on c.citizen_id = p.citizen_id""";

  private static final List<String> FILL = List.of(
      "insert into citizen_card (citizen_id, cpr, cpr_index, name, birth_date, address_protected, practice, name_parts, registered_at)"
          + " select r.citizen, p.cpr, sha256(r.citizen::text::bytea), p.name, p.birth_date, false, substr(r.practice, 10), p.name_parts, now()"
          + " from bench_row r join bench_pattern p using (pattern)",
      "insert into training_plan (id, version, status, kind, citizen_id, home_municipality, case_seq, sender, letter_id, received_date, age_band, submission,"
          + " content, plan_type, deadline, blocking_findings, advisory_findings)"
          + " select r.id, 3, r.status, 'TRAINING_PLAN', r.citizen, r.home, 1, r.ward, 'B' || r.n, date '2020-01-01' + (r.n / 576)::int, p.age_band, 1, p.content,"
          + " 'GENERAL', r.deadline, 0, 0 from bench_row r join bench_pattern p using (pattern)",
      "insert into desk (authority, case_id, kind, part, status, citizen_id, home_municipality, due)"
          + " select 'municipality:' || home, id, 'TRAINING_PLAN', 'RECEIVER', status, citizen, home, case when status in ('RECEIVED', 'ACCEPTED', 'ALLOCATED', 'RETURNED') then deadline end from bench_row"
          + " union all select ward, id, 'TRAINING_PLAN', 'SENDER', status, citizen, home, null from bench_row"
          + " union all select practice, id, 'TRAINING_PLAN', 'COPY', status, citizen, home, null from bench_row where n % 3 > 0",
      "insert into desk_name (authority, part, citizen) select d.authority, name.key, d.citizen_id from desk d join citizen_card c on c.citizen_id = d.citizen_id"
          + " cross join name_keys(c.name_parts) as name(key) order by 1, 2, 3");

  /** In the order in which they are filled, so that an index is made once and not a million times over. */
  private static final String INDEXES = "select indexname, indexdef from pg_indexes where schemaname = 'public' and tablename in"
      + " ('training_plan', 'desk', 'desk_name', 'citizen_card') and indexname not in (select conname from pg_constraint)";

  void write(int plans) {
    try (var statement = database.createStatement()) {
      for (var setting : List.of("session_replication_role = replica", "synchronous_commit = off", "maintenance_work_mem = '512MB'", "work_mem = '256MB'")) {
        statement.execute("set " + setting);
      }
      statement.execute(PATTERNS);
      statement.execute(rows(plans, patterns(statement)));
      var indexes = indexes(statement);
      for (var index : indexes) statement.execute("drop index " + index[0]);
      for (var table : FILL) statement.execute(table);
      for (var index : indexes) statement.execute(index[1]);
      statement.execute("drop table bench_row, bench_pattern");
      for (var table : List.of("training_plan", "desk", "desk_name", "citizen_card")) statement.execute("vacuum analyze " + table);
    } catch (SQLException | IOException trouble) {
      throw new LocalStackException("The plans could not be written: " + trouble.getMessage(), trouble);
    }
  }

  private static int patterns(Statement statement) throws SQLException {
    try (var row = statement.executeQuery("select count(*) from bench_pattern")) {
      row.next();
      return row.getInt(1);
    }
  }

  private static List<String[]> indexes(Statement statement) throws SQLException {
    var indexes = new ArrayList<String[]>();
    try (var row = statement.executeQuery(INDEXES)) {
      while (row.next()) indexes.add(new String[] {row.getString(1), row.getString(2)});
    }
    return indexes;
  }

  private String rows(int plans, int patterns) throws IOException {
    var towns = towns();
    var shares = shares(towns.size());
    var codes = String.join(", ", towns.stream().map(code -> "'" + code + "'").toList());
    var thresholds = new StringBuilder("0");
    double sum = 0;
    for (var share : shares.subList(0, shares.size() - 1)) thresholds.append(", ").append(sum += share);
    return ROWS.formatted(codes, thresholds, WARDS, PRACTICES, plans - plans / 50, patterns, plans);
  }

  /** The largest first. */
  private List<String> towns() throws IOException {
    var lines = Files.readAllLines(checkout.resolve("platform/src/main/resources/parties/municipalities.csv"));
    var codes = new ArrayList<>(lines.stream().skip(1).map(line -> line.split(",")[0]).filter(code -> !code.equals(largest)).toList());
    codes.addFirst(largest);
    return codes;
  }

  private static List<Double> shares(int towns) {
    var random = new Random(SEED);
    var rough = IntStream.range(1, towns).mapToDouble(town -> 0.4 + random.nextDouble() + Math.pow(random.nextDouble(), 6) * 6).boxed().toList();
    double sum = rough.stream().mapToDouble(Double::doubleValue).sum();
    var shares = new ArrayList<>(rough.stream().map(one -> one / sum * (1 - LARGEST)).toList());
    shares.addFirst(LARGEST);
    return shares;
  }
}
