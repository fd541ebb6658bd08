package dk.samspor.stratification.library;

import dk.samspor.platform.web.Violation;
import dk.samspor.stratification.StratificationCode;
import dk.samspor.stratification.model.InvalidModel;
import dk.samspor.stratification.model.ModelFile;
import dk.samspor.stratification.model.analysis.ModelAnalysis;
import dk.samspor.stratification.model.analysis.ModelFinding;
import dk.samspor.stratification.model.trial.Trial;
import dk.samspor.stratification.model.trial.TrialBusy;
import java.util.List;
import java.util.stream.Stream;

/**
 * What every model file from outside goes through, from cheap to dear: size and shape, the dialect, the analysis, and the
 * trial run in a JVM of its own. Nothing of the file is executed in this one before all that.
 */
final class ModelCheck {

  private ModelCheck() {}

  /** Refuses what is not in the dialect. */
  static ModelFile read(byte[] dmn) {
    try {
      return ModelFile.read(dmn);
    } catch (InvalidModel invalid) {
      throw StratificationCode.MODEL_REFUSED.refuse(Violation.of("dmn", "MODEL_REFUSED", invalid.text().da(), invalid.text().en()));
    }
  }

  /** Everything that is wrong with a file in the dialect. A flawed one is not tried: there is something to mend first. */
  static List<ModelFinding> findings(ModelFile file) {
    var findings = ModelAnalysis.of(file);
    if (findings.stream().anyMatch(ModelFinding::blocks)) return findings;
    try {
      return Stream.concat(Trial.USUAL.of(file.dmn(), file.last().id()).stream(), findings.stream()).toList();
    } catch (TrialBusy busy) {
      throw StratificationCode.MODEL_CHECK_BUSY.refuse();
    }
  }
}
