package dk.samspor.stratification.model;

import java.math.BigDecimal;
import java.util.List;
import org.kie.dmn.api.marshalling.DMNExtensionRegister;
import org.kie.dmn.core.compiler.DMNProfile;
import org.kie.dmn.core.compiler.DRGElementCompiler;
import org.kie.dmn.feel.lang.EvaluationContext;
import org.kie.dmn.feel.runtime.FEELFunction;
import org.kie.dmn.feel.runtime.functions.BaseFEELFunction;

/**
 * The one function of our dialect, given to the engine directly. The engine asks a table's columns anew for each rule and looks its
 * own functions up by reflection each time: a third of an evaluation of the model for training plans, measured.
 */
final class TableFunctions implements DMNProfile {

  @Override
  public List<FEELFunction> getFEELFunctions() {
    return List.of(new Count());
  }

  @Override
  public List<DMNExtensionRegister> getExtensionRegisters() {
    return List.of();
  }

  @Override
  public List<DRGElementCompiler> getDRGElementCompilers() {
    return List.of();
  }

  /** Of a list its size; the dialect counts nothing else. */
  private static final class Count extends BaseFEELFunction {
    Count() {
      super("count");
    }

    @Override
    public Object invokeReflectively(EvaluationContext context, Object[] counted) {
      return BigDecimal.valueOf(((List<?>) counted[0]).size());
    }
  }
}
