package dk.samspor.local.bench;

import dk.samspor.local.LocalStackException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Years of meeting days written straight into the meeting service's tables: copies of one day that came through its door, with its
 * cases, their places, citizens, history and desks, and of the other meeting that has a place on it. A day in sixty-one is still to come
 * and its cases wait; on the others they are closed. A twentieth is in the measured municipality, so that its desk is as full as a
 * large one's, and its region has all of that region's. Inside the database: what is copied does not leave it.
 *
 * @param database as the superuser: no policies, and no triggers
 * @param day the day that is copied
 */
record YearsOfMeetings(Connection database, UUID day) {

  /** Of the last years and the two months to come. */
  private static final String DAYS = """
      create unlogged table bench_day as
      select n, md5('day' || n)::uuid as id, case when mod(n, 20) = 0 then '0461' else lpad(mod(n, 860)::text, 4, '0') end as home,
        case when mod(n, 20) = 0 then '1083' else (array['1081', '1082', '1083', '1084', '1085'])[1 + mod(n, 5)] end as region, mod(n, 61) = 7 as to_come,
        case when mod(n, 61) = 7 then current_date + 1 + mod(n, 60) else current_date - 1 - (n * %d::bigint / %d)::int end as date
      from generate_series(1, %d) n""";

  private static final String CASES = """
      create unlogged table bench_case as
      select d.id as day, d.home, d.region, d.date, d.to_come, t.id as pattern, (t.submission ->> 'slot')::int as slot,
        case when d.to_come then t.status else 'CLOSED' end as status,
        (lpad(to_hex(1451606400000 + d.n::bigint * 100000), 12, '0') || '7' || left(md5(d.n || 'a' || t.id), 3) || '8' || left(md5(d.n || 'b' || t.id), 15))::uuid as id,
        md5('citizen' || d.n || t.id)::uuid as citizen
      from bench_day d cross join team_case t where t.meeting_day = '%s'""";

  private static final String MEETINGS = """
      create unlogged table bench_meeting as
      select d.id as day, d.home, d.region, d.date, d.to_come, o.id as pattern, o.slot, md5('meeting' || d.n)::uuid as id, md5('round' || d.n)::uuid as citizen,
        case when d.to_come then 'PLANNED' else 'CANCELLED' end as status
      from bench_day d cross join other_meeting o where o.meeting_day = '%s' and mod(d.n, 5) = 0""";

  private static final List<String> FILL = List.of(
      "insert into meeting_day select r.* from bench_day b join meeting_day t on t.id = '%1$s' cross join lateral jsonb_populate_record(t,"
          + " jsonb_build_object('id', b.id, 'home_municipality', b.home, 'region', b.region, 'date', b.date,"
          + " 'status', case when b.to_come then 'PLANNED' else 'HELD' end, 'held_cases', case when b.to_come then null else 12 end)) r",
      "insert into team_case select r.* from bench_case b join team_case t on t.id = b.pattern cross join lateral jsonb_populate_record(t,"
          + " jsonb_build_object('id', b.id, 'citizen_id', b.citizen, 'home_municipality', b.home, 'region', b.region, 'status', b.status, 'meeting_day', b.day,"
          + " 'submission', t.submission || jsonb_build_object('meetingDay', b.day, 'meetingDate', b.date))) r",
      "insert into other_meeting select r.* from bench_meeting b join other_meeting t on t.id = b.pattern cross join lateral jsonb_populate_record(t,"
          + " jsonb_build_object('id', b.id, 'citizen_id', b.citizen, 'home_municipality', b.home, 'region', b.region, 'status', b.status, 'meeting_day', b.day,"
          + " 'date', b.date)) r",
      "insert into meeting_slot (day_id, slot, case_id, outcome) select day, slot, id, case when to_come then 'WAITING' else 'HELD' end from bench_case"
          + " union all select day, slot, id, 'WAITING' from bench_meeting where to_come",
      "insert into citizen_card (citizen_id, cpr, cpr_index, name, birth_date, address_protected, practice, name_parts, registered_at)"
          + " select b.citizen, c.cpr, sha256(b.citizen::text::bytea), c.name, c.birth_date, false, null, c.name_parts, now()"
          + " from bench_case b join team_case t on t.id = b.pattern join citizen_card c on c.citizen_id = t.citizen_id"
          + " union all select b.citizen, c.cpr, sha256(b.citizen::text::bytea), c.name, c.birth_date, false, null, c.name_parts, now()"
          + " from bench_meeting b join other_meeting t on t.id = b.pattern join citizen_card c on c.citizen_id = t.citizen_id",
      "insert into history (case_id, kind, kle, act, from_status, to_status, reasons, note, actor, authority, business_date, citizen_id, audience)"
          + " select b.id, h.kind, h.kle, h.act, h.from_status, h.to_status, h.reasons, h.note, h.actor, 'municipality:' || b.home, b.date - 20, b.citizen,"
          + " array['municipality:' || b.home, 'region:' || b.region] from bench_case b join history h on h.case_id = b.pattern",
      "insert into desk (authority, case_id, kind, part, status, citizen_id, home_municipality, due)"
          + desks("'TEAM_CASE'", "bench_case", "citizen", "status") + " union all" + desks("'OTHER_MEETING'", "bench_meeting", "citizen", "status")
          + " union all" + desks("'MEETING_DAY'", "bench_day", "'00000000-0000-0000-0000-000000000000'::uuid", "case when to_come then 'PLANNED' else 'HELD' end"));

  private static final List<String> TABLES = List.of("meeting_day", "team_case", "other_meeting", "meeting_slot", "citizen_card", "history", "desk");

  /** In the order in which they are filled, so that an index is made once and not a row at a time. */
  private static final String INDEXES = "select indexname, indexdef from pg_indexes where schemaname = 'public' and tablename in ('"
      + String.join("', '", TABLES) + "') and indexname not in (select conname from pg_constraint)";

  private static String desks(String kind, String rows, String citizen, String status) {
    String of = " id, %s, '%%s', %s, %s, home, case when to_come then date end from %s".formatted(kind, status, citizen, rows);
    return " select 'municipality:' || home," + of.formatted("RECEIVER") + " union all select 'region:' || region," + of.formatted("REGION");
  }

  void write(int days, int years) {
    try (var statement = database.createStatement()) {
      for (var setting : List.of("session_replication_role = replica", "synchronous_commit = off", "maintenance_work_mem = '512MB'", "work_mem = '256MB'")) {
        statement.execute("set " + setting);
      }
      statement.execute(DAYS.formatted(years * 365, days, days));
      statement.execute(CASES.formatted(day));
      statement.execute(MEETINGS.formatted(day));
      var indexes = indexes(statement);
      for (var index : indexes) statement.execute("drop index " + index[0]);
      for (var table : FILL) statement.execute(table.formatted(day));
      for (var index : indexes) statement.execute(index[1]);
      statement.execute("drop table bench_day, bench_case, bench_meeting");
      for (var table : TABLES) statement.execute("vacuum analyze " + table);
      statement.execute("checkpoint"); // else the disk is busy with it while the first calls are measured
    } catch (SQLException trouble) {
      throw new LocalStackException("The years could not be written: " + trouble.getMessage(), trouble);
    }
  }

  private static List<String[]> indexes(Statement statement) throws SQLException {
    var indexes = new ArrayList<String[]>();
    try (var row = statement.executeQuery(INDEXES)) {
      while (row.next()) indexes.add(new String[] {row.getString(1), row.getString(2)});
    }
    return indexes;
  }
}
