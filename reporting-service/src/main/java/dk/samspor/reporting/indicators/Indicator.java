package dk.samspor.reporting.indicators;

import dk.samspor.reporting.observations.Measure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * One declaration: everything there is to know about a figure.
 *
 * @param group where it stands in the catalogue
 * @param only the part of the observations it is about; empty for all
 * @param basis what its figures rest on
 * @param target null where no source states an ambition: then nothing is judged
 * @param reference null where nothing comparable is published
 */
public record Indicator(String code, Group group, Words name, Words definition, Words numerator, Words denominator,
    Calculation calculation, Map<Dimension, String> only, Unit unit, Basis basis, Direction direction, Set<Dimension> dimensions, Words source,
    Words caveat, Target target, Reference reference) {

  public static Declaration indicator(String code) {
    return new Declaration(code);
  }

  /** Whether its months never close, since what is counted in them follows cases for as long as they go on. */
  public boolean followsItsCases() {
    return calculation.measures().stream().anyMatch(Measure::followsItsCases);
  }

  /** How late its data is: what it counts decides that. */
  public Lag lag() {
    if (followsItsCases()) {
      return Lag.UNTIL_THE_CASES_END;
    }
    return calculation.measures().stream().anyMatch(Measure::isDue) ? Lag.UNTIL_DUE : Lag.UNTIL_CLOSING;
  }

  /** The same in its group of the catalogue. */
  Indicator in(Group of) {
    return new Indicator(code, of, name, definition, numerator, denominator, calculation, only, unit, basis, direction, dimensions, source,
        caveat, target, reference);
  }

  /** Puts an indicator together in the words of a catalogue. */
  public static final class Declaration {
    private final String code;
    private Words name;
    private Words definition;
    private Words numerator = new Words("", "");
    private Words denominator = new Words("", "");
    private Calculation calculation;
    private final Map<Dimension, String> only = new EnumMap<>(Dimension.class);
    private Unit unit;
    private Basis basis = Basis.ACTUAL;
    private Direction direction = Direction.NEITHER;
    private final Set<Dimension> dimensions = EnumSet.of(Dimension.REGION, Dimension.MUNICIPALITY);
    private Words source;
    private Words caveat = new Words("", "");
    private Target target;
    private Reference reference;

    private Declaration(String code) {
      this.code = code;
    }

    public Declaration named(String da, String en) {
      name = new Words(da, en);
      return this;
    }

    public Declaration means(String da, String en) {
      definition = new Words(da, en);
      return this;
    }

    public Declaration counts(String da, String en) {
      numerator = new Words(da, en);
      return this;
    }

    public Declaration outOf(String da, String en) {
      denominator = new Words(da, en);
      return this;
    }

    public Declaration as(Calculation how, Unit in) {
      calculation = how;
      unit = in;
      return this;
    }

    /** Somebody's estimate, not a count. */
    public Declaration estimated() {
      basis = Basis.ESTIMATED;
      return this;
    }

    public Declaration only(Dimension dimension, String code) {
      only.put(dimension, code);
      return this;
    }

    public Declaration better(Direction way) {
      direction = way;
      return this;
    }

    public Declaration by(Dimension... more) {
      dimensions.addAll(Set.of(more));
      return this;
    }

    public Declaration from(String da, String en) {
      source = new Words(da, en);
      return this;
    }

    public Declaration mind(String da, String en) {
      caveat = new Words(da, en);
      return this;
    }

    /** In the indicator's own direction, from a date. */
    public Declaration aims(String value, String since, String da, String en) {
      target = new Target(new BigDecimal(value), direction, LocalDate.parse(since), new Words(da, en));
      return this;
    }

    /** An amount in the kroner of a year: figures in another year's are shown beside it and not judged by it. */
    public Declaration inPricesOf(int year) {
      target = new Target(target.value(), target.direction(), target.from(), target.basis(), year);
      return this;
    }

    public Declaration beside(String value, String da, String en) {
      reference = new Reference(new BigDecimal(value), new Words(da, en));
      return this;
    }

    public Indicator done() {
      return new Indicator(code, null, Objects.requireNonNull(name), Objects.requireNonNull(definition), numerator, denominator,
          Objects.requireNonNull(calculation), Map.copyOf(only), Objects.requireNonNull(unit), basis, direction, Set.copyOf(dimensions),
          Objects.requireNonNull(source), caveat, target, reference);
    }
  }
}
