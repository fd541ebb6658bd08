package dk.samspor.platform.audit;

import dk.samspor.platform.audit.Verdict.Broken;
import dk.samspor.platform.audit.Verdict.Fault;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Compares every head that was kept outside with the link it names, a thousand at a time: years of heads do not fit in
 * memory. A head is written after its link was committed, so a link that is not there has been taken away.
 */
final class HeadsOutside {

  private static final int AT_A_TIME = 1000;

  private final Connection connection;
  private long heads;
  private Broken first;

  private HeadsOutside(Connection connection) {
    this.connection = connection;
  }

  static HeadsOutside compared(Connection connection, HeadFile file) throws SQLException, IOException {
    var outside = new HeadsOutside(connection);
    try (var stream = file.all()) {
      var next = stream.iterator();
      while (next.hasNext()) {
        List<Head> some = new ArrayList<>(AT_A_TIME);
        while (some.size() < AT_A_TIME && next.hasNext()) {
          some.add(next.next());
        }
        outside.compare(some);
      }
    }
    return outside;
  }

  long count() {
    return heads;
  }

  /** The first link that is not the one that was seen. */
  Optional<Broken> first() {
    return Optional.ofNullable(first);
  }

  private void compare(List<Head> some) throws SQLException {
    heads += some.size();
    var there = Seals.at(connection, some.stream().map(Head::position).toList());
    for (var head : some) {
      var link = there.get(head.position());
      if (link == null) {
        missing(head);
      } else if (!head.names(link)) {
        found(new Broken(head.position(), Fault.REPLACED, "seen at " + head.sealedAt() + " with another digest"));
      }
    }
  }

  private void missing(Head head) throws SQLException {
    if (first != null && first.position() <= head.position()) {
      return; // one of many behind the place that is known already
    }
    long last = Seals.last(connection).position();
    var fault = head.position() > last ? Fault.TRUNCATED : Fault.SEAL_DELETED;
    found(new Broken(Math.min(last + 1, head.position()), fault, "seal " + head.position() + " was seen at " + head.sealedAt()));
  }

  private void found(Broken broken) {
    if (first == null || broken.position() < first.position()) {
      first = broken;
    }
  }
}
