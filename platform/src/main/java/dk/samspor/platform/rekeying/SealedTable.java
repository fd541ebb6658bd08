package dk.samspor.platform.rekeying;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table with columns that {@code CitizenVault} seals. Whoever adds such a column declares it by a bean of this type,
 * or a key could be taken away while rows still need it.
 *
 * @param blindIndex the look-up column that is made anew with the key, where there is one
 */
public record SealedTable(String name, List<Column> columns, Optional<BlindIndex> blindIndex) {

  /**
   * @param purpose what the values are sealed for; empty where no purpose was given
   */
  public record Column(String name, String purpose) {}

  /**
   * @param of the sealed column that holds the CPR number it is made from
   */
  public record BlindIndex(String name, String of) {}

  public SealedTable {
    columns = List.copyOf(columns);
  }

  public static SealedTable named(String name) {
    return new SealedTable(name, List.of(), Optional.empty());
  }

  /** A column sealed for its own name, {@code table.column}, as most are. */
  public SealedTable column(String column) {
    return column(column, name + "." + column);
  }

  public SealedTable column(String column, String purpose) {
    var more = new ArrayList<>(columns);
    more.add(new Column(column, purpose));
    return new SealedTable(name, more, blindIndex);
  }

  public SealedTable blindIndex(String index, String of) {
    return new SealedTable(name, columns, Optional.of(new BlindIndex(index, of)));
  }
}
