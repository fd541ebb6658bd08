package dk.samspor.referral.unit;

import dk.samspor.platform.agreements.Agreements;
import dk.samspor.platform.agreements.ReceivingUnit;
import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.platform.database.WorkerRole;
import dk.samspor.platform.parties.Parties;
import dk.samspor.platform.parties.Region;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.Session;

/**
 * The waiting lists of the departments, in figures. Counted over everybody's referrals, which a caller may not see one by one:
 * what leaves here is sums by department.
 */
@ApplicationScoped
class WaitingLists {

  private static final String COUNTED = """
      select r.unit, r.subject, count(*) as referred, count(*) filter (where r.status = 'CALLED_IN') as called_in,
        count(*) filter (where r.status in ('RECEIVED', 'RESUBMITTED')) as waiting, count(r.started_on) as started,
        count(r.examined_on) as examined, count(*) filter (where r.started_on > ? and r.started_on <= ?) as begun
      from unit_referral r group by r.unit, r.subject""";

  private static final String CAPACITIES = "select distinct on (unit, subject) unit, subject, starts_per_week from unit_capacity where from_day <= ?"
      + " order by unit, subject, from_day desc";

  private static final String PUBLISH = "insert into unit_capacity (unit, subject, from_day, starts_per_week) values (?, ?, ?, ?)"
      + " on conflict (unit, subject, from_day) do update set starts_per_week = excluded.starts_per_week";

  private final EntityManager entities;
  private final WorkerRole worker;
  private final Agreements agreements;
  private final Parties parties;
  private final BusinessClock clock;

  WaitingLists(EntityManager entities, WorkerRole worker, Agreements agreements, Parties parties, BusinessClock clock) {
    this.entities = entities;
    this.worker = worker;
    this.agreements = agreements;
    this.parties = parties;
    this.clock = clock;
  }

  private record Key(String unit, String subject) {
    @Override
    public String toString() {
      return "Key[masked]";
    }
  }

  private record Counts(int referred, int calledIn, int waiting, int started, int examined, int begun) {
    static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);
  }

  /** Every department of every region today, those with the shortest wait first; what is not known last. */
  List<UnitOverview> all() {
    LocalDate today = clock.today();
    return entities.unwrap(Session.class).doReturningWork(connection -> {
      worker.take(connection);
      Map<Key, Counts> counts = counts(connection, today);
      Map<Key, Integer> capacities = capacities(connection, today);
      return parties.regions().stream().filter(region -> region.existsOn(today)).flatMap(region -> of(region, today, counts, capacities))
          .sorted(Comparator.comparing(one -> one.estimate().days(), Comparator.nullsLast(Comparator.naturalOrder()))).toList();
    });
  }

  void publish(String unit, PublishCapacity command) {
    entities.unwrap(Session.class).doWork(connection -> {
      try (var statement = connection.prepareStatement(PUBLISH)) {
        statement.setString(1, unit);
        statement.setString(2, command.subject());
        statement.setObject(3, command.from());
        statement.setInt(4, command.startsPerWeek());
        statement.executeUpdate();
      }
    });
  }

  private Stream<UnitOverview> of(Region region, LocalDate today, Map<Key, Counts> counts, Map<Key, Integer> capacities) {
    return agreements.onRegion(today, region.code()).receivingUnits().stream().map(unit -> overview(region, unit, today,
        counts.getOrDefault(new Key(unit.unit(), unit.subject()), Counts.NONE), capacities.get(new Key(unit.unit(), unit.subject()))));
  }

  private static UnitOverview overview(Region region, ReceivingUnit unit, LocalDate today, Counts of, Integer capacity) {
    return new UnitOverview(unit.unit(), unit.name(), region.code(), unit.subject(), unit.fromAge(), unit.toAge(), of.referred(), of.calledIn(),
        of.waiting(), of.started(), of.examined(), WaitEstimate.of(of.waiting() + of.calledIn(), of.begun(), capacity), today);
  }

  private static Map<Key, Counts> counts(Connection connection, LocalDate today) throws SQLException {
    Map<Key, Counts> counts = new HashMap<>();
    try (var query = connection.prepareStatement(COUNTED)) {
      query.setObject(1, today.minusDays(WaitEstimate.WINDOW_DAYS));
      query.setObject(2, today);
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          counts.put(key(row), new Counts(row.getInt("referred"), row.getInt("called_in"), row.getInt("waiting"), row.getInt("started"),
              row.getInt("examined"), row.getInt("begun")));
        }
      }
    }
    return counts;
  }

  private static Map<Key, Integer> capacities(Connection connection, LocalDate today) throws SQLException {
    Map<Key, Integer> capacities = new HashMap<>();
    try (var query = connection.prepareStatement(CAPACITIES)) {
      query.setObject(1, today);
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          capacities.put(key(row), row.getInt("starts_per_week"));
        }
      }
    }
    return capacities;
  }

  private static Key key(ResultSet row) throws SQLException {
    return new Key(row.getString("unit"), row.getString("subject"));
  }
}
