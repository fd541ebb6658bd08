package dk.samspor.platform.parties;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Inhabitants by municipality or region and year. Only figures with a source are here: where there is none,
 * the answer is empty and a figure per 1,000 inhabitants cannot be given.
 */
public final class Populations {

  record CodeAndYear(String code, int year) {}

  private final Map<CodeAndYear, Integer> inhabitants;

  Populations(Map<CodeAndYear, Integer> inhabitants) {
    this.inhabitants = Map.copyOf(inhabitants);
  }

  /** Inhabitants of the municipality or region with that code in that year. */
  public OptionalInt of(String code, int year) {
    Integer known = inhabitants.get(new CodeAndYear(code, year));
    return known == null ? OptionalInt.empty() : OptionalInt.of(known);
  }

  /** The newest figure not later than the year; which year it is from is part of the answer. */
  public Optional<Population> latest(String code, int year) {
    return inhabitants.entrySet().stream()
        .filter(entry -> entry.getKey().code().equals(code) && entry.getKey().year() <= year)
        .max(Comparator.comparingInt(entry -> entry.getKey().year()))
        .map(entry -> new Population(code, entry.getKey().year(), entry.getValue()));
  }
}
