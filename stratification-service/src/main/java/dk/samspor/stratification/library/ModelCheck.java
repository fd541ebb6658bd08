package dk.samspor.stratification.library;

import dk.samspor.platform.web.Violation;
import dk.samspor.stratification.StratificationCode;
import dk.samspor.stratification.model.InvalidModel;
import dk.samspor.stratification.model.ModelFile;
import dk.samspor.stratification.model.analysis.ModelAnalysis;
import dk.samspor.stratification.model.analysis.ModelFinding;
import dk.samspor.stratification.model.trial.Trial;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;

/**
 * What every model file from outside goes through, from cheap to dear: size and shape, the dialect, the analysis, and the
 * trial run in a JVM of its own. Nothing of the file is executed in this one before all that. One at a time, and nobody waits
 * for it in a line: many uploads can fill neither the machine nor the pool of connections.
 *
 * @param findings everything that is wrong with a file in the dialect
 */
record ModelCheck(ModelFile file, List<ModelFinding> findings) {

  private static final Semaphore ONE_AT_A_TIME = new Semaphore(1);

  /** Refuses what is not in the dialect, and whatever comes while another model is looked at. */
  static ModelCheck of(byte[] dmn) {
    if (!ONE_AT_A_TIME.tryAcquire()) throw StratificationCode.MODEL_CHECK_BUSY.refuse();
    try {
      var file = read(dmn);
      return new ModelCheck(file, findings(file));
    } finally {
      ONE_AT_A_TIME.release();
    }
  }

  private static ModelFile read(byte[] dmn) {
    try {
      return ModelFile.read(dmn);
    } catch (InvalidModel invalid) {
      throw StratificationCode.MODEL_REFUSED.refuse(Violation.of("dmn", "MODEL_REFUSED", invalid.text().da(), invalid.text().en()));
    }
  }

  /** A flawed one is not tried: there is something to mend first. */
  private static List<ModelFinding> findings(ModelFile file) {
    var findings = ModelAnalysis.of(file);
    if (findings.stream().anyMatch(ModelFinding::blocks)) return findings;
    return Stream.concat(Trial.USUAL.of(file.dmn(), file.last().id()).stream(), findings.stream()).toList();
  }
}
