package dk.samspor.referral.worklist;

import dk.samspor.platform.access.Authority;
import dk.samspor.platform.access.Caller;
import dk.samspor.platform.access.OwnDesks;
import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.platform.cases.Case;
import dk.samspor.platform.web.PlatformCode;
import dk.samspor.platform.web.Violation;
import dk.samspor.referral.ReferralCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Who looks after whose list, among colleagues of one authority: nobody sees a case by it that is not on her own desk. */
@ApplicationScoped
class Covers {

  private static final String ADD = "insert into cover (id, authority, absent, covered_by, first_day, last_day, made_by) values (?, ?, ?, ?, ?, ?, ?)";
  private static final String COMING = "select * from cover where authority = any(?) and last_day >= ? order by first_day, id";
  private static final String HOLDS = "select exists (select from cover where authority = any(?) and absent = ? and covered_by = ? and ? between first_day and last_day)";
  private static final String END = "update cover set last_day = greatest(first_day, ?::date - 1) where id = ? and authority = any(?) and last_day >= ?";
  private static final String DROP = "delete from cover where id = ? and authority = any(?) and first_day >= ?";

  private final EntityManager entities;
  private final OwnDesks ownDesks;
  private final Caller caller;
  private final BusinessClock clock;

  Covers(EntityManager entities, OwnDesks ownDesks, Caller caller, BusinessClock clock) {
    this.entities = entities;
    this.ownDesks = ownDesks;
    this.caller = caller;
    this.clock = clock;
  }

  Cover add(Authority authority, CoverForColleague command) {
    String absent = command.absent() == null ? caller.subject() : command.absent();
    if (command.to().isBefore(command.from()) || command.to().isBefore(clock.today())) {
      throw ReferralCode.COVER_PERIOD.refuse(Violation.of("to", ReferralCode.COVER_PERIOD));
    }
    if (absent.equals(command.coveredBy())) {
      throw ReferralCode.COVER_BY_ANOTHER.refuse(Violation.of("coveredBy", ReferralCode.COVER_BY_ANOTHER));
    }
    Cover cover = new Cover(Case.freshId(), authority.value(), absent, command.coveredBy(), command.from(), command.to(), caller.subject());
    return asked(ADD, statement -> {
      write(cover, statement);
      return cover;
    });
  }

  /** Of the caller's authorities, now and to come. */
  List<Cover> coming() {
    return asked(COMING, statement -> {
      statement.setArray(1, mine(statement));
      statement.setObject(2, clock.today());
      List<Cover> covers = new ArrayList<>();
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          covers.add(cover(row));
        }
      }
      return covers;
    });
  }

  /** Ends the day before today; one that has not begun is gone. */
  void end(UUID id) {
    boolean gone = asked(DROP, statement -> {
      statement.setObject(1, id);
      statement.setArray(2, mine(statement));
      statement.setObject(3, clock.today());
      return statement.executeUpdate() == 1;
    });
    if (!gone && !shortened(id)) {
      throw PlatformCode.NOT_FOUND.refuse();
    }
  }

  private boolean shortened(UUID id) {
    return asked(END, statement -> {
      statement.setObject(1, clock.today());
      statement.setObject(2, id);
      statement.setArray(3, mine(statement));
      statement.setObject(4, clock.today());
      return statement.executeUpdate() == 1;
    });
  }

  /** Her own list is everybody's to see; another's only while one looks after it. */
  void requireOwnOrCovered(String person) {
    if (!person.equals(caller.subject()) && !isCoveredByCaller(person)) {
      throw ReferralCode.NO_COVER.refuse();
    }
  }

  private boolean isCoveredByCaller(String person) {
    return asked(HOLDS, statement -> {
      statement.setArray(1, mine(statement));
      statement.setString(2, person);
      statement.setString(3, caller.subject());
      statement.setObject(4, clock.today());
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getBoolean(1);
      }
    });
  }

  private static void write(Cover cover, PreparedStatement statement) throws SQLException {
    statement.setObject(1, cover.id());
    statement.setString(2, cover.authority());
    statement.setString(3, cover.absent());
    statement.setString(4, cover.coveredBy());
    statement.setObject(5, cover.from());
    statement.setObject(6, cover.to());
    statement.setString(7, cover.madeBy());
    statement.executeUpdate();
  }

  private static Cover cover(ResultSet row) throws SQLException {
    return new Cover(row.getObject("id", UUID.class), row.getString("authority"), row.getString("absent"), row.getString("covered_by"),
        row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class), row.getString("made_by"));
  }

  private java.sql.Array mine(PreparedStatement statement) throws SQLException {
    return statement.getConnection().createArrayOf("text", ownDesks.authorities().toArray());
  }

  private <T> T asked(String sql, Work<T> work) {
    return entities.unwrap(Session.class).doReturningWork((Connection connection) -> {
      try (var statement = connection.prepareStatement(sql)) {
        return work.on(statement);
      }
    });
  }

  private interface Work<T> {
    T on(PreparedStatement statement) throws SQLException;
  }
}
