package dk.samspor.stratification.library;

import dk.samspor.stratification.model.AllowedValue;
import dk.samspor.stratification.model.Outcome.Proposed;
import dk.samspor.stratification.model.Reason;
import dk.samspor.stratification.model.StratificationModel;
import dk.samspor.stratification.model.Text;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a model proposes.
 *
 * @param outcome     its code
 * @param details     what it means in practice, such as who treats and who co-ordinates
 * @param explanation why, in words
 * @param reasons     every rule that held with what it held on
 */
public record Proposal(String outcome, Text name, List<AllowedValue.Detail> details, Text explanation, List<Reason> reasons) {

  /** In the model's own words. */
  public static Proposal of(StratificationModel model, Proposed proposed) {
    return of(model, proposed.outcome(), proposed.reasons());
  }

  /** From what was kept of an earlier proposal. */
  public static Proposal of(StratificationModel model, String code, List<Reason> reasons) {
    var outcome = model.outcomeCoded(code).orElseThrow();
    return new Proposal(code, outcome.name(), outcome.details(), explanation(outcome.name(), reasons), reasons);
  }

  /** "Modellen foreslår …. Regel 2: …" */
  public static Text explanation(Text outcome, List<Reason> reasons) {
    return new Text(sentence("Modellen foreslår ", outcome.da(), reasons, Text::da), sentence("The model proposes ", outcome.en(), reasons, Text::en));
  }

  private static String sentence(String proposes, String outcome, List<Reason> reasons, Function<Text, String> language) {
    return reasons.stream().map(reason -> language.apply(reason.line())).collect(Collectors.joining(" ", proposes + outcome + ". ", ""));
  }
}
