package dk.samspor.reporting.populations;

import dk.samspor.platform.access.Caller;
import dk.samspor.platform.parties.Municipality;
import dk.samspor.platform.parties.Parties;
import dk.samspor.platform.parties.Region;
import dk.samspor.reporting.database.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * How many live in a place in a year: the number loaded for it, else the one the sources print, else the sum of all its
 * parts, where each of them is known. Nothing is carried on to another year.
 */
@ApplicationScoped
public class Inhabitants {

  private static final long REMEMBERED_NANOS = 5_000_000_000L;

  private final Rows rows;
  private final Parties parties;
  private final Caller caller;
  private volatile Remembered remembered;

  private record PlaceAndYear(String place, int year) {}

  private record Remembered(long since, Map<PlaceAndYear, Integer> loaded) {}

  Inhabitants(Rows rows, Parties parties, Caller caller) {
    this.rows = rows;
    this.parties = parties;
    this.caller = caller;
  }

  public OptionalInt ofMunicipality(String code, int year) {
    Integer loaded = loaded().get(new PlaceAndYear(code, year));
    return loaded == null ? parties.populations().of(code, year) : OptionalInt.of(loaded);
  }

  public OptionalInt ofRegion(String code, int year) {
    OptionalInt own = ofMunicipality(code, year); // kept by code, whatever it is the code of
    return own.isPresent() ? own : sum(parties.municipalities().stream()
        .filter(one -> one.regionCode(LocalDate.of(year, 1, 1)).equals(code)).map(Municipality::code).map(one -> ofMunicipality(one, year)).toList());
  }

  public OptionalInt ofTheCountry(int year) {
    LocalDate newYear = LocalDate.of(year, 1, 1);
    return sum(parties.regions().stream().filter(region -> region.existsOn(newYear)).map(Region::code)
        .map(code -> ofRegion(code, year)).toList());
  }

  List<LoadedPopulation> all() {
    return rows.query("select place, year, inhabitants, source from population order by place, year",
        row -> new LoadedPopulation(row.getString(1), row.getInt(2), row.getInt(3), row.getString(4)));
  }

  void load(List<LoadedPopulation> populations) {
    populations.forEach(one -> rows.update("insert into population (place, year, inhabitants, source, set_by, set_at) values (?, ?, ?, ?, ?,"
        + " now()) on conflict (place, year) do update set inhabitants = excluded.inhabitants, source = excluded.source,"
        + " set_by = excluded.set_by, set_at = excluded.set_at", one.place(), one.year(), one.inhabitants(), one.source(), caller.subject()));
    remembered = null;
  }

  private static OptionalInt sum(Collection<OptionalInt> parts) {
    return parts.isEmpty() || parts.stream().anyMatch(OptionalInt::isEmpty) ? OptionalInt.empty()
        : OptionalInt.of(parts.stream().mapToInt(OptionalInt::getAsInt).sum());
  }

  private Map<PlaceAndYear, Integer> loaded() {
    Remembered now = remembered;
    if (now == null || System.nanoTime() - now.since() > REMEMBERED_NANOS) {
      Map<PlaceAndYear, Integer> loaded = new HashMap<>();
      all().forEach(one -> loaded.put(new PlaceAndYear(one.place(), one.year()), one.inhabitants()));
      now = new Remembered(System.nanoTime(), loaded);
      remembered = now;
    }
    return now.loaded();
  }
}
