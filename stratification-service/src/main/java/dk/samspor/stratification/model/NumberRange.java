package dk.samspor.stratification.model;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/**
 * Which numbers an input may be.
 *
 * @param decimals how many are kept: 0 for whole numbers
 * @param unit     as people write it, or empty
 */
public record NumberRange(BigDecimal from, BigDecimal to, int decimals, String unit) {

  /** The number as the model keeps it, or empty when it is outside or more precise than is asked. */
  Optional<BigDecimal> read(Number given) {
    var number = new BigDecimal(given.toString()).stripTrailingZeros();
    if (number.scale() > decimals || number.compareTo(from) < 0 || number.compareTo(to) > 0) return Optional.empty();
    return Optional.of(number.setScale(Math.max(0, number.scale())));
  }

  /** The smallest difference between two of these numbers. */
  public BigDecimal step() {
    return BigDecimal.ONE.movePointLeft(decimals);
  }

  boolean contains(BigDecimal number) {
    return number.compareTo(from) >= 0 && number.compareTo(to) <= 0;
  }

  /** Danish writes a comma. */
  Text inWords(Object number) {
    var english = String.format(Locale.ROOT, "%s %s", number, unit).strip();
    return new Text(english.replace('.', ','), english);
  }
}
