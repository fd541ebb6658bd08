package dk.samspor.local.simulate;

import dk.samspor.local.LocalStackException;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/**
 * Years of all municipalities. The same seed makes the same events; each year is one transaction, so a broken run leaves
 * whole years.
 *
 * @param last year
 */
public record Years(Path root, Scale scale, int last, int years, long seed) {

  /** Writes them into reporting's event store; answers how many events they were. */
  public long into(Connection store, Consumer<String> progress) {
    try {
      store.setAutoCommit(false);
      var random = new Random(seed);
      var towns = Town.all(root, random);
      long all = 0;
      for (int year = last - years + 1; year <= last; year++) {
        long began = System.nanoTime();
        long written = year(store, towns, year, random);
        store.commit();
        all += written;
        progress.accept("%d: %,d events in %.1f s".formatted(year, written, (System.nanoTime() - began) / 1e9));
      }
      return all;
    } catch (SQLException | IOException trouble) {
      throw new LocalStackException("The years could not be written: " + trouble.getMessage(), trouble);
    }
  }

  private long year(Connection store, List<Town> towns, int year, Random random) throws SQLException {
    var rows = new EventRows(store, random);
    for (int month = 1; month <= 12; month++) {
      for (var town : towns) {
        new Month(town, LocalDate.of(year, month, 1), rows, random).happen(scale);
      }
    }
    rows.end();
    return rows.written();
  }
}
