package dk.samspor.stratification.model;

import dk.samspor.stratification.model.feel.Cell;
import java.util.List;

/**
 * One row of a decision table.
 *
 * @param number from 1
 * @param cells  what it asks of each column
 * @param answer text, or the points it gives
 */
public record Rule(int number, List<Cell> cells, Object answer, Text sentence, String source) {

  /** Whether all its cells hold. */
  public boolean holds(List<?> values) {
    for (int column = 0; column < cells.size(); column++) if (!cells.get(column).holds(values.get(column))) return false;
    return true;
  }

  /** Whether it looks at a column. */
  public boolean looksAt(int column) {
    return !cells.get(column).isOpen();
  }
}
