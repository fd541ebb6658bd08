package dk.samspor.reporting.prices;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The price list. Shipped as a file; {@code samspor.reporting.prices} may name another one. It is read once: figures are
 * made of events and of this list, so a new list takes effect with the next start and a rebuild.
 */
public final class Prices {

  private static final String ANY = "*";

  private final List<Price> all;

  public Prices(List<Price> all) {
    this.all = List.copyOf(all);
  }

  public static Prices known() {
    return Known.LIST;
  }

  public List<Price> all() {
    return all;
  }

  /** The item's own price, else the price of whatever has none. */
  public Optional<Price> inForce(String region, String unit, String item, LocalDate day) {
    return find(region, unit, item, day).or(() -> find(region, unit, ANY, day));
  }

  /** The years whose kroner the prices in force in a window are in; more than one where a list changed. */
  public List<Integer> years(Set<String> units, LocalDate from, LocalDate to) {
    return all.stream().filter(price -> units.contains(price.unit()) && !price.from().isAfter(to)
        && (price.to() == null || !price.to().isBefore(from))).map(Price::priceYear).distinct().sorted().toList();
  }

  private Optional<Price> find(String region, String unit, String item, LocalDate day) {
    return all.stream().filter(price -> price.region().equals(region) && price.unit().equals(unit) && price.item().equals(item)
        && price.holds(day)).findFirst();
  }

  static Prices read(InputStream csv) throws IOException {
    try (MappingIterator<Map<String, String>> rows = new CsvMapper().readerForMapOf(String.class)
        .with(CsvSchema.emptySchema().withHeader()).readValues(csv)) {
      return new Prices(rows.readAll().stream().map(Prices::price).toList());
    }
  }

  private static Price price(Map<String, String> row) {
    return new Price(row.get("region"), row.get("unit"), row.get("item"), LocalDate.parse(row.get("from")),
        row.get("to").isBlank() ? null : LocalDate.parse(row.get("to")), new BigDecimal(row.get("amount")),
        Integer.parseInt(row.get("priceYear")), row.get("source"), row.get("unsure").equals("yes"));
  }

  /** Read when it is first asked for. */
  private static final class Known {
    private static final Prices LIST = load();

    private static Prices load() {
      Optional<Path> mounted = ConfigProvider.getConfig().getOptionalValue("samspor.reporting.prices", Path.class);
      try (InputStream csv = mounted.isPresent() ? Files.newInputStream(mounted.get())
          : Prices.class.getResourceAsStream("/prices/prices.csv")) {
        return read(csv);
      } catch (IOException unreadable) {
        throw new UncheckedIOException("the price list cannot be read", unreadable);
      }
    }
  }
}
