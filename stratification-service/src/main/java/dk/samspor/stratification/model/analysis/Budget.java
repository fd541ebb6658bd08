package dk.samspor.stratification.model.analysis;

import static dk.samspor.stratification.model.analysis.ModelFinding.Kind.MORE_FINDINGS;
import static dk.samspor.stratification.model.analysis.ModelFinding.Kind.TOO_MUCH_WORK;

import dk.samspor.stratification.model.DecisionTable;
import dk.samspor.stratification.model.Rule;
import java.util.ArrayList;
import java.util.List;

/**
 * How much one analysis may do and say, over all of a model's tables: it runs in the service itself, on a file from outside.
 * A unit is one condition held against one value, or one rule held against another.
 */
final class Budget {

  /** Measured: the shipped models need up to seven million units, which take a second of a busy core; no file takes more than eight. */
  static final long MOST_WORK = 50_000_000;
  /** Nobody mends more of them at a time. */
  static final int MOST_FINDINGS = 100;

  private final List<ModelFinding> findings = new ArrayList<>();
  private long left = MOST_WORK;

  /** The analysis stops here; the finding says why. */
  static final class Spent extends RuntimeException {

    private final transient ModelFinding why;

    private Spent(ModelFinding why) {
      super(why.kind().name(), null, false, false);
      this.why = why;
    }

    ModelFinding why() {
      return why;
    }
  }

  /** Asked before the work is done. */
  void spend(long units) {
    left -= units;
    if (left < 0) throw new Spent(ModelFinding.of(TOO_MUCH_WORK, null, List.of(), "Modellen er for stor til at blive set helt igennem. Del den op.",
        "The model is too large to be looked through to the end. Divide it."));
  }

  /** Whether so much is left; a product too large for a number is not. */
  boolean has(long times, long units) {
    return units == 0 || times <= left / units;
  }

  /** Keeps a finding; one too many ends the analysis. */
  void found(ModelFinding finding) {
    if (findings.size() == MOST_FINDINGS) throw new Spent(ModelFinding.of(MORE_FINDINGS, null, List.of(),
        "Der er flere fund, end vi viser. Ret de første " + MOST_FINDINGS + ", og læg modellen op igen.",
        "There are more findings than we show. Mend the first " + MOST_FINDINGS + ", and upload the model again."));
    findings.add(finding.shortened());
  }

  List<ModelFinding> findings() {
    return findings;
  }

  /** What it costs to hold every rule of a table against one row of values. */
  static long rowOf(DecisionTable table) {
    return table.rules().stream().mapToLong(Budget::of).sum();
  }

  private static long of(Rule rule) {
    return rule.cells().stream().mapToLong(cell -> 1 + cell.conditions().size()).sum();
  }
}
